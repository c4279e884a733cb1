import type { HistoryItemData, IssueData, PersonData } from '../site-data';
import type { Site } from '../site/site';
import { WRITE_EFFECTS, type WriteKind } from './effects';

/** What a write changes in an issue, and what its changelog tells of it. */
export interface IssueChange {
  readonly values: Partial<IssueData>;
  readonly items: readonly HistoryItemData[];
}

/** Puts the changed issue into the site, with the marks that this kind of write leaves. */
export function recordIssueChange(
  site: Site,
  { kind, issue, author }: { kind: WriteKind; issue: IssueData; author: PersonData },
  { values, items }: IssueChange,
): IssueData {
  const { entersChangelog, movesUpdated } = WRITE_EFFECTS[kind];
  const created = site.instant();
  const history = { id: '', authorId: author.accountId, created, items };
  const changed: IssueData = {
    ...issue,
    ...values,
    ...(movesUpdated ? { updated: created } : {}),
    ...(entersChangelog && items.length > 0
      ? { histories: [...issue.histories, { ...history, id: site.nextId('history') }] }
      : {}),
  };
  site.issues.put(changed);
  site.noteChange();
  return changed;
}

/** Tells listeners of a write, if Jira sends an event for this kind. */
export function announce(
  site: Site,
  kind: WriteKind,
  author: PersonData,
  about: Readonly<Record<string, string>>,
): void {
  const { event } = WRITE_EFFECTS[kind];
  if (event === null) return;
  site.emit({ name: event, accountId: author.accountId, at: site.instant(), about });
}
