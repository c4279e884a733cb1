import type { Settings } from '../../../../../src/contract/settings';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { createIssue } from '../../../../../src/jira/create-issue';
import { readIssuesById } from '../../../../../src/jira/read-issues-by-id';
import { viewerConnection } from '../../bridge/viewer-transport';
import {
  writeImpediment,
  type ImpedimentOutcome,
} from '../../impediment-record/use-impediment-writer';

export interface RaiseWish {
  readonly what: string;
  readonly cause: string | null;
}

export interface NamedIssue {
  readonly id: string;
  readonly key: string;
}

export type Raised =
  | { readonly kind: 'already'; readonly item: WorkItem }
  /** Not shown to the person, or gone. */
  | { readonly kind: 'no-issue' }
  /** Nothing can impede it any more. */
  | { readonly kind: 'done' }
  | { readonly kind: 'told'; readonly item: WorkItem; readonly outcome: ImpedimentOutcome };

/**
 * Creates the issue of an impediment of the organisation, as the person.
 *
 * @throws JiraError
 */
export function createImpediment(
  { projectId, issueTypeId }: NonNullable<Settings['impediments']['organisation']>,
  what: string,
): Promise<NamedIssue> {
  return createIssue(viewerConnection, { projectId, issueTypeId, summary: what.slice(0, 255) });
}

/**
 * Records an impediment on an issue, which is read first: somebody may have raised it already.
 *
 * @throws JiraError where the issue cannot be read
 */
export async function raiseOn(
  { id }: NamedIssue,
  { what, cause }: RaiseWish,
  settings: Settings,
): Promise<Raised> {
  const [item] = await readIssuesById(
    viewerConnection,
    [id],
    settings,
    new AbortController().signal,
  );
  if (item === undefined) return { kind: 'no-issue' };
  if (item.status.category === 'done') return { kind: 'done' };
  if (isOpenRecord(item.impediment.notes.record)) return { kind: 'already', item };
  const outcome = await writeImpediment({
    issueId: id,
    baseRevision: item.impediment.revision,
    actions: [{ kind: 'raise', what, cause, level: 'team', owner: null }],
  });
  return { kind: 'told', item, outcome };
}
