import type { Health } from '../../../../src/domain/dependencies/health';
import type { GroupOrder } from '../../../../src/domain/dependencies/matrix';
import {
  GROUP_LEVELS,
  HIERARCHY_LEVELS,
  type GroupLevel,
} from '../../../../src/domain/organisation/roll-up';
import { nameOf, plainText } from './address-text';
import { formatGroup, parseAncestor, parseGroup } from './group-address';
import { formatGrouping, parseGrouping, type ListGrouping } from './list/list-grouping';
import { FIRST_MAP, mapPairs, parseMapState, type MapState } from './map/map-address';
import { NO_FILTER, type RowFilter } from './row-filter';
import { SORT_KEYS, WORST_ROWS_FIRST, type RowOrder } from './row-order';

export const VIEWS = ['list', 'matrix', 'map', 'insights'] as const;
export type View = (typeof VIEWS)[number];

/** Everything of the page that a link carries to somebody else. */
export interface PageState {
  readonly view: View;
  readonly filter: RowFilter;
  readonly order: RowOrder;
  /** Of the list; 1 is the first. */
  readonly page: number;
  /** By what the list is parted; null: it is not. */
  readonly grouping: ListGrouping | null;
  readonly groupOrder: GroupOrder;
  /** What the matrix rolls up to. */
  readonly level: GroupLevel;
  readonly map: MapState;
}

export const FIRST_STATE: PageState = {
  view: 'list',
  filter: NO_FILTER,
  order: WORST_ROWS_FIRST,
  page: 1,
  grouping: null,
  groupOrder: 'clusters',
  level: 'project',
  map: FIRST_MAP,
};

const HEALTH_IN_ADDRESS = {
  conflict: 'inConflict',
  risk: 'atRisk',
  unplanned: 'unplanned',
  healthy: 'healthy',
  done: 'done',
} as const satisfies Record<string, Health>;

const HEALTH_WORDS = new Map<string, Health>(Object.entries(HEALTH_IN_ADDRESS));

const CROSSINGS = ['team', 'train', 'stream'] as const satisfies readonly GroupLevel[];
const LAST_PAGE = 1_000_000;

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parsePageState(query: URLSearchParams): PageState {
  return {
    view: oneOf(VIEWS, query.get('view')) ?? FIRST_STATE.view,
    filter: {
      health: healthOf(query.get('health')),
      consumer: nameOf(query.get('waiting')),
      provider: nameOf(query.get('for')),
      consumerIn: parseGroup(query.get('waiting-in')),
      providerIn: parseGroup(query.get('for-in')),
      consumerUnder: parseAncestor(query.get('waiting-under')),
      providerUnder: parseAncestor(query.get('for-under')),
      linkType: nameOf(query.get('type')),
      text: plainText(query.get('text')),
      isCrossOnly: query.get('cross') === 'yes',
      crossing: oneOf(CROSSINGS, query.get('across')),
      crossingUnder: oneOf(HIERARCHY_LEVELS, query.get('across-under')),
      hasTeams: query.get('teams') === 'known',
      isOpenOnly: query.get('open') === 'yes',
      hidesImplied: query.get('implied') === 'hidden',
    },
    order: {
      by: oneOf(SORT_KEYS, query.get('sort')) ?? FIRST_STATE.order.by,
      isDescending: query.get('order') === 'desc',
    },
    page: pageOf(query.get('page')),
    grouping: parseGrouping(query.get('parted')),
    groupOrder: query.get('groups') === 'az' ? 'alphabetical' : 'clusters',
    level: oneOf(GROUP_LEVELS, query.get('level')) ?? FIRST_STATE.level,
    map: parseMapState(query),
  };
}

/** Only what differs from the page as it opens. */
export function formatPageState({
  view,
  filter,
  order,
  page,
  grouping,
  groupOrder,
  level,
  map,
}: PageState): URLSearchParams {
  const words = [...HEALTH_WORDS].filter(([, health]) => filter.health.includes(health));
  const pairs: readonly (readonly [string, string | null])[] = [
    ['view', view === FIRST_STATE.view ? null : view],
    ['health', words.map(([word]) => word).join(',')],
    ['waiting', filter.consumer],
    ['for', filter.provider],
    ['waiting-in', formatGroup(filter.consumerIn)],
    ['for-in', formatGroup(filter.providerIn)],
    ['waiting-under', formatGroup(filter.consumerUnder)],
    ['for-under', formatGroup(filter.providerUnder)],
    ['type', filter.linkType],
    ['text', filter.text],
    ['cross', filter.isCrossOnly ? 'yes' : null],
    ['across', filter.crossing],
    ['across-under', filter.crossingUnder],
    ['teams', filter.hasTeams ? 'known' : null],
    ['open', filter.isOpenOnly ? 'yes' : null],
    ['implied', filter.hidesImplied ? 'hidden' : null],
    ['sort', order.by === FIRST_STATE.order.by ? null : order.by],
    ['order', order.isDescending ? 'desc' : null],
    ['page', page === 1 ? null : String(page)],
    ['parted', formatGrouping(grouping)],
    ['groups', groupOrder === 'alphabetical' ? 'az' : null],
    ['level', level === FIRST_STATE.level ? null : level],
    ...mapPairs(map),
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== null && value !== '') query.set(name, value);
  return query;
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}

function healthOf(value: string | null): readonly Health[] {
  const given = new Set(value?.split(',', HEALTH_WORDS.size) ?? []);
  return [...HEALTH_WORDS].flatMap(([word, health]) => (given.has(word) ? [health] : []));
}

function pageOf(value: string | null): number {
  if (value === null || !/^\d{1,7}$/.test(value)) return 1;
  return Math.min(Math.max(Number(value), 1), LAST_PAGE);
}
