import * as z from 'zod/mini';
import { optional } from './issue-schema';

/**
 * What the links of a REST issue tell beyond `WorkItem.links`: the id of each link, by which it can be
 * removed, and the other end as Jira shows it there, with summary, type and status.
 */
export interface RawLink {
  readonly id: string;
  readonly typeId: string;
  /** As the issue itself reads the link. */
  readonly direction: 'inward' | 'outward';
  readonly otherId: string;
  /** A small REST issue. */
  readonly other: unknown;
}

const endSchema = z.looseObject({ id: z.string(), key: z.string() });

const linksSchema = z.object({
  fields: z.object({
    issuelinks: optional(
      z.array(
        z.object({
          id: z.string(),
          type: z.object({ id: z.string() }),
          inwardIssue: optional(endSchema),
          outwardIssue: optional(endSchema),
        }),
      ),
    ),
  }),
});

/** Empty where Jira did not show the links in the form it has today. */
export function rawLinks(rawIssue: unknown): readonly RawLink[] {
  const parsed = linksSchema.safeParse(rawIssue);
  if (!parsed.success) return [];
  return (parsed.data.fields.issuelinks ?? []).flatMap(
    ({ id, type, inwardIssue, outwardIssue }): readonly RawLink[] => {
      const other = inwardIssue ?? outwardIssue;
      if (other === null) return [];
      const direction = inwardIssue === null ? 'outward' : 'inward';
      return [{ id, typeId: type.id, direction, otherId: other.id, other }];
    },
  );
}
