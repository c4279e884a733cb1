import type { IssueRef, LinkType, WorkItem } from '../domain/work-items/work-item';

/** Port: where work items are read from (a site, an export). */
export interface WorkItemSource {
  /** Rejects rather than return a part as the whole. */
  read(): Promise<SourceReading>;
}

export interface SourceReading {
  readonly items: readonly WorkItem[];
  /** The site's link types where the source can tell them beyond those its links show. */
  readonly linkTypes: readonly LinkType[];
  /** Whether an item is in the scope that was asked for; null: everything read is. */
  readonly inScope: ((item: IssueRef) => boolean) | null;
  /** IANA name of the site's zone, where the source can tell it. */
  readonly timeZone: string | null;
}
