import { compileJql } from '../jql/jql-filter';
import type { RestIssue } from '../jql/rest-issue';
import type { IssueData } from '../site-data';
import { SYSTEM_FIELDS } from '../render/system-fields';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import { jqlView } from './jql-view';
import { LaggingIssues } from './lagging-issues';
import { groupsOf, siteValues } from './site-values';

const KEPT_ANSWERS = 50;
const KEPT_VIEWERS = 4;
const NOBODY: ReadonlySet<string> = new Set();

interface KnownView {
  readonly issue: IssueData;
  readonly view: RestIssue;
}

interface ViewerIndex {
  catalogRevision: number;
  views: Map<string, KnownView>;
}

/**
 * Answers queries. What a query reads of an issue is rendered once and again only after a change; the
 * answer is kept until anything changes, so that reading page after page costs one evaluation.
 */
export class SearchIndex {
  private readonly byVisibility = new Map<string, ViewerIndex>();
  private readonly answers = new Map<string, readonly string[]>();
  private answersRevision = -1;
  private answersMinute = -1;
  private readonly lagging: LaggingIssues;

  constructor(private readonly site: Site) {
    this.lagging = new LaggingIssues(site);
  }

  /**
   * Ids of the issues a query finds, in its order or else newest first.
   *
   * @param reconciled ids of issues that are seen as they are, although searches lag
   * @throws JqlError
   */
  search(jql: string, viewer: Viewer, reconciled: ReadonlySet<string> = NOBODY): readonly string[] {
    if (this.lagging.isBehind) return this.evaluate(jql, viewer, reconciled);
    this.forgetOldAnswers();
    const key = JSON.stringify([viewer.visibilityKey, viewer.person?.accountId ?? null, jql]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const found = this.evaluate(jql, viewer, NOBODY);
    keepNewest(this.answers, key, found, KEPT_ANSWERS);
    return found;
  }

  private evaluate(
    jql: string,
    viewer: Viewer,
    reconciled: ReadonlySet<string>,
  ): readonly string[] {
    const { site } = this;
    const issues = this.viewsFor(viewer, reconciled);
    const { matches, compare } = compileJql(jql, {
      issues,
      now: site.now(),
      timeZone: viewer.person?.timeZone ?? site.timeZone,
      currentUser: viewer.person?.accountId ?? null,
      fields: [...SYSTEM_FIELDS, ...site.customFields.values()],
      values: siteValues(site, viewer),
      groups: groupsOf(site),
      searchAliases: site.searchAliases,
    });
    const found = issues.filter(matches);
    return (compare === null ? found : found.sort(compare)).map(({ id }) => id ?? '');
  }

  /** Newest first, which is how Jira answers a query without ORDER BY (assumed). */
  private viewsFor(viewer: Viewer, reconciled: ReadonlySet<string>): readonly RestIssue[] {
    const index = this.indexOf(viewer);
    const views: RestIssue[] = [];
    const kept = new Map<string, KnownView>();
    for (const issue of this.lagging.seen(reconciled)) {
      if (!viewer.sees(issue)) continue;
      const known = index.views.get(issue.id);
      const isFresh = known?.issue === issue;
      const view = isFresh ? known.view : jqlView(this.site, viewer, issue);
      kept.set(issue.id, isFresh ? known : { issue, view });
      views.push(view);
    }
    index.views = kept;
    return views.reverse();
  }

  private indexOf(viewer: Viewer): ViewerIndex {
    const { catalogRevision } = this.site;
    const known = this.byVisibility.get(viewer.visibilityKey);
    if (known?.catalogRevision === catalogRevision) return known;
    const index: ViewerIndex = { catalogRevision, views: new Map() };
    keepNewest(this.byVisibility, viewer.visibilityKey, index, KEPT_VIEWERS);
    return index;
  }

  /** Relative dates count in minutes, so an answer is good for the minute it was made in. */
  private forgetOldAnswers(): void {
    const minute = Math.floor(this.site.now() / 60_000);
    if (this.answersRevision === this.site.revision && this.answersMinute === minute) return;
    this.answers.clear();
    this.answersRevision = this.site.revision;
    this.answersMinute = minute;
  }
}

function keepNewest<V>(map: Map<string, V>, key: string, value: V, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}
