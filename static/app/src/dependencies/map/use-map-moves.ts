import { useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, type RefObject } from 'react';
import type { Box } from './layout/shapes';

/** Ways to bring a part of the map into sight. */
export interface MapMoves {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  /** Around a box, near enough to read it. */
  readonly flyTo: (box: Box) => void;
  /** Only as far as is needed to see the whole box. */
  readonly reveal: (box: Box) => void;
}

const FLIGHT_MS = 400;
const READABLE_ZOOM = 0.8;
const MARGIN = 24;
export const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 1.5;

/** @param frame what the map is seen through */
export function useMapMoves(frame: RefObject<HTMLElement | null>): MapMoves {
  const flow = useReactFlow();
  const duration = useCallback(
    () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT_MS),
    [],
  );
  return useMemo(() => {
    const centre = (box: Box, zoom: number): void => {
      const options = { zoom, duration: duration() };
      void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, options);
    };
    return {
      zoomIn: () => void flow.zoomIn({ duration: duration() }),
      zoomOut: () => void flow.zoomOut({ duration: duration() }),
      showAll: () => void flow.fitView({ duration: duration(), padding: 0.05, maxZoom: 1 }),
      flyTo: (box) => {
        centre(box, Math.max(flow.getZoom(), READABLE_ZOOM));
      },
      reveal: (box) => {
        const { x, y, zoom } = flow.getViewport();
        const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
        const left = box.x * zoom + x;
        const top = box.y * zoom + y;
        const isSeen =
          left >= MARGIN &&
          top >= MARGIN &&
          left + box.width * zoom <= clientWidth - MARGIN &&
          top + box.height * zoom <= clientHeight - MARGIN;
        if (!isSeen) centre(box, zoom);
      },
    };
  }, [flow, frame, duration]);
}
