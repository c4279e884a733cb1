import type { Day } from '../../../../src/domain/calendar/day';
import { daysBetween } from '../../../../src/domain/calendar/day';
import type { ContractEnd } from '../contract/contract-end';
import { turnOf } from '../contract/turn';
import { dayOwed } from './turns';

/** What contracts want of the people of an issue now. */
export interface BlockContracts {
  /** Asks that wait for an answer, and the first day one is needed by. */
  readonly asks: { readonly count: number; readonly day: Day | null };
  /** Promises of the issue that are past, or due soon. */
  readonly promises: { readonly broken: number; readonly due: number; readonly day: Day | null };
  /** Deliveries to accept. */
  readonly accept: number;
  /** Offers and refusals to decide on. */
  readonly decide: number;
}

export function blockContracts(
  ends: readonly ContractEnd[],
  { today, soonDays }: { readonly today: Day; readonly soonDays: number },
): BlockContracts {
  const owed = ends.filter((end) => turnOf(end)?.isOurs === true);
  const withDuty = (...duties: readonly string[]): readonly ContractEnd[] =>
    owed.filter((end) => duties.includes(turnOf(end)?.duty ?? ''));
  const asks = withDuty('answer');
  const due = withDuty('deliver').filter((end) => {
    const day = dayOwed(end);
    return day !== null && daysBetween(today, day) <= soonDays;
  });
  return {
    asks: { count: asks.length, day: firstDay(asks) },
    promises: {
      broken: withDuty('deliver-late').length,
      due: due.length,
      day: firstDay(due),
    },
    accept: withDuty('accept').length,
    decide: withDuty('decide', 'go-on').length,
  };
}

function firstDay(ends: readonly ContractEnd[]): Day | null {
  const days = ends.map(dayOwed).filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}
