import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './charts.module.css';

interface Props {
  /** In pixels; the width is whatever there is. */
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}

/**
 * Room for a drawing, drawn anew where its width changes, so that its texts keep their size. Hidden from
 * screen readers: the table of the figure tells the same.
 */
export function ChartCanvas({ height, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = (): void => {
      setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={room} className={styles.canvas}>
      <svg width="100%" height={height} aria-hidden="true" className={styles.drawing}>
        {width > 0 && children(width)}
      </svg>
    </div>
  );
}
