import type { Day } from '../../../../src/domain/calendar/day';
import type { ContractEnd } from '../contract/contract-end';
import { offeredDay } from '../contract/offered-day';
import { turnOf, type Duty } from '../contract/turn';

/** Contracts in which the same is owed by the same side. */
export interface Turns {
  readonly isOurs: boolean;
  readonly duty: Duty;
  /** The next day first. */
  readonly ends: readonly ContractEnd[];
}

const ORDER: readonly Duty[] = ['answer', 'deliver-late', 'decide', 'go-on', 'accept', 'deliver'];

/** Who must speak next: what is owed by the issue first, then what others owe it. */
export function turnsOf(ends: readonly ContractEnd[]): readonly Turns[] {
  const found: Turns[] = [];
  for (const isOurs of [true, false]) {
    for (const duty of ORDER) {
      const matching = ends.filter((end) => {
        const turn = turnOf(end);
        return turn?.duty === duty && turn.isOurs === isOurs;
      });
      if (matching.length === 0) continue;
      found.push({ isOurs, duty, ends: [...matching].sort((a, b) => dayOf(a) - dayOf(b)) });
    }
  }
  return found;
}

/** The day the next word is about: the promise, else the need. */
export function dayOwed({ contract }: ContractEnd): Day | null {
  return contract.state === 'asked' || contract.state === 'asked-again'
    ? (contract.ask?.neededBy ?? null)
    : (offeredDay(contract) ?? contract.ask?.neededBy ?? null);
}

function dayOf(end: ContractEnd): number {
  return dayOwed(end) ?? Number.MAX_SAFE_INTEGER;
}
