import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';

type Data = Readonly<Record<string, string>>;

/**
 * Lets a card be dragged.
 *
 * @param data what it brings along; the same object until it changes
 * @param isFixed whether it stays for now
 * @returns whether it is being dragged
 */
export function useDraggable(
  element: RefObject<HTMLElement | null>,
  data: Data,
  isFixed: boolean,
): boolean {
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    if (element.current === null || isFixed) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ ...data }),
      onDragStart: () => {
        setIsDragged(true);
      },
      onDrop: () => {
        setIsDragged(false);
      },
    });
  }, [element, data, isFixed]);
  return isDragged;
}

/**
 * Lets cards be dropped on an element.
 *
 * @param data tells the monitor where
 * @param mayDrop by what the card brings along; both the same until they change
 * @returns whether a card is above it
 */
export function useDropTarget(
  element: RefObject<HTMLElement | null>,
  data: Data,
  mayDrop: (card: Readonly<Record<string | symbol, unknown>>) => boolean,
): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (element.current === null) return undefined;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => mayDrop(source.data),
      getData: () => ({ ...data }),
      onDragEnter: () => {
        setIsOver(true);
      },
      onDragLeave: () => {
        setIsOver(false);
      },
      onDrop: () => {
        setIsOver(false);
      },
    });
  }, [element, data, mayDrop]);
  return isOver;
}

/** One listener for all cards of a kind: which was dropped, and what its target tells of itself. */
export function useDrops(
  kind: string,
  onDrop: (key: string, target: Readonly<Record<string | symbol, unknown>>) => void,
): void {
  const current = useRef(onDrop);
  useEffect(() => {
    current.current = onDrop;
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => source.data.kind === kind,
        onDrop: ({ source, location }) => {
          const target = location.current.dropTargets[0]?.data;
          const { key } = source.data;
          if (target !== undefined && typeof key === 'string') current.current(key, target);
        },
      }),
    [kind],
  );
}
