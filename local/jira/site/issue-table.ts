import type { IssueData } from '../site-data';

/** Told of each change: the id, and the issue as it was; undefined: it was not there. */
export type IssueWatcher = (id: string, before: IssueData | undefined) => void;

/** The issues of a site, found by id, by key and by parent. */
export class IssueTable {
  private watcher: IssueWatcher = () => undefined;
  private readonly byId = new Map<string, IssueData>();
  private readonly idOfKey = new Map<string, string>();
  private readonly childIds = new Map<string, Set<string>>();

  constructor(issues: readonly IssueData[]) {
    for (const issue of issues) this.put(issue);
  }

  /** At most one watches. */
  watch(watcher: IssueWatcher): void {
    this.watcher = watcher;
  }

  all(): Iterable<IssueData> {
    return this.byId.values();
  }

  get(id: string): IssueData | undefined {
    return this.byId.get(id);
  }

  /** By id or key; keys are found whatever their case. */
  find(idOrKey: string): IssueData | undefined {
    return this.byId.get(idOrKey) ?? this.byId.get(this.idOfKey.get(idOrKey.toUpperCase()) ?? '');
  }

  childrenOf(id: string): readonly IssueData[] {
    return [...(this.childIds.get(id) ?? [])].flatMap((childId) => this.byId.get(childId) ?? []);
  }

  put(issue: IssueData): void {
    const before = this.byId.get(issue.id);
    this.watcher(issue.id, before);
    if (before?.parentId) this.childIds.get(before.parentId)?.delete(issue.id);
    this.byId.set(issue.id, issue);
    this.idOfKey.set(issue.key.toUpperCase(), issue.id);
    if (issue.parentId === null) return;
    const siblings = this.childIds.get(issue.parentId) ?? new Set<string>();
    this.childIds.set(issue.parentId, siblings.add(issue.id));
  }

  remove(issue: IssueData): void {
    this.watcher(issue.id, issue);
    this.byId.delete(issue.id);
    this.idOfKey.delete(issue.key.toUpperCase());
    if (issue.parentId !== null) this.childIds.get(issue.parentId)?.delete(issue.id);
  }
}
