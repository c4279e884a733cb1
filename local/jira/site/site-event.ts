/** What the site tells apps about, named as Forge's triggers are. */
export type SiteEventName =
  | 'avi:jira:created:issue'
  | 'avi:jira:updated:issue'
  | 'avi:jira:deleted:issue'
  | 'avi:jira:assigned:issue'
  | 'avi:jira:commented:issue'
  | 'avi:jira:created:issuelink'
  | 'avi:jira:deleted:issuelink'
  | 'avi:jira:created:version'
  | 'avi:jira:updated:version'
  | 'avi:jira:released:version'
  | 'avi:jira-software:updated:sprint'
  | 'avi:jira-software:started:sprint'
  | 'avi:jira-software:closed:sprint';

export interface SiteEvent {
  readonly name: SiteEventName;
  /** Who did it. */
  readonly accountId: string;
  readonly at: string;
  /** Ids of what it is about: `issueId`, `linkId`, `sourceIssueId`, `sprintId` and the like. */
  readonly about: Readonly<Record<string, string>>;
  /** What Forge's event carries besides its name, as things were right after the write. */
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface EventSubject {
  readonly about: SiteEvent['about'];
  /** Made only where somebody listens. */
  readonly payload: () => SiteEvent['payload'];
}
