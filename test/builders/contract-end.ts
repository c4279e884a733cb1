import type { Answer } from '../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../src/domain/dependencies/contract/ask';
import { contractBetween } from '../../src/domain/dependencies/contract/contract';
import { timeZoneNamed } from '../../src/domain/calendar/time-zone';
import type { ContractEnd } from '../../static/app/src/contract/contract-end';
import { at, day } from './work-item';

export const TODAY = day('2026-11-20');
export const BERLIN = timeZoneNamed('Europe/Berlin');

/** Issue 1 asked issue 2 on 18 November for 4 December. */
export function ask(facts: Partial<Ask> = {}): Ask {
  return {
    id: 'ask-1',
    provider: { issueId: '2' },
    neededBy: day('2026-12-04'),
    why: '',
    by: 'ann',
    at: at('2026-11-18T09:00:00Z'),
    seq: 1,
    closed: null,
    promisedBy: null,
    ...facts,
  };
}

/** Issue 2 promised it for 2 December. */
export function answer(facts: Partial<Answer> = {}): Answer {
  return {
    askId: 'ask-1',
    askSeq: 1,
    consumerId: '1',
    kind: 'promised',
    promisedBy: day('2026-12-02'),
    text: '',
    by: 'bob',
    at: at('2026-11-19T09:00:00Z'),
    deliveredAt: null,
    ...facts,
  };
}

export interface EndWish {
  readonly asks?: readonly Ask[];
  readonly answers?: readonly Answer[];
  readonly isProviderDone?: boolean;
}

/** The contract of issue 1 (SHOP-1, waits) with issue 2 (PAY-2, provides), as one of them sees it. */
export function endOf(half: ContractEnd['half'], wish: EndWish = {}): ContractEnd {
  const { asks = [], answers = [], isProviderDone = false } = wish;
  const ids = { providerId: '2', consumerId: '1' };
  const contract = contractBetween(
    { asks, answers, isProviderDone, ...ids },
    { today: TODAY, timeZone: BERLIN },
  );
  const ends = { asks: { id: '1', key: 'SHOP-1' }, answers: { id: '2', key: 'PAY-2' } };
  const own = ends[half];
  const other = ends[half === 'asks' ? 'answers' : 'asks'];
  return {
    half,
    own: { ...own, revision: 3, sprint: null },
    other: { kind: 'issue', ...other },
    contract,
    plannedNeed: null,
  };
}
