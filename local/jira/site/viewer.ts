import type { CommentData, IssueData, PersonData, ProjectData } from '../site-data';
import type { Site } from './site';

const ADMINISTRATORS = 'jira-administrators';
/** Named in a project's groups, it lets in who is not signed in, as "anyone on the web" does in Jira. */
export const ANYONE = 'anyone';

/** The person a request is answered for, and what they may do. */
export class Viewer {
  private readonly browsable = new Map<string, boolean>();
  private readonly groups: ReadonlySet<string>;

  constructor(
    private readonly site: Site,
    /** Null: nobody is signed in. */
    readonly person: PersonData | null,
  ) {
    this.groups = new Set([...(person?.groups ?? []), ANYONE]);
  }

  /** Persons with equal keys see the same. */
  get visibilityKey(): string {
    return `${this.person === null ? 'anonymous' : (this.person.accountType ?? 'person')} ${[...this.groups].sort().join(' ')}`;
  }

  get isAdmin(): boolean {
    return this.isIn([ADMINISTRATORS]);
  }

  browses(project: ProjectData): boolean {
    if (this.isApp && project.appAccess === 'none') return false;
    return project.browseGroups === null ? this.person !== null : this.isIn(project.browseGroups);
  }

  sees(issue: IssueData): boolean {
    if (!issue.isVisible || !this.browsesId(issue.projectId)) return false;
    if (issue.securityLevelId === null) return true;
    const levels = this.site.projects.get(issue.projectId)?.securityLevels ?? [];
    const level = levels.find(({ id }) => id === issue.securityLevelId);
    return level !== undefined && this.isIn(level.groups);
  }

  /** Whether a comment is shown of an issue that the person sees. */
  seesComment({ visibility }: CommentData): boolean {
    return visibility === undefined || this.isIn([visibility.value]);
  }

  /** Whether issues of the project may be edited, linked, moved and commented on. */
  editsIn(project: ProjectData): boolean {
    if (this.person === null || !this.browses(project)) return false;
    if (this.isApp && project.appAccess !== undefined) return false;
    return project.editGroups === null || this.isIn(project.editGroups);
  }

  edits(issue: IssueData): boolean {
    const project = this.site.projects.get(issue.projectId);
    return project !== undefined && this.sees(issue) && this.editsIn(project);
  }

  isIn(groups: readonly string[]): boolean {
    return groups.some((group) => this.groups.has(group));
  }

  private get isApp(): boolean {
    return this.person?.accountType === 'app';
  }

  private browsesId(projectId: string): boolean {
    const known = this.browsable.get(projectId);
    if (known !== undefined) return known;
    const project = this.site.projects.get(projectId);
    const mayBrowse = project !== undefined && this.browses(project);
    this.browsable.set(projectId, mayBrowse);
    return mayBrowse;
  }
}
