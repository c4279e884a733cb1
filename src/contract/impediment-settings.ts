import * as z from 'zod/mini';
import { IMPEDIMENT_LEVELS } from '../domain/impediments/record';
import { isReservedInJql } from '../domain/texts/jql-code';

/** What a company decides about impediments: causes, limits, who is told, where its own ones live. */

const text = z.string().check(z.minLength(1), z.maxLength(255));
const accountId = z
  .string()
  .check(z.regex(/^[\p{L}\p{N}:_-]{1,128}$/u, { error: 'is no account id' }));
const id = z.string().check(z.regex(/^\d{1,19}$/u, { error: 'is no id' }));
const workingDays = z.int().check(z.minimum(1), z.maximum(365));

/** Codes are typed in JQL: no reserved word, nothing that needs quotes. */
export const CAUSE_CODE = /^[a-z][a-z0-9-]{1,39}$/u;

const causeCode = z.string().check(
  z.regex(CAUSE_CODE, { error: 'is no code: small letters, digits and hyphens' }),
  z.refine((code) => !isReservedInJql(code), { error: 'is a reserved word of JQL' }),
);
const cause = z.strictObject({ code: causeCode, name: text });

const DEFAULT_CAUSES = [
  { code: 'purchasing', name: 'Purchasing' },
  { code: 'legal', name: 'Legal' },
  { code: 'security', name: 'Security' },
  { code: 'infrastructure', name: 'Infrastructure' },
  { code: 'system-access', name: 'Access to a system' },
  { code: 'decision', name: 'A decision' },
  { code: 'other-team', name: 'Another team' },
  { code: 'vendor', name: 'A vendor' },
  { code: 'people', name: 'People and skills' },
  { code: 'technical', name: 'Technical' },
];

const limit = z.nullable(workingDays);

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

export const impedimentSettings = z
  .strictObject({
    /** Issue types that are impediments themselves. */
    types: z.prefault(z.array(text).check(z.maxLength(100)), ['Impediment']),
    causes: z.prefault(
      z.array(cause).check(
        z.minLength(1),
        z.maxLength(50),
        z.refine((causes) => areDistinct(causes.map(({ code }) => code)), {
          error: 'gives a code twice',
        }),
        z.refine((causes) => areDistinct(causes.map(({ name }) => name)), {
          error: 'names a cause twice',
        }),
      ),
      DEFAULT_CAUSES,
    ),
    /** Working days at each level; null: no limit. */
    limits: z.prefault(
      z.strictObject({
        team: z.prefault(limit, 5),
        train: z.prefault(limit, 5),
        portfolio: z.prefault(limit, 10),
      }),
      {},
    ),
    limitsOfCauses: z.prefault(
      z
        .array(
          z.strictObject({
            cause: causeCode,
            level: z.enum(IMPEDIMENT_LEVELS),
            days: workingDays,
          }),
        )
        .check(
          z.maxLength(150),
          z.refine((list) => areDistinct(list.map((one) => `${one.cause} ${one.level}`)), {
            error: 'gives a cause two limits at one level',
          }),
        ),
      [],
    ),
    /** Account ids of who is told, and has it, when an impediment comes to the level; null: nobody. */
    levelOwners: z.prefault(
      z.strictObject({
        train: z.prefault(z.nullable(accountId), null),
        portfolio: z.prefault(z.nullable(accountId), null),
      }),
      {},
    ),
    /** Where impediments of the organisation, which no issue has, are created; null: nowhere yet. */
    organisation: z.prefault(z.nullable(z.strictObject({ projectId: id, issueTypeId: id })), null),
    clock: z.prefault(
      z.strictObject({
        /** Whether what is past its limit is escalated by the app itself. */
        isOn: z.prefault(z.boolean(), true),
        /** Comments a run writes to one person; one more tells how many others there are. */
        mostComments: z.prefault(z.int().check(z.minimum(1), z.maximum(50)), 10),
      }),
      {},
    ),
  })
  .check(
    z.refine(
      ({ causes, limitsOfCauses }) =>
        limitsOfCauses.every((one) => causes.some(({ code }) => code === one.cause)),
      { error: 'limits a cause that is not in the list of causes' },
    ),
  );

export type ImpedimentSettings = z.output<typeof impedimentSettings>;
