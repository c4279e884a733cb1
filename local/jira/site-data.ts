/**
 * Everything an emulated site holds, as plain JSON data: what the demo company makes, what an import of
 * exported issues gives, what the state folder keeps. References are ids, as in Jira's own tables;
 * answers are rendered from them, so that a renamed version or a moved sprint shows everywhere.
 *
 * Instants are ISO texts in Jira's spelling (`2026-11-20T09:41:00.000+0000`), days `2026-11-20`.
 */
export interface SiteData {
  readonly title: string;
  /** IANA name, as `serverTimeZone` of /serverInfo. */
  readonly timeZone: string;
  readonly people: readonly PersonData[];
  readonly statuses: readonly StatusData[];
  readonly issueTypes: readonly IssueTypeData[];
  readonly priorities: readonly NamedData[];
  readonly resolutions: readonly NamedData[];
  readonly linkTypes: readonly LinkTypeData[];
  /** Custom fields; Jira's system fields are known to the emulator. */
  readonly customFields: readonly CustomFieldData[];
  readonly projects: readonly ProjectData[];
  readonly boards: readonly BoardData[];
  readonly sprints: readonly SprintData[];
  readonly issues: readonly IssueData[];
  readonly links: readonly LinkData[];
}

export interface NamedData {
  readonly id: string;
  readonly name: string;
}

export interface PersonData {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly isActive: boolean;
  /** Groups decide what a person may do; `jira-administrators` administer the site. */
  readonly groups: readonly string[];
  readonly timeZone: string;
  readonly locale: string;
  /** `app`: no person, but an app that acts by itself; a person, if left out. */
  readonly accountType?: 'app';
}

export type StatusCategoryKey = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface StatusData extends NamedData {
  readonly category: StatusCategoryKey;
}

export interface IssueTypeData extends NamedData {
  /** -1 sub-task, 0 story, bug, task, 1 epic, 2 and more above. */
  readonly hierarchyLevel: number;
}

export interface LinkTypeData extends NamedData {
  readonly inward: string;
  readonly outward: string;
}

export interface CustomFieldData extends NamedData {
  /** As `schema` of `GET /field`: `type`, `items` and `custom` (the field's type key). */
  readonly schema: {
    readonly type: string;
    readonly items?: string;
    readonly custom: string;
  };
  /** Values people may choose, for option fields. */
  readonly options: readonly NamedData[];
}

export interface ProjectData extends NamedData {
  readonly key: string;
  readonly leadAccountId: string;
  readonly category: NamedData | null;
  /** Groups whose members may browse it; null: everybody who is signed in. */
  readonly browseGroups: readonly string[] | null;
  /** Groups whose members may edit, link and move issues; null: everybody who may browse. */
  readonly editGroups: readonly string[] | null;
  readonly securityLevels: readonly SecurityLevelData[];
  readonly components: readonly NamedData[];
  readonly versions: readonly VersionData[];
  /** The statuses issues of the project may be moved to, in board order. */
  readonly statusIds: readonly string[];
  readonly issueTypeIds: readonly string[];
  /** Whether the Flagged field is on the screen people edit with. */
  readonly hasFlagOnScreen: boolean;
  /**
   * What its permission scheme grants the role of apps, `atlassian-addons-project-access`: `browse`
   * without writing, or nothing at all; as much as to the groups an app is in, if left out.
   */
  readonly appAccess?: 'browse' | 'none';
}

export interface SecurityLevelData extends NamedData {
  readonly groups: readonly string[];
}

export interface VersionData extends NamedData {
  readonly isReleased: boolean;
  readonly isArchived: boolean;
  readonly startDate: string | null;
  readonly releaseDate: string | null;
}

export interface BoardData {
  readonly id: number;
  readonly name: string;
  readonly projectId: string;
}

export interface SprintData {
  readonly id: number;
  readonly name: string;
  readonly boardId: number;
  readonly state: 'future' | 'active' | 'closed';
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly completeDate: string | null;
  readonly goal: string;
}

export interface IssueData {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly summary: string | null;
  readonly priorityId: string | null;
  readonly resolutionId: string | null;
  readonly assigneeId: string | null;
  readonly reporterId: string | null;
  readonly parentId: string | null;
  readonly labels: readonly string[];
  readonly componentIds: readonly string[];
  readonly fixVersionIds: readonly string[];
  readonly sprintIds: readonly number[];
  readonly dueDate: string | null;
  readonly created: string;
  readonly updated: string;
  readonly resolved: string | null;
  readonly securityLevelId: string | null;
  /** Values of custom fields by field id, in the shape REST gives them; sprints are in `sprintIds`. */
  readonly customValues: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly comments: readonly CommentData[];
  /** Oldest first. */
  readonly histories: readonly HistoryData[];
  /**
   * False for the end of a link that an export names without the issue itself: nobody may see it, so
   * links to it are hidden as Jira hides them.
   */
  readonly isVisible: boolean;
  /** Atlassian document format, or plain text, which is shown as a document; none, if left out. */
  readonly description?: unknown;
  /** None, if left out. */
  readonly affectsVersionIds?: readonly string[];
  /** The reporter, if left out. */
  readonly creatorId?: string | null;
}

export interface CommentData {
  readonly id: string;
  readonly authorId: string | null;
  readonly created: string;
  /** Atlassian document format. */
  readonly body: unknown;
  /** Everybody who sees the issue, if left out. */
  readonly visibility?: CommentVisibilityData;
}

export interface CommentVisibilityData {
  readonly type: 'group';
  /** Name of the group. */
  readonly value: string;
}

export interface HistoryData {
  readonly id: string;
  readonly authorId: string | null;
  readonly created: string;
  readonly items: readonly HistoryItemData[];
}

/** As Jira's changelog tells it, names frozen as they were. */
export interface HistoryItemData {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId: string | null;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

export interface LinkData {
  readonly id: string;
  readonly typeId: string;
  /** The end that reads the outward wording ("blocks"). */
  readonly sourceId: string;
  /** The end that reads the inward wording ("is blocked by"). */
  readonly targetId: string;
}
