import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import type { NumberWriting } from '../../../../../src/jira/number-field';

/** One line of what is to be written. */
export interface PlannedWrite {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string | null;
  /** What stands in the field; null: nothing. */
  readonly now: number | null;
  /** Rounded to two decimals. */
  readonly next: number;
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

/**
 * What writing would change. Epics without a rank are left alone: an old number is taken away by
 * somebody, not by the app.
 *
 * @param values what stands in the field, by issue id
 */
export function fieldPlan(
  epics: readonly PortfolioEpic[],
  values: ReadonlyMap<string, number | null>,
): FieldPlan {
  const ranked = epics.filter(({ rank, wsjf }) => rank !== null && wsjf.wsjf !== null);
  const writes: PlannedWrite[] = [];
  let unread = 0;
  for (const { issueId, item, wsjf } of ranked) {
    const now = values.get(issueId);
    const next = Math.round((wsjf.wsjf ?? 0) * 100) / 100;
    if (now === undefined) unread += 1;
    else if (now !== next) {
      writes.push({ issueId, key: item.key, summary: item.summary, now, next });
    }
  }
  return { writes, same: ranked.length - writes.length - unread, unread };
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
