import { IdCounter } from '../site/id-counter';
import type { LinkData } from '../site-data';
import type { CatalogImport, Reference } from './catalog-import';
import type { IssueRegister } from './issue-register';
import { listOf, recordOf, textAt } from './raw-values';

interface SeenLink {
  readonly id: string | null;
  readonly type: Reference;
  readonly sourceId: string;
  readonly targetId: string;
}

/** Collects links, each once although both ends show it. */
export class LinkImport {
  private readonly seen = new Map<string, SeenLink>();

  constructor(
    private readonly catalog: CatalogImport,
    private readonly register: IssueRegister,
  ) {}

  /** An entry with `outwardIssue` means that the issue itself reads the outward wording. */
  note(issueId: string, raw: unknown): void {
    const record = recordOf(raw);
    const type = this.catalog.noteLinkType(record.get('type'));
    const isSource = recordOf(record.get('outwardIssue')).size > 0;
    const otherId = this.register.resolve(record.get(isSource ? 'outwardIssue' : 'inwardIssue'));
    if (type === null || otherId === null) return;
    const [sourceId, targetId] = isSource ? [issueId, otherId] : [otherId, issueId];
    const id = textAt(record, 'id');
    const identity = id ?? JSON.stringify([type.id ?? type.name, sourceId, targetId]);
    if (!this.seen.has(identity)) this.seen.set(identity, { id, type, sourceId, targetId });
  }

  noteAll(issueId: string, links: unknown): void {
    for (const link of listOf(links)) this.note(issueId, link);
  }

  /** After the catalog gave its ids. */
  all(): readonly LinkData[] {
    const links = [...this.seen.values()];
    const ids = new IdCounter(
      10_000,
      links.flatMap(({ id }) => id ?? []),
    );
    return links.map(({ id, type, sourceId, targetId }) => ({
      id: id ?? ids.next(),
      typeId: this.catalog.linkTypes.idOf(type),
      sourceId,
      targetId,
    }));
  }
}
