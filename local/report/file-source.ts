import { MalformedIssue } from '../../src/jira/malformed-issue';
import { findFieldPlaces, type FieldPlaces, type SiteField } from '../../src/jira/field-places';
import { mapIssue, type MappingRules } from '../../src/jira/issue-mapping';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import type { WorkItemSource } from '../../src/use-cases/work-item-source';
import { readIssues } from '../data/read-issues';
import type { RawIssue } from '../data/raw-issue';
import { UnreadableData } from '../data/unreadable-data';
import { selectByJql, type JqlMoment } from './jql-scope';
import type { Progress } from './progress';

/** Where an export is read from, and which part of it is asked for. */
export interface FileRequest {
  readonly path: string;
  readonly mapping: Omit<MappingRules, 'fields'>;
  readonly jql: { readonly query: string; readonly moment: JqlMoment } | null;
}

/** Work items of exported files. */
export function fileSource(request: FileRequest, progress: Progress): WorkItemSource {
  return {
    async read() {
      const items: WorkItem[] = [];
      // The raw issues are kept only where a query has to be asked of them.
      const asked: unknown[] = [];
      const fieldNames = new Map<string, string>();
      let rules: MappingRules | null = null;
      for await (const raw of readIssues(request.path)) {
        const isNamed = learnNames(fieldNames, raw);
        if (rules === null || isNamed) {
          rules = { ...request.mapping, fields: placesOf(fieldNames) };
        }
        items.push(mapRaw(raw, rules));
        if (request.jql) asked.push(raw.issue);
        progress.count(items.length);
      }
      const inScope = request.jql && selectByJql(asked, fieldNames, request.jql);
      return { items, linkTypes: [], inScope, timeZone: null };
    },
  };
}

function learnNames(known: Map<string, string>, raw: RawIssue): boolean {
  const before = known.size;
  for (const [id, name] of raw.fieldNames) known.set(id, name);
  return known.size > before;
}

function placesOf(fieldNames: ReadonlyMap<string, string>): FieldPlaces {
  const fields = [...fieldNames].map(([id, name]): SiteField => ({ id, name, schemaType: null }));
  return findFieldPlaces(fields);
}

function mapRaw({ issue, origin }: RawIssue, rules: MappingRules): WorkItem {
  try {
    return mapIssue(issue, rules);
  } catch (error) {
    if (error instanceof MalformedIssue) throw new UnreadableData(origin, error.message);
    throw error;
  }
}
