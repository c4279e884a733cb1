import type { IssueData } from '../site-data';
import type { Site } from '../site/site';

interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The issue before it; undefined: there was none. */
  readonly before: IssueData | undefined;
}

/**
 * The issues as searches see them: what was written within the lag is not seen yet. Links lie beside the
 * issues and are seen at once, only whom they touched is not.
 */
export class LaggingIssues {
  /** Oldest first, for each issue that was changed lately. */
  private readonly changes = new Map<string, Change[]>();

  constructor(private readonly site: Site) {
    if (site.searchLagMs === 0) return;
    site.issues.watch((id, before) => {
      const known = this.changes.get(id) ?? [];
      this.changes.set(id, [...known, { at: site.now(), before }]);
    });
  }

  /** Whether the issues are not all seen as they are. */
  get isBehind(): boolean {
    this.forgetOld();
    return this.changes.size > 0;
  }

  /** @param reconciled ids that are seen as they are, whatever the lag */
  seen(reconciled: ReadonlySet<string>): readonly IssueData[] {
    this.forgetOld();
    const { issues } = this.site;
    if (this.changes.size === 0) return [...issues.all()];
    const seen: IssueData[] = [];
    for (const issue of issues.all()) {
      const [change] = reconciled.has(issue.id) ? [] : (this.changes.get(issue.id) ?? []);
      const shown = change === undefined ? issue : change.before;
      if (shown !== undefined) seen.push(shown);
    }
    for (const [id, [change]] of this.changes) {
      const isGone = issues.get(id) === undefined && !reconciled.has(id);
      if (isGone && change?.before !== undefined) seen.push(change.before);
    }
    return seen;
  }

  private forgetOld(): void {
    const since = this.site.now() - this.site.searchLagMs;
    for (const [id, changes] of this.changes) {
      const recent = changes.filter(({ at }) => at > since);
      if (recent.length === 0) this.changes.delete(id);
      else if (recent.length < changes.length) this.changes.set(id, recent);
    }
  }
}
