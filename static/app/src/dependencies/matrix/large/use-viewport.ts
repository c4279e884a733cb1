import { useEffect, useState, type RefObject } from 'react';
import { isSameRange, visibleCells, type CellRange, type Viewport } from './layout';

/** Before it is laid out: as much as the largest screen would show of it. */
const FIRST: Viewport = { left: 0, top: 0, width: 1000, height: 640 };

export function viewportOf(element: HTMLElement): Viewport {
  const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
  return { left, top, width, height };
}

/** The cells that can be seen; changes only when others come into sight. */
export function useVisibleCells(
  scroller: RefObject<HTMLElement | null>,
  groups: number,
): CellRange {
  const [range, setRange] = useState(() => visibleCells(FIRST, groups));
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      const next = visibleCells(viewportOf(element), groups);
      setRange((standing) => (isSameRange(standing, next) ? standing : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, groups]);
  return range;
}
