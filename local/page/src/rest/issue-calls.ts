import * as z from 'zod/mini';
import {
  commentSchema,
  historySchema,
  issueSchema,
  linkTypeSchema,
  transitionSchema,
  type Comment,
  type History,
  type Issue,
  type LinkType,
  type Transition,
} from './issue-schemas';
import { requestJson, requestText } from './json-request';
import { allPages } from './paging';

const API = '/rest/api/3';

function issueApi(issueKey: string): string {
  return `${API}/issue/${encodeURIComponent(issueKey)}`;
}

export function readIssue(issueKey: string, signal: AbortSignal): Promise<Issue> {
  return requestJson(`${issueApi(issueKey)}?fields=*all,-comment`, issueSchema, { signal });
}

/** Sets fields in the form in which Jira's REST interface takes them. */
export async function editIssue(
  issueKey: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  await requestText(issueApi(issueKey), { method: 'PUT', body: { fields } });
}

export async function readTransitions(
  issueKey: string,
  signal: AbortSignal,
): Promise<readonly Transition[]> {
  const schema = z.object({ transitions: z.array(transitionSchema) });
  const { transitions } = await requestJson(`${issueApi(issueKey)}/transitions`, schema, {
    signal,
  });
  return transitions;
}

export async function transitionIssue(issueKey: string, id: string): Promise<void> {
  const path = `${issueApi(issueKey)}/transitions`;
  await requestText(path, { method: 'POST', body: { transition: { id } } });
}

const COMMENTS_PAGE = 100;

/** All comments, oldest first. */
export async function readComments(
  issueKey: string,
  signal: AbortSignal,
): Promise<readonly Comment[]> {
  const schema = z.object({ comments: z.array(commentSchema), total: z.number() });
  const found: Comment[] = [];
  for (;;) {
    const query = `startAt=${String(found.length)}&maxResults=${String(COMMENTS_PAGE)}`;
    const page = await requestJson(`${issueApi(issueKey)}/comment?${query}`, schema, { signal });
    found.push(...page.comments);
    if (page.comments.length === 0 || found.length >= page.total) return found;
  }
}

export async function addComment(issueKey: string, body: object): Promise<void> {
  await requestText(`${issueApi(issueKey)}/comment`, { method: 'POST', body: { body } });
}

/** The whole changelog, oldest first. */
export function readHistories(issueKey: string, signal: AbortSignal): Promise<readonly History[]> {
  const path = `${issueApi(issueKey)}/changelog`;
  return allPages({ path, pageSize: 100, schema: historySchema, signal });
}

export async function readLinkTypes(signal: AbortSignal): Promise<readonly LinkType[]> {
  const schema = z.object({ issueLinkTypes: z.array(linkTypeSchema) });
  return (await requestJson(`${API}/issueLinkType`, schema, { signal })).issueLinkTypes;
}

export interface NewLink {
  readonly typeId: string;
  /** The end that reads the outward wording: "A blocks B", this is A. */
  readonly from: string;
  readonly to: string;
}

/** In this call of Jira, `inwardIssue` is the end that reads the outward wording. */
export async function addLink({ typeId, from, to }: NewLink): Promise<void> {
  const body = { type: { id: typeId }, inwardIssue: { key: from }, outwardIssue: { key: to } };
  await requestText(`${API}/issueLink`, { method: 'POST', body });
}

export async function removeLink(linkId: string): Promise<void> {
  await requestText(`${API}/issueLink/${encodeURIComponent(linkId)}`, { method: 'DELETE' });
}

const PERMISSIONS = ['EDIT_ISSUES', 'TRANSITION_ISSUES', 'LINK_ISSUES', 'ADD_COMMENTS'] as const;

export type IssuePermission = (typeof PERMISSIONS)[number];

/** What the person may do to an issue. */
export async function readIssuePermissions(
  issueKey: string,
  signal: AbortSignal,
): Promise<ReadonlySet<IssuePermission>> {
  const permissionSchema = z.object({ havePermission: z.boolean() });
  const schema = z.object({ permissions: z.record(z.string(), permissionSchema) });
  const query = new URLSearchParams({ issueKey, permissions: PERMISSIONS.join() });
  const path = `${API}/mypermissions?${query.toString()}`;
  const { permissions } = await requestJson(path, schema, { signal });
  return new Set(PERMISSIONS.filter((key) => permissions[key]?.havePermission === true));
}
