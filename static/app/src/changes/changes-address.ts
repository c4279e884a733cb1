import {
  CHANGE_KINDS,
  type ChangeKind,
} from '../../../../src/domain/dependencies/dependency-change';
import { nameInAddress, pageInAddress } from '../shell/address-values';
import { NO_CHANGE_FILTER, type ChangeFilter } from './change-filter';
import { A_WEEK, formatSince, parseSince, type Since } from './since';

export const CHANGES_VIEWS = ['changes', 'ages'] as const;
export type ChangesView = (typeof CHANGES_VIEWS)[number];

/** Everything of the page that a link carries to somebody else. */
export interface ChangesState {
  readonly view: ChangesView;
  readonly since: Since;
  readonly filter: ChangeFilter;
  /** From 1. */
  readonly page: number;
}

export const FIRST_CHANGES: ChangesState = {
  view: 'changes',
  since: A_WEEK,
  filter: NO_CHANGE_FILTER,
  page: 1,
};

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseChangesState(query: URLSearchParams): ChangesState {
  return {
    view: CHANGES_VIEWS.find((view) => view === query.get('view')) ?? FIRST_CHANGES.view,
    since: parseSince(query.get('since') ?? '') ?? FIRST_CHANGES.since,
    filter: {
      kinds: kindsOf(query.get('kind')),
      isWorseOnly: query.get('worse') === 'yes',
      team: nameInAddress(query.get('team')),
    },
    page: pageInAddress(query.get('page')),
  };
}

/** Only what differs from the page as it opens. */
export function formatChangesState({ view, since, filter, page }: ChangesState): URLSearchParams {
  const sinceText = formatSince(since);
  const pairs: readonly (readonly [string, string | null])[] = [
    ['view', view === FIRST_CHANGES.view ? null : view],
    ['since', sinceText === formatSince(FIRST_CHANGES.since) ? null : sinceText],
    ['kind', filter.kinds.join(',')],
    ['worse', filter.isWorseOnly ? 'yes' : null],
    ['team', filter.team],
    ['page', page === 1 ? null : String(page)],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== null && value !== '') query.set(name, value);
  return query;
}

function kindsOf(value: string | null): readonly ChangeKind[] {
  const given = new Set(value?.split(',', CHANGE_KINDS.length) ?? []);
  return CHANGE_KINDS.filter((kind) => given.has(kind));
}
