import type { CustomFieldData, IssueData, PersonData } from '../site-data';
import { rankOf, withRank } from '../site/issue-ranks';
import { ranksBetween } from '../site/lexo-rank';
import type { Site } from '../site/site';
import { changeItem } from './field-edit';
import { announceChange, recordIssueChange } from './record-write';

export interface RankWish {
  /** In the order they are to stand in. */
  readonly issues: readonly IssueData[];
  readonly anchor: IssueData;
  readonly side: 'before' | 'after';
  readonly field: CustomFieldData;
}

/** Puts issues right before or after another one; what stands there already is left alone. */
export function rankIssues(
  site: Site,
  author: PersonData,
  { issues, anchor, side, field }: RankWish,
): void {
  const own = rankOf(anchor, field.id);
  if (own === null) throw new Error(`${anchor.key} has no rank`);
  const moved = new Set(issues.map(({ id }) => id));
  const others = [...site.issues.all()].filter(({ id }) => !moved.has(id));
  const [before, after] =
    side === 'after'
      ? [own, nearest(others, field, (rank) => rank > own, 'first')]
      : [nearest(others, field, (rank) => rank < own, 'last'), own];
  if (areThere(issues, field, [before, after])) return;
  const ranks = ranksBetween(before, after, issues.length);
  issues.forEach((issue, place) => {
    const rank = ranks[place] ?? own;
    const isHigher = rank < (rankOf(issue, field.id) ?? '');
    const item = changeItem(
      { field: field.name, fieldId: field.id, isCustom: true },
      { id: '', text: '' },
      { id: '', text: isHigher ? 'Ranked higher' : 'Ranked lower' },
    );
    const { customValues } = withRank(issue, field.id, rank);
    const write = { kind: 'issue ranked', issue, author } as const;
    const ranked = recordIssueChange(site, write, { values: { customValues }, items: [item] });
    announceChange(site, write, { issue: ranked, items: [item] });
  });
}

/** The rank next to the anchor on one side; null: there is none. */
function nearest(
  issues: readonly IssueData[],
  { id }: CustomFieldData,
  isBeyond: (rank: string) => boolean,
  which: 'first' | 'last',
): string | null {
  let found: string | null = null;
  for (const issue of issues) {
    const rank = rankOf(issue, id);
    if (rank === null || !isBeyond(rank)) continue;
    if (found === null || (which === 'first' ? rank < found : rank > found)) found = rank;
  }
  return found;
}

/** Whether they stand in this order between the two already. */
function areThere(
  issues: readonly IssueData[],
  { id }: CustomFieldData,
  [before, after]: readonly (string | null)[],
): boolean {
  const ranks = [before ?? null, ...issues.map((issue) => rankOf(issue, id)), after ?? null];
  const known = ranks.filter((rank) => rank !== null);
  return known.every((rank, place) => place === 0 || (known[place - 1] ?? '') < rank);
}
