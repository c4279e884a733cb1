import { STATUS_REASONS } from '../../../../src/domain/business-case/portfolio/epic-status';
import { KANBAN_COLUMNS } from '../../../../src/domain/business-case/portfolio/kanban-column';
import { EPIC_STATUSES } from '../priorities/epic-filter';
import { nameInAddress, pageInAddress } from '../shell/address-values';
import {
  OVERVIEW_STAGES,
  STATUS_SORT_KEYS,
  WORST_FIRST,
  type StatusFilter,
  type StatusOrder,
} from './status/status-rows';

/** Everything of the page that a link carries to somebody else. */
export interface OverviewState {
  readonly filter: StatusFilter;
  readonly order: StatusOrder;
  /** Of the list; 1 is the first. */
  readonly page: number;
  /** Id of the review to compare with; null: the last one. */
  readonly review: string | null;
}

const LONGEST_TEXT = 200;
const REVIEW_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u;

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseOverview(query: URLSearchParams): OverviewState {
  const theme = query.get('theme');
  const review = query.get('since') ?? '';
  return {
    filter: {
      stage: oneOf(OVERVIEW_STAGES, query.get('stage')) ?? 'current',
      text: plainText(query.get('text')),
      status: oneOf(EPIC_STATUSES, query.get('status')),
      reason: oneOf(STATUS_REASONS, query.get('reason')),
      theme: theme === '-' ? '' : nameInAddress(theme),
      column: oneOf(KANBAN_COLUMNS, query.get('column')),
    },
    order: {
      by: oneOf(STATUS_SORT_KEYS, query.get('sort')) ?? WORST_FIRST.by,
      isDescending: query.get('order') === 'desc',
    },
    page: pageInAddress(query.get('page')),
    review: REVIEW_ID.test(review) ? review : null,
  };
}

/** Only what differs from the page as it opens. */
export function formatOverview({ filter, order, page, review }: OverviewState): URLSearchParams {
  const { stage, text, status, reason, theme, column } = filter;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['stage', stage === 'current' ? null : stage],
    ['text', text],
    ['status', status],
    ['reason', reason],
    // No theme has such a code.
    ['theme', theme === '' ? '-' : theme],
    ['column', column],
    ['sort', order.by === WORST_FIRST.by ? null : order.by],
    ['order', order.isDescending ? 'desc' : null],
    ['page', page === 1 ? null : String(page)],
    ['since', review],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== null && value !== '') query.set(name, value);
  return query;
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}

/** Cut and without characters that would only confuse: none of them is in a summary. */
function plainText(value: string | null): string {
  return (value ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, LONGEST_TEXT);
}
