import * as z from 'zod/mini';

/** What the page reads of Jira's answers, and no more. */

const named = { id: z.string(), name: z.string() };

export const personSchema = z.object({ accountId: z.string(), displayName: z.string() });

export const statusSchema = z.object({
  ...named,
  statusCategory: z.object({ key: z.string() }),
});

export const issueTypeSchema = z.object({ ...named, hierarchyLevel: z.optional(z.number()) });

export const prioritySchema = z.object(named);

export const versionSchema = z.object({
  ...named,
  released: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
});

export const sprintSchema = z.object({ id: z.number(), name: z.string(), state: z.string() });

export const linkTypeSchema = z.object({ ...named, inward: z.string(), outward: z.string() });

/** An issue as links and parents show it. */
export const issueRefSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.nullable(z.string()),
    status: z.optional(statusSchema),
    issuetype: z.optional(issueTypeSchema),
  }),
});

export const issueLinkSchema = z.object({
  id: z.string(),
  type: linkTypeSchema,
  inwardIssue: z.optional(issueRefSchema),
  outwardIssue: z.optional(issueRefSchema),
});

export const projectRefSchema = z.object({
  ...named,
  key: z.string(),
  projectTypeKey: z.string(),
});

/** Custom fields stay under their ids: which one is which, the list of fields tells. */
export const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.nullable(z.string()),
    status: z.nullable(statusSchema),
    issuetype: z.nullable(issueTypeSchema),
    project: z.nullable(projectRefSchema),
    priority: z.optional(z.nullable(prioritySchema)),
    assignee: z.optional(z.nullable(personSchema)),
    reporter: z.optional(z.nullable(personSchema)),
    duedate: z.optional(z.nullable(z.string())),
    labels: z.optional(z.array(z.string())),
    components: z.optional(z.array(z.object(named))),
    fixVersions: z.optional(z.array(versionSchema)),
    resolution: z.optional(z.nullable(z.object(named))),
    parent: z.optional(issueRefSchema),
    subtasks: z.optional(z.array(issueRefSchema)),
    issuelinks: z.optional(z.array(issueLinkSchema)),
    description: z.optional(z.unknown()),
    created: z.optional(z.string()),
    updated: z.optional(z.string()),
  }),
});

export const commentSchema = z.object({
  id: z.string(),
  author: z.optional(personSchema),
  body: z.unknown(),
  created: z.string(),
});

export const historySchema = z.object({
  id: z.string(),
  author: z.optional(personSchema),
  created: z.string(),
  items: z.array(
    z.object({
      field: z.string(),
      fieldId: z.optional(z.string()),
      fromString: z.nullable(z.string()),
      toString: z.nullable(z.string()),
    }),
  ),
});

export const fieldSchema = z.object({
  ...named,
  custom: z.boolean(),
  schema: z.optional(z.object({ type: z.string(), custom: z.optional(z.string()) })),
});

export const transitionSchema = z.object({ ...named, to: statusSchema });

export type Person = z.infer<typeof personSchema>;
export type Status = z.infer<typeof statusSchema>;
export type IssueType = z.infer<typeof issueTypeSchema>;
export type Version = z.infer<typeof versionSchema>;
export type Sprint = z.infer<typeof sprintSchema>;
export type LinkType = z.infer<typeof linkTypeSchema>;
export type IssueRef = z.infer<typeof issueRefSchema>;
export type IssueLink = z.infer<typeof issueLinkSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Comment = z.infer<typeof commentSchema>;
export type History = z.infer<typeof historySchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Transition = z.infer<typeof transitionSchema>;
