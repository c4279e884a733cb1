import { formatDay, parseDay, type Day } from '../../../../src/domain/calendar/day';
import type { GoalInJira } from '../../../../src/jira/read-goal-items';
import { nameInAddress, pageInAddress } from '../shell/address-values';

/** What a chain is asked for. `all`: everything open, as where only a date is given. */
export type Goal = GoalInJira | { readonly kind: 'all' };

/** Everything of the page that a link carries to somebody else. */
export interface ChainState {
  /** Null: nothing was chosen yet. */
  readonly goal: Goal | null;
  /** Null: the day of the goal itself, if it has one. */
  readonly by: Day | null;
  /** Of the items beside the chain, from 1. */
  readonly page: number;
}

const ISSUE_KEY = /^\p{L}[\p{L}\p{N}_]*-\d+$/u;

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseChainState(query: URLSearchParams): ChainState {
  const by = parseDay(query.get('by') ?? '');
  return {
    goal: goalOf(query) ?? (by === null ? null : { kind: 'all' }),
    by,
    page: pageInAddress(query.get('page')),
  };
}

export function formatChainState({ goal, by, page }: ChainState): URLSearchParams {
  const query = new URLSearchParams();
  if (goal?.kind === 'item') query.set('item', goal.key);
  if (goal?.kind === 'fix-version') query.set('version', goal.versionId);
  if (goal?.kind === 'increment') query.set('increment', goal.name);
  // A date alone says as much.
  if (goal?.kind === 'all' && by === null) query.set('all', 'yes');
  if (by !== null) query.set('by', formatDay(by));
  if (page > 1) query.set('page', String(page));
  return query;
}

function goalOf(query: URLSearchParams): Goal | null {
  const key = nameInAddress(query.get('item'))?.toUpperCase() ?? null;
  if (key !== null && ISSUE_KEY.test(key)) return { kind: 'item', key };
  const versionId = nameInAddress(query.get('version'));
  if (versionId !== null) return { kind: 'fix-version', versionId };
  const name = nameInAddress(query.get('increment'));
  if (name !== null) return { kind: 'increment', name };
  return query.get('all') === 'yes' ? { kind: 'all' } : null;
}
