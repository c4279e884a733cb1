import type { LinkData } from '../site-data';

/** The links of a site, found by id and by either end. */
export class LinkTable {
  private readonly byId = new Map<string, LinkData>();
  private readonly byIssue = new Map<string, Map<string, LinkData>>();

  constructor(links: readonly LinkData[]) {
    for (const link of links) this.add(link);
  }

  all(): Iterable<LinkData> {
    return this.byId.values();
  }

  get(id: string): LinkData | undefined {
    return this.byId.get(id);
  }

  /** In the order in which they were made. */
  of(issueId: string): readonly LinkData[] {
    return [...(this.byIssue.get(issueId)?.values() ?? [])];
  }

  add(link: LinkData): void {
    this.byId.set(link.id, link);
    for (const end of [link.sourceId, link.targetId]) {
      const links = this.byIssue.get(end) ?? new Map<string, LinkData>();
      this.byIssue.set(end, links.set(link.id, link));
    }
  }

  remove(link: LinkData): void {
    this.byId.delete(link.id);
    for (const end of [link.sourceId, link.targetId]) this.byIssue.get(end)?.delete(link.id);
  }
}
