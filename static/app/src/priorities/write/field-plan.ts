import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import type { NumberWriting } from '../../../../../src/jira/number-field';

/** The number an epic should have. */
export interface WantedNumber {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string | null;
  /** Rounded to two decimals. */
  readonly next: number;
}

/** One line of what is to be written. */
export interface PlannedWrite extends WantedNumber {
  /** What stands in the field; null: nothing. */
  readonly now: number | null;
}

/** What became of a line; null: it waits. */
export type WriteResult = NumberWriting | { readonly kind: 'failed'; readonly error: unknown };

export interface FieldPlan {
  readonly writes: readonly PlannedWrite[];
  /** Ranked epics whose field holds the WSJF already. */
  readonly same: number;
  /** Ranked epics that Jira did not return. */
  readonly unread: number;
}

/** Epics without a rank are left alone: an old number is taken away by somebody, not by the app. */
export function wantedNumbers(epics: readonly PortfolioEpic[]): readonly WantedNumber[] {
  return epics.flatMap(({ issueId, item: { key, summary }, rank, wsjf: { wsjf } }) =>
    rank === null || wsjf === null
      ? []
      : [{ issueId, key, summary, next: Math.round(wsjf * 100) / 100 }],
  );
}

/**
 * What writing would change.
 *
 * @param values what stands in the field, by issue id
 */
export function fieldPlan(
  wanted: readonly WantedNumber[],
  values: ReadonlyMap<string, number | null>,
): FieldPlan {
  const read = wanted.flatMap((number) => {
    const now = values.get(number.issueId);
    return now === undefined ? [] : [{ ...number, now }];
  });
  const writes = read.filter(({ now, next }) => now !== next);
  return { writes, same: read.length - writes.length, unread: wanted.length - read.length };
}

/** What is left to do: what was refused is not asked again, what failed without an answer is. */
export function leftToWrite(
  writes: readonly PlannedWrite[],
  results: ReadonlyMap<string, WriteResult>,
): readonly PlannedWrite[] {
  return writes.filter(({ issueId }) => {
    const result = results.get(issueId);
    return result === undefined || result.kind === 'failed';
  });
}
