import * as z from 'zod/mini';
import { parseDay } from '../domain/calendar/day';
import { parseInstant } from '../domain/calendar/instant';

/**
 * The part of a REST issue the app reads; everything else is dropped at the border. Loose where real
 * sites are: exports without ids or wordings, issues without summary, type or priority.
 */

export const instant = z.pipe(
  z.string(),
  z.transform((text, context) => parseInstant(text) ?? refuse(context, text, 'date and time')),
);

const day = z.pipe(
  z.string(),
  z.transform((text, context) => parseDay(text) ?? refuse(context, text, 'date')),
);

function refuse(context: z.core.ParsePayload, text: string, wanted: string): never {
  const shown = JSON.stringify(text.slice(0, 40));
  const message = `is no ${wanted} that exists: ${shown}`;
  context.issues.push({ code: 'custom', input: text, message });
  return z.NEVER;
}

/** Absent and null mean the same: Jira and its exports use both. */
export const optional = <T extends z.core.$ZodType>(schema: T) =>
  z.pipe(
    z.optional(z.nullable(schema)),
    z.transform((value) => value ?? null),
  );

const list = <T extends z.core.$ZodType>(schema: T) =>
  z.pipe(
    z.optional(z.nullable(z.array(schema))),
    z.transform((value) => value ?? []),
  );

/** Agile answers give some ids as numbers. */
export const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

const key = z.string().check(z.minLength(1), z.maxLength(1000));

export const sprintSchema = z.object({
  id,
  name: optional(z.string()),
  state: z.string(),
  startDate: optional(instant),
  endDate: optional(instant),
});

const linkTypeSchema = z.object({
  id: optional(id),
  name: z.string(),
  inward: optional(z.string()),
  outward: optional(z.string()),
});

const issueRefSchema = z.object({ id: optional(id), key });

const linkSchema = z.object({
  type: linkTypeSchema,
  inwardIssue: optional(issueRefSchema),
  outwardIssue: optional(issueRefSchema),
});

export const changeSchema = z.object({
  field: z.string(),
  fieldId: optional(z.string()),
  from: optional(z.string()),
  fromString: optional(z.string()),
  to: optional(z.string()),
  // Absent, the name would be answered by every object's own toString method.
  toString: z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' ? value : null)),
    z.nullable(z.string()),
  ),
});

const changelogSchema = z.object({
  total: optional(z.number()),
  histories: z.array(
    z.object({ id: optional(id), created: instant, items: z.array(changeSchema) }),
  ),
});

/** A page of `GET /issue/{id}/changelog`, oldest changes first. */
export const changelogPageSchema = z.object({
  isLast: z.boolean(),
  values: z.array(z.unknown()),
});

export const issueSchema = z.object({
  id: optional(id),
  key,
  fields: z.object({
    summary: optional(z.string()),
    issuetype: optional(
      z.object({
        name: z.string(),
        subtask: optional(z.boolean()),
        hierarchyLevel: optional(z.number()),
      }),
    ),
    status: z.object({
      id: optional(id),
      name: z.string(),
      statusCategory: optional(z.object({ key: z.string() })),
    }),
    resolution: optional(z.object({})),
    created: optional(instant),
    updated: optional(instant),
    resolutiondate: optional(instant),
    duedate: optional(day),
    flagged: optional(z.boolean()),
    assignee: optional(
      z.object({
        accountId: optional(z.string()),
        // Exports of Jira Data Center have no account ids.
        name: optional(z.string()),
        displayName: optional(z.string()),
      }),
    ),
    labels: list(z.string()),
    components: list(z.object({ name: z.string() })),
    fixVersions: list(
      z.object({
        id: optional(id),
        name: z.string(),
        released: optional(z.boolean()),
        releaseDate: optional(day),
      }),
    ),
    sprint: optional(sprintSchema),
    closedSprints: list(sprintSchema),
    parent: optional(z.object({ id: optional(id), key: optional(key) })),
    epic: optional(z.object({ id: optional(id), key: optional(key) })),
    issuelinks: list(linkSchema),
  }),
  changelog: optional(changelogSchema),
  properties: optional(z.record(z.string(), z.unknown())),
});

export type RestIssue = z.infer<typeof issueSchema>;
export type RestSprint = z.infer<typeof sprintSchema>;
export type RestChange = z.infer<typeof changeSchema>;
export type RestLink = z.infer<typeof linkSchema>;
