import { FOUND_CODES } from '../../../../src/domain/impediments/found-codes';
import { IMPEDIMENT_LEVELS } from '../../../../src/domain/impediments/record';
import { nameInAddress, pageInAddress } from '../shell/address-values';
import { NO_FILTER, type ImpedimentFilter } from './impediment-filter';
import { SORT_KEYS, WORST_FIRST, type ListOrder } from './list/list-order';

export const IMPEDIMENT_VIEWS = ['board', 'list', 'trends', 'dismissed'] as const;
export type ImpedimentView = (typeof IMPEDIMENT_VIEWS)[number];

export const LANES = ['none', 'level', 'cause', 'team'] as const;
export type Lanes = (typeof LANES)[number];

/** Everything of the page that a link carries to somebody else. */
export interface ImpedimentsState {
  readonly view: ImpedimentView;
  readonly lanes: Lanes;
  readonly filter: ImpedimentFilter;
  readonly order: ListOrder;
  /** Of the list; 1 is the first. */
  readonly page: number;
  /** Key of the issue whose details are open. */
  readonly selected: string | null;
}

export const FIRST_IMPEDIMENTS: ImpedimentsState = {
  view: 'board',
  lanes: 'none',
  filter: NO_FILTER,
  order: WORST_FIRST,
  page: 1,
  selected: null,
};

const LONGEST_TEXT = 200;
const ISSUE_KEY = /^\p{L}[\p{L}\p{N}_]{0,30}-\d{1,12}$/u;
const CAUSE = /^[a-z][a-z0-9-]{1,39}$/u;

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseImpedimentsState(query: URLSearchParams): ImpedimentsState {
  const first = FIRST_IMPEDIMENTS;
  const cause = query.get('cause') ?? '';
  const selected = query.get('issue') ?? '';
  return {
    view: oneOf(IMPEDIMENT_VIEWS, query.get('view')) ?? first.view,
    lanes: oneOf(LANES, query.get('lanes')) ?? first.lanes,
    filter: {
      level: oneOf(IMPEDIMENT_LEVELS, query.get('level')),
      cause: CAUSE.test(cause) ? cause : null,
      team: nameInAddress(query.get('team')),
      found: oneOf(FOUND_CODES, query.get('found')),
      isMine: query.get('owner') === 'me',
      isPastLimit: query.get('late') === 'yes',
      text: plainText(query.get('text')),
    },
    order: {
      by: oneOf(SORT_KEYS, query.get('sort')) ?? first.order.by,
      isDescending: query.get('order') === 'desc',
    },
    page: pageInAddress(query.get('page')),
    selected: ISSUE_KEY.test(selected) ? selected : null,
  };
}

/** Only what differs from the page as it opens. */
export function formatImpedimentsState(state: ImpedimentsState): URLSearchParams {
  const { view, lanes, filter, order, page, selected } = state;
  const first = FIRST_IMPEDIMENTS;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['view', view === first.view ? null : view],
    ['lanes', lanes === first.lanes ? null : lanes],
    ['level', filter.level],
    ['cause', filter.cause],
    ['team', filter.team],
    ['found', filter.found],
    ['owner', filter.isMine ? 'me' : null],
    ['late', filter.isPastLimit ? 'yes' : null],
    ['text', filter.text],
    ['sort', order.by === first.order.by ? null : order.by],
    ['order', order.isDescending ? 'desc' : null],
    ['page', page === 1 ? null : String(page)],
    ['issue', selected],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== null && value !== '') query.set(name, value);
  return query;
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}

function plainText(value: string | null): string {
  return (value ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, LONGEST_TEXT);
}
