import { useContext, type MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Neighbourhood } from '../../../../src/use-cases/neighbourhood';
import { issueAddress, openIssue } from '../bridge/open-issue';
import { mapMessages } from '../messages/mini-map';
import { IssueSite } from '../shell/issue-link';
import { BOX, mapLayout, type MapBox, type MapLine } from './map-layout';
import styles from './mini-map.module.css';

const LONGEST_SUMMARY = 19;

/** The issue between what it waits for and what waits for it; the lists tell the same in words. */
export function MiniMap({ view }: { readonly view: Neighbourhood }) {
  const intl = useIntl();
  const { width, height, boxes, lines, more } = mapLayout(view);
  return (
    <figure className={styles.figure}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="group"
        aria-label={intl.formatMessage(mapMessages.title, { key: view.focus.key })}
      >
        <g aria-hidden="true">
          {lines.map((line) => (
            <path
              key={`${String(line.from.x)} ${String(line.from.y)} ${String(line.to.x)} ${String(line.to.y)}`}
              d={curve(line)}
              className={`${styles.line ?? ''} ${styles[line.health] ?? ''}`}
            />
          ))}
        </g>
        {boxes.map((box) => (
          <Box key={box.id} box={box} />
        ))}
        {more.map(({ x, y, count }) => (
          <text key={x} x={x} y={y} className={styles.more}>
            {intl.formatMessage(mapMessages.more, { count })}
          </text>
        ))}
      </svg>
      <figcaption className={styles.caption}>{intl.formatMessage(mapMessages.caption)}</figcaption>
    </figure>
  );
}

function Box({ box }: { readonly box: MapBox }) {
  const intl = useIntl();
  const site = useContext(IssueSite);
  const { key, summary, x, y, isFocus } = box;
  const drawn = (
    <>
      <rect
        x={x}
        y={y}
        width={BOX.width}
        height={BOX.height}
        rx={4}
        className={isFocus ? styles.focus : styles.box}
      />
      <text x={x + 8} y={y + 16} className={styles.key}>
        {key ?? intl.formatMessage(mapMessages.noAccess)}
      </text>
      <text x={x + 8} y={y + 32} className={styles.summary}>
        {shortened(summary)}
      </text>
    </>
  );
  if (key === null || isFocus) return <g>{drawn}</g>;
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void openIssue(key);
  };
  return (
    <a href={issueAddress(site, key)} onClick={open}>
      {drawn}
    </a>
  );
}

function curve({ from, to }: MapLine): string {
  const isBack = to.x <= from.x;
  const bend = isBack ? 60 : (to.x - from.x) / 2;
  const [a, b] = [from.x + bend, to.x - bend];
  return `M${String(from.x)} ${String(from.y)}C${String(a)} ${String(from.y)} ${String(b)} ${String(to.y)} ${String(to.x)} ${String(to.y)}`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST_SUMMARY) return text;
  return `${characters
    .slice(0, LONGEST_SUMMARY - 1)
    .join('')
    .trimEnd()}\u2026`;
}
