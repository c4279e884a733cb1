import type { EpicFacts } from '../contract/portfolio-facts';
import type { FactStore, Kept, KeptById, MoneyBody } from '../use-cases/cases/case-ports';
import { readRow, readRows, replaceRow, unreadable } from './portfolio-rows';
import {
  CASE_KIND,
  factsOfRow,
  MONEY_KIND,
  moneyOfRow,
  rowOfFacts,
  rowOfMoney,
} from './stored-facts';

/**
 * One row an epic, since a read of a row tells what stands now, and a search only what stood a moment
 * ago. Money has a row of its own, which is not even read for those who may not know of it.
 */
export const factsInStorage: FactStore = {
  facts: (issueId) => one(keyOf(CASE_KIND, issueId), (row) => factsOfRow(issueId, row)),

  money: (issueId) => one(keyOf(MONEY_KIND, issueId), moneyOfRow),

  factsOf: (issueIds) => several(CASE_KIND, issueIds, factsOfRow),

  moneyOf: (issueIds) => several(MONEY_KIND, issueIds, (_, row) => moneyOfRow(row)),

  replaceFacts: ({ issueId, before, after, entry }) =>
    replaceRow({
      key: keyOf(CASE_KIND, issueId),
      before: versionOf(before),
      after: rowOfFacts(issueId, after, entry.stamp),
      ...{ subject: `epic:${issueId}`, entry },
    }),

  replaceMoney: ({ issueId, before, after, entry }) =>
    replaceRow({
      key: keyOf(MONEY_KIND, issueId),
      before: versionOf(before),
      after: rowOfMoney(issueId, after, entry.stamp),
      // Apart from what others may be told one day.
      ...{ subject: `epic-money:${issueId}`, entry },
    }),
};

async function one<Body>(
  key: string,
  read: (row: unknown) => Kept<Body> | null,
): Promise<Kept<Body> | null> {
  const stored = await readRow(key);
  if (stored === undefined) return null;
  const kept = read(stored);
  if (kept === null) throw unreadable('this epic');
  return kept;
}

async function several<Body extends EpicFacts | MoneyBody>(
  kind: string,
  issueIds: readonly string[],
  read: (issueId: string, row: unknown) => Kept<Body> | null,
): Promise<KeptById<Body>> {
  const rows = await readRows(issueIds.map((issueId) => keyOf(kind, issueId)));
  return new Map(
    issueIds.flatMap((issueId): readonly (readonly [string, Kept<Body> | 'unreadable'])[] => {
      const stored = rows.get(keyOf(kind, issueId));
      return stored === undefined ? [] : [[issueId, read(issueId, stored) ?? 'unreadable']];
    }),
  );
}

function keyOf(kind: string, issueId: string): string {
  return `${kind}:${issueId}`;
}

function versionOf(kept: Kept<unknown> | null): number | null {
  return kept?.version ?? null;
}
