import * as z from 'zod/mini';
import { fieldRefusal, invalidPayload, notEmulated } from '../rest/refusal';
import type { CommentVisibilityData, PersonData } from '../site-data';

/** `visibility` of a comment as a request sends it. */
export const visibilityInput = z.strictObject({
  type: z.enum(['group', 'role']),
  value: z.optional(z.nullable(z.string())),
  identifier: z.optional(z.nullable(z.string())),
});

/**
 * Who a comment is restricted to; its author must be among them.
 *
 * @throws Refusal
 */
export function readVisibility(
  asked: z.infer<typeof visibilityInput> | null | undefined,
  author: PersonData,
): CommentVisibilityData | null {
  if (asked === null || asked === undefined) return null;
  const { type, value = null, identifier = null } = asked;
  if (type === 'role') throw notEmulated('comments that are visible to a project role');
  if (identifier !== null) throw notEmulated('groups by their id');
  if (value === null) throw invalidPayload();
  if (author.groups.includes(value)) return { type, value };
  throw fieldRefusal(
    new Map([['commentLevel', `You are currently not a member of the group: ${value}.`]]),
  );
}
