import * as z from 'zod/mini';
import type { Status } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';
import { statusCategory } from './status-category';

interface NamedType {
  readonly name: string;
  /** 0 is that of stories, 1 that of epics; null: Jira does not tell. */
  readonly hierarchyLevel: number | null;
}

/** What the settings of cases choose from: names that the site has, each once, by name. */
export interface CaseChoices {
  readonly types: readonly NamedType[];
  /** Without ids, since many may share a name. */
  readonly statuses: readonly Status[];
}

const typesAnswer = z.array(z.object({ name: z.string(), hierarchyLevel: optional(z.number()) }));
const statusesAnswer = z.array(
  z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
);

/** @throws JiraError */
export async function readCaseChoices(connection: JiraConnection): Promise<CaseChoices> {
  const [types, statuses] = await Promise.all([
    callJira(connection, { endpoint: ENDPOINTS.issueTypes, answer: typesAnswer }),
    callJira(connection, { endpoint: ENDPOINTS.statuses, answer: statusesAnswer }),
  ]);
  return {
    types: eachOnce(types),
    statuses: eachOnce(
      statuses.map((status) => ({
        id: null,
        name: status.name,
        category: statusCategory(status.statusCategory.key, status.name, false),
      })),
    ),
  };
}

/** Team-managed projects have types and statuses of their own, many under one name. */
function eachOnce<Named extends { readonly name: string }>(all: readonly Named[]): Named[] {
  const byName = new Map(all.map((one) => [one.name, one]));
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
