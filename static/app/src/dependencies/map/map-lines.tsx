import { useState } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { WORST_FIRST, type Health } from '../../../../../src/domain/dependencies/health';
import { focusMapMessages } from '../../messages/dependency-map';
import { HEALTH_MESSAGES } from '../../messages/health';
import { shortDay } from './card-words';
import { middleOfLine, pathOf } from './layout/lines';
import type { Line } from './layout/shapes';
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
  /** What its removal would free, in words; null: it is not the one to remove. */
  readonly cut: readonly string[] | null;
}

/** From one line of words to the next. */
const LINE_OF_WORDS = 18;

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
          <path d={arrowOf(line)} className={styles.arrow} />
        </g>
      ))}
      {sorted.map((line) => {
        const isTold = line.isTold || hovered === line.link.row.id;
        const words = [...(isTold ? wordsOf(line.link, intl) : []), ...(line.cut ?? [])];
        const { x, y } = middleOfLine(line.points);
        return words.map((text, at) => (
          <text
            key={`${line.link.row.id} ${String(at)}`}
            x={x}
            y={y - 6 + at * LINE_OF_WORDS}
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

/** The tip at the consumer's end: level, or along a straight line. */
function arrowOf({ points, isInRing }: Line): string {
  const end = points[points.length - 1];
  const before = points[points.length - 2];
  if (end === undefined || before === undefined) return '';
  const along = isInRing ? { x: end.x - before.x, y: end.y - before.y } : { x: 1, y: 0 };
  const length = Math.hypot(along.x, along.y) || 1;
  const [dx, dy] = [along.x / length, along.y / length];
  const corner = (side: number): string =>
    `${(end.x - dx * 10 + dy * side * 5).toFixed(1)} ${(end.y - dy * 10 - dx * side * 5).toFixed(1)}`;
  return `M${String(end.x)} ${String(end.y)}L${corner(1)}L${corner(-1)}Z`;
}

/** The health, and below it by when it is needed: no wider than the room between two cards. */
function wordsOf({ row: { judgement } }: MapLink, intl: IntlShape): readonly string[] {
  const { health, need } = judgement;
  const word = intl.formatMessage(HEALTH_MESSAGES[health]);
  if (health === 'done' || need === null) return [word];
  const day = shortDay(need.day, intl);
  return [word, intl.formatMessage(focusMapMessages.needed, { day })];
}
