import { useState } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { WORST_FIRST, type Health } from '../../../../../src/domain/dependencies/health';
import { focusMapMessages } from '../../messages/dependency-map';
import { HEALTH_MESSAGES } from '../../messages/health';
import { shortDay } from './card-words';
import { middleOfLine, pathOf } from './layout/lines';
import type { Line, Point } from './layout/shapes';
import styles from './lines.module.css';
import type { MapLink } from './map-graph';

export interface DrawnLine extends Line {
  readonly link: MapLink;
  /** Whether it is on the chain that decides the end. */
  readonly decides: boolean;
  /** Whether it belongs to what is selected; null: nothing is. */
  readonly isLit: boolean | null;
  /** Whether one of its ends is selected, so that its words are shown. */
  readonly isTold: boolean;
  /** The ring falls apart without it; what that frees in words. */
  readonly cut: string | null;
}

interface Props {
  readonly lines: readonly DrawnLine[];
  readonly width: number;
  readonly height: number;
}

/** Between the cards; what is worst or selected lies above the others. The table tells the same in words. */
export function MapLines({ lines, width, height }: Props) {
  const intl = useIntl();
  const [hovered, setHovered] = useState<string | null>(null);
  const sorted = lines.toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <svg className={styles.lines} width={width} height={height} aria-hidden="true">
      {sorted.map(
        (line) =>
          line.decides && (
            <path key={line.link.row.id} d={pathOfLine(line)} className={styles.decides} />
          ),
      )}
      {sorted.map((line) => (
        <g
          key={line.link.row.id}
          className={lookOf(line)}
          onPointerEnter={() => {
            setHovered(line.link.row.id);
          }}
          onPointerLeave={() => {
            setHovered(null);
          }}
        >
          <path d={pathOfLine(line)} className={styles.reach} />
          <path d={pathOfLine(line)} className={styles.line} />
          <path d={arrowOf(line.points)} className={styles.arrow} />
        </g>
      ))}
      {sorted.map((line) => {
        const words = [
          ...(line.isTold || hovered === line.link.row.id ? [wordsOf(line.link, intl)] : []),
          ...(line.cut === null ? [] : [line.cut]),
        ];
        const { x, y } = middleOfLine(line.points);
        return words.map((text, at) => (
          <text
            key={`${line.link.row.id} ${String(at)}`}
            x={x}
            y={y - 6 + at * 16}
            className={styles.words}
          >
            {text}
          </text>
        ));
      })}
    </svg>
  );
}

function pathOfLine({ points, isInRing }: Line): string {
  return pathOf(points, isInRing);
}

const RANK = new Map<Health, number>(WORST_FIRST.map((health, rank) => [health, rank]));

/** Smaller is drawn first, below the others. */
function rankOf({ link, decides, isLit }: DrawnLine): number {
  const health = WORST_FIRST.length - (RANK.get(link.row.judgement.health) ?? 0);
  return health + (decides ? 10 : 0) + (isLit === true ? 100 : 0) - (link.isWanted ? 0 : 50);
}

function lookOf({ link, isLit, cut }: DrawnLine): string {
  const look = [
    styles[link.row.judgement.health],
    (isLit === false || !link.isWanted) && styles.faded,
    isLit === true && styles.lit,
    cut !== null && styles.cut,
  ];
  return look.filter(Boolean).join(' ');
}

/** The tip at the consumer's end, along the last stretch. */
function arrowOf(points: readonly Point[]): string {
  const end = points[points.length - 1];
  const before = points[points.length - 2];
  if (end === undefined || before === undefined) return '';
  const isLevel = points.length > 2 || Math.abs(end.x - before.x) >= Math.abs(end.y - before.y);
  const [dx, dy] = isLevel
    ? [Math.sign(end.x - before.x) || 1, 0]
    : [0, Math.sign(end.y - before.y)];
  const back = { x: end.x - dx * 9, y: end.y - dy * 9 };
  const corner = (side: number): string =>
    `${String(back.x + dy * side * 5)} ${String(back.y + dx * side * 5)}`;
  return `M${String(end.x)} ${String(end.y)}L${corner(1)}L${corner(-1)}Z`;
}

/** The health and by when it is needed. */
function wordsOf({ row: { judgement } }: MapLink, intl: IntlShape): string {
  const { health, need } = judgement;
  const word = intl.formatMessage(HEALTH_MESSAGES[health]);
  return health === 'done' || need === null
    ? word
    : intl.formatMessage(focusMapMessages.lineWords, {
        health: word,
        day: shortDay(need.day, intl),
      });
}
