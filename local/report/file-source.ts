import { MalformedIssue } from '../../src/jira/malformed-issue';
import type { SiteField } from '../../src/jira/field-places';
import { mapIssue, type MappingRules } from '../../src/jira/issue-mapping';
import { mappingRulesFor, type MappingChoices } from '../../src/jira/mapping-choices';
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
  readonly choices: MappingChoices;
  readonly jql: { readonly query: string; readonly moment: JqlMoment } | null;
}

/** Work items of exported files. */
export function fileSource(request: FileRequest, progress: Progress): WorkItemSource {
  return {
    async read() {
      const items: WorkItem[] = [];
      // The raw issues are kept only where a query has to be asked of them.
      const asked: RawIssue[] = [];
      const rulesFor = mappingRules(request.choices);
      for await (const raw of readIssues(request.path)) {
        items.push(mapRaw(raw, rulesFor(raw.fieldNames)));
        if (request.jql) asked.push(raw);
        progress.count(items.length);
      }
      const inScope = request.jql && selectByJql(asked, request.jql);
      return { items, linkTypes: [], inScope, timeZone: null };
    },
  };
}

/** Names of fields hold for the file that gives them: another file may be of another site. */
function mappingRules(
  choices: MappingChoices,
): (fieldNames: RawIssue['fieldNames']) => MappingRules {
  const known = new Map<RawIssue['fieldNames'], MappingRules>();
  return (fieldNames) => {
    const rules = known.get(fieldNames) ?? mappingRulesFor(siteFields(fieldNames), choices);
    known.set(fieldNames, rules);
    return rules;
  };
}

function siteFields(fieldNames: RawIssue['fieldNames']): readonly SiteField[] {
  return [...fieldNames].map(([id, name]) => ({ id, name, schemaType: null }));
}

function mapRaw({ issue, origin }: RawIssue, rules: MappingRules): WorkItem {
  try {
    return mapIssue(issue, rules);
  } catch (error) {
    if (error instanceof MalformedIssue) throw new UnreadableData(origin, error.message);
    throw error;
  }
}
