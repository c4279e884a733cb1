import type { HistoryItemData, IssueData, PersonData } from '../site-data';
import { issueSubject } from '../render/render-event';
import type { Site } from '../site/site';
import type { EventSubject } from '../site/site-event';
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
  { about, payload }: EventSubject,
): void {
  const { event: name } = WRITE_EFFECTS[kind];
  if (name === null) return;
  const { accountId } = author;
  site.emit(() => {
    return {
      name,
      accountId,
      at: site.instant(),
      about,
      payload: { ...payload(), atlassianId: accountId },
    };
  });
}

/** Tells of a changed issue, and beside it that somebody else is assigned. */
export function announceChange(
  site: Site,
  { kind, author }: { readonly kind: WriteKind; readonly author: PersonData },
  { issue, items }: { readonly issue: IssueData; readonly items: readonly HistoryItemData[] },
): void {
  announce(site, kind, author, issueSubject(site, issue, author.accountId, items));
  const assigned = items.filter(({ fieldId }) => fieldId === 'assignee');
  if (assigned.length === 0) return;
  const subject = issueSubject(site, issue, author.accountId, assigned);
  announce(site, 'issue assigned', author, subject);
}
