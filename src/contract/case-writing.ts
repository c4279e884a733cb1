import * as z from 'zod/mini';
import type { BusinessCase } from '../domain/business-case/case/business-case';
import { CASE_LIMITS } from '../domain/business-case/case/case-limits';
import type { CaseMirror } from '../domain/business-case/case/case-mirror';
import {
  accountId,
  areDistinct,
  haveDistinctIds,
  indicatorOf,
  issueId,
  lineOf,
  listOf,
  textOf,
  themeId,
} from './case-parts';
import { shortId } from './short-id';

/** How a page writes the texts of a case, and what it is told. Rules: docs/figures.md, "Epics and themes". */

const MOST_REVISION = 2_000_000_000;

const line = lineOf(CASE_LIMITS.line);
const lines = (most: number) => listOf(line.check(z.minLength(1)), most);
const people = (most: number) =>
  listOf(accountId, most).check(z.refine(areDistinct, { error: 'names somebody twice' }));

/** A part that is given takes the place of the one that stands; the others stay. */
const caseParts = z
  .strictObject({
    hypothesis: z.optional(
      z.strictObject({
        ...{ for: line, who: line, the: line, isA: line },
        ...{ that: line, unlike: line, ourSolution: line },
      }),
    ),
    outcomes: z.optional(lines(CASE_LIMITS.outcomes)),
    indicators: z.optional(
      listOf(indicatorOf(CASE_LIMITS.readings), CASE_LIMITS.indicators).check(
        z.refine(haveDistinctIds, { error: 'gives an id twice' }),
      ),
    ),
    scopeIn: z.optional(textOf(CASE_LIMITS.scope)),
    scopeOut: z.optional(textOf(CASE_LIMITS.scope)),
    qualities: z.optional(lines(CASE_LIMITS.qualities)),
    sponsors: z.optional(people(CASE_LIMITS.sponsors)),
    stakeholders: z.optional(people(CASE_LIMITS.stakeholders)),
    themeId: z.optional(z.nullable(themeId)),
    objectiveId: z.optional(z.nullable(shortId)),
  })
  .check(
    z.refine((parts) => Object.values(parts).some((part) => part !== undefined), {
      error: 'names no part',
    }),
  );

/** Days are ISO texts. Who acts and when is told by the platform, never by the page. */
const caseAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('write'), parts: caseParts }),
  /** Empties a case that cannot be read; what stood there is kept in the history. */
  z.strictObject({ kind: z.literal('begin-anew') }),
]);

/** The name of every action; `mirror` is the app's own, where only what JQL finds was brought up to date. */
export const CASE_ACTIONS = ['write', 'begin-anew', 'mirror'] as const;
export type CaseActionName = (typeof CASE_ACTIONS)[number];

export const caseChange = z.strictObject({
  issueId,
  /** The revision the person saw; 0: there was none, or it could not be read. */
  baseRevision: z.int().check(z.minimum(0), z.maximum(MOST_REVISION)),
  action: caseAction,
});

export const caseHistoryRequest = z.strictObject({
  issueId,
  cursor: z.nullable(z.string().check(z.minLength(1), z.maxLength(4000))),
});

export type CaseParts = Partial<BusinessCase>;
export type CaseChange = z.output<typeof caseChange>;

/** The texts of a case as they stand in Jira. Days are the numbers of the domain. */
export interface StandingCase {
  /** 0: nothing was written yet. The mirror alone can raise it: compare the texts before telling of a conflict. */
  readonly revision: number;
  readonly written: BusinessCase;
  /** Null: there is none yet, or it cannot be read. Anybody who may edit the issue can have written it. */
  readonly mirror: CaseMirror | null;
}

export type CaseWriting =
  | {
      readonly kind: 'written';
      readonly standing: StandingCase;
      /** Something that is not this app had written the case since the app last did. */
      readonly changedOutside: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly because: CaseRefusal;
      /** Null: it cannot be read, or not be seen. */
      readonly standing: StandingCase | null;
      readonly changedOutside: boolean;
      /** Jira's own words, where Jira refused. */
      readonly message: string | null;
    };

/** Why nothing was written; the ones of guarded writing as for contracts. */
export type CaseRefusal =
  | 'conflict'
  | 'busy'
  | 'full'
  | 'unreadable'
  | 'no-issue'
  | 'not-editable'
  /** The settings name the issue types that carry a case, and this is another. */
  | 'no-case-type'
  /** The register has no such theme. */
  | 'unknown-theme'
  | 'unknown-objective'
  /** Nobody whom the person can see has one of these accounts, or it is no longer in use. */
  | 'unknown-person';

/** One save, newest first. Ids in it are looked up as the viewer before they are shown. */
export interface CaseHistoryEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Account id. */
  readonly actor: string;
  readonly action: CaseActionName;
  readonly revision: number;
  readonly changedOutside: boolean;
  /** The parts that were changed. Null: there were none, or they cannot be read. */
  readonly before: CaseParts | null;
  readonly after: CaseParts | null;
}
