import { nameInAddress, pageInAddress } from '../shell/address-values';
import { comparedInAddress } from './compare/comparison';
import {
  DECISION_CHOICES,
  EPIC_STATUSES,
  SCORE_CHOICES,
  STAGES,
  type EpicFilter,
} from './epic-filter';
import { BY_RANK, EPIC_SORT_KEYS, type EpicOrder } from './epic-order';

export const PRIORITY_VIEWS = ['order', 'stop', 'orphans'] as const;
export type PriorityView = (typeof PRIORITY_VIEWS)[number];

/** Everything of the page that a link carries to somebody else. */
export interface PrioritiesState {
  readonly view: PriorityView;
  readonly filter: EpicFilter;
  readonly order: EpicOrder;
  /** Of the list; 1 is the first. */
  readonly page: number;
  /** Keys of the epics that stand side by side. */
  readonly compared: readonly string[];
}

const LONGEST_TEXT = 200;

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parsePriorities(query: URLSearchParams): PrioritiesState {
  const theme = query.get('theme');
  return {
    view: oneOf(PRIORITY_VIEWS, query.get('view')) ?? 'order',
    filter: {
      stage: oneOf(STAGES, query.get('stage')) ?? 'open',
      text: plainText(query.get('text')),
      theme: theme === '-' ? '' : nameInAddress(theme),
      status: oneOf(EPIC_STATUSES, query.get('status')),
      decision: oneOf(DECISION_CHOICES, query.get('decision')),
      scores: oneOf(SCORE_CHOICES, query.get('scores')),
    },
    order: {
      by: oneOf(EPIC_SORT_KEYS, query.get('sort')) ?? BY_RANK.by,
      isDescending: query.get('order') === 'desc',
    },
    page: pageInAddress(query.get('page')),
    compared: comparedInAddress(query.get('compare')),
  };
}

/** Only what differs from the page as it opens. */
export function formatPriorities({
  view,
  filter,
  order,
  page,
  compared,
}: PrioritiesState): URLSearchParams {
  const { stage, text, theme, status, decision, scores } = filter;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['view', view === 'order' ? null : view],
    ['stage', stage === 'open' ? null : stage],
    ['text', text],
    // No theme has such a code.
    ['theme', theme === '' ? '-' : theme],
    ['status', status],
    ['decision', decision],
    ['scores', scores],
    ['sort', order.by === BY_RANK.by ? null : order.by],
    ['order', order.isDescending ? 'desc' : null],
    ['page', page === 1 ? null : String(page)],
    ['compare', compared.join(',')],
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
