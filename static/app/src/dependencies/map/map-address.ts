import type { MapSide } from './map-graph';

/** What of the page's address belongs to the map. */
export interface MapState {
  /** Keys of the chosen items; none: the map offers where to start. */
  readonly focus: readonly string[];
  /** How far from them the map reaches. */
  readonly steps: Steps;
  /** The item whose details are open. */
  readonly card: string | null;
  readonly isTable: boolean;
  /** Where more was asked for, in the order it was. */
  readonly more: readonly MoreOf[];
}

export interface MoreOf {
  readonly key: string;
  readonly side: MapSide;
}

export const STEPS = [1, 2, 3, 5] as const;
export type Steps = (typeof STEPS)[number];

export const FIRST_MAP: MapState = { focus: [], steps: 2, card: null, isTable: false, more: [] };

/** The map around some items, with nothing else chosen yet. */
export function mapAround(state: MapState, keys: readonly string[]): MapState {
  return {
    ...FIRST_MAP,
    steps: state.steps,
    isTable: state.isTable,
    focus: keys.slice(0, MOST_FOCUS),
  };
}

/** A chain of fifty is within reason; an address of thousands is not. */
export const MOST_FOCUS = 60;
const MOST_MORE = 40;
const LONGEST_LIST = 4000;
const ISSUE_KEY = /^\p{L}[\p{L}\p{N}_]*-\d{1,12}$/u;
const SIDES = { '<': 'providers', '>': 'consumers' } as const satisfies Record<string, MapSide>;

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseMapState(query: URLSearchParams): MapState {
  const focus = listOf(query.get('focus')).flatMap((text) => keyOf(text) ?? []);
  return {
    focus: [...new Set(focus)].slice(0, MOST_FOCUS),
    steps: STEPS.find((steps) => String(steps) === query.get('steps')) ?? FIRST_MAP.steps,
    card: keyOf(query.get('card') ?? ''),
    isTable: query.get('map') === 'table',
    more: listOf(query.get('more'))
      .flatMap((text) => moreOf(text) ?? [])
      .slice(0, MOST_MORE),
  };
}

/** Only what differs from the map as it opens. */
export function mapPairs(state: MapState): readonly (readonly [string, string | null])[] {
  const more = state.more.map(({ key, side }) => `${side === 'providers' ? '<' : '>'}${key}`);
  return [
    ['focus', state.focus.join(',')],
    ['steps', state.steps === FIRST_MAP.steps ? null : String(state.steps)],
    ['card', state.card],
    ['map', state.isTable ? 'table' : null],
    ['more', more.join(',')],
  ];
}

function listOf(value: string | null): readonly string[] {
  return (value ?? '').slice(0, LONGEST_LIST).split(',');
}

function keyOf(text: string): string | null {
  const key = text.trim().toUpperCase();
  return ISSUE_KEY.test(key) ? key : null;
}

function moreOf(text: string): MoreOf | null {
  const side = Object.entries(SIDES).find(([sign]) => text.startsWith(sign))?.[1];
  const key = keyOf(text.slice(1));
  return side === undefined || key === null ? null : { key, side };
}

/** Adds a wish for more; the first are forgotten where they are too many. */
export function withMore(state: MapState, wish: MoreOf): MapState {
  return { ...state, more: [...state.more, wish].slice(-MOST_MORE) };
}
