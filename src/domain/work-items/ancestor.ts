import type { IssueRef, WorkItem } from './work-item';

/** As much of an issue as placing others below it takes. */
export type Ancestor = Pick<
  WorkItem,
  'id' | 'key' | 'summary' | 'type' | 'isSubtask' | 'level' | 'status' | 'parent'
>;

/** The facts of an issue that others stand below. */
export function ancestorOf(item: Ancestor): Ancestor {
  const { id, key, summary, type, isSubtask, level, status, parent } = item;
  return { id, key, summary, type, isSubtask, level, status, parent };
}

/** Finds issues by what names them: by id, since keys change; by key where nothing else is told. */
export class IssueIndex<Issue extends IssueRef> {
  private readonly byId = new Map<string, Issue>();
  private readonly byKey = new Map<string, Issue>();

  constructor(issues: Iterable<Issue> = []) {
    for (const issue of issues) this.add(issue);
  }

  add(issue: Issue): void {
    if (issue.id !== null) this.byId.set(issue.id, issue);
    this.byKey.set(issue.key, issue);
  }

  find({ id, key }: IssueRef): Issue | undefined {
    return (id === null ? undefined : this.byId.get(id)) ?? this.byKeyUnless(id, key);
  }

  /** Another issue may have the key by now. */
  private byKeyUnless(id: string | null, key: string): Issue | undefined {
    const found = this.byKey.get(key);
    return id === null || found?.id === null ? found : undefined;
  }
}
