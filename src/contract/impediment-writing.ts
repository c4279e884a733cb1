import * as z from 'zod/mini';
import { parseInstant, type Instant } from '../domain/calendar/instant';
import { FOUND_CODES } from '../domain/impediments/found-codes';
import {
  IMPEDIMENT_LEVELS,
  LONGEST_IMPEDIMENT_TEXT,
  type ImpedimentNotes,
} from '../domain/impediments/record';
import type {
  ImpedimentAction,
  ImpedimentActionRefusal,
} from '../domain/impediments/record-actions';
import { plainLine } from '../domain/texts/plain-text';
import { CAUSE_CODE } from './impediment-settings';
import { daySchema } from './settings';

/** How a page writes the impediment of an issue, and what it is told. Rules: docs/figures.md, "Impediments". */

const MOST_REVISION = 2_000_000_000;

const issueId = z.string().check(z.regex(/^\d{1,19}$/u, { error: 'is no issue id' }));
const accountId = z
  .string()
  .check(z.regex(/^[\p{L}\p{N}:_-]{1,128}$/u, { error: 'is no account id' }));
const day = daySchema.check(z.refine((value) => value >= 0, { error: 'is too long ago' }));
const text = z.string().check(z.overwrite(plainLine), z.maxLength(LONGEST_IMPEDIMENT_TEXT));
const line = text.check(z.minLength(1));
const cause = z.nullable(z.string().check(z.regex(CAUSE_CODE, { error: 'is no cause' })));
const owner = z.nullable(accountId);
const level = z.enum(IMPEDIMENT_LEVELS);

/** Whoever raises it tells what their page found: nothing that lasts since another century. */
const FIRST_STUCK = Date.UTC(2000, 0, 1) as Instant;
const stuckSince = z.pipe(
  z.string().check(z.maxLength(40)),
  z.transform((value, context): Instant => {
    const instant = parseInstant(value);
    if (instant !== null) return instant > FIRST_STUCK ? instant : FIRST_STUCK;
    context.issues.push({ code: 'custom', input: value, message: 'is no instant that exists' });
    return z.NEVER;
  }),
);

/** Days are ISO texts. Who acts and when is told by the platform, never by the page. */
const impedimentAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('raise'),
    ...{ what: line, cause, level, owner },
    /** Where it was found before it was raised; one that is still to come is left out. */
    stuckSince: z._default(z.nullable(stuckSince), null),
  }),
  z.strictObject({
    kind: z.literal('edit'),
    ...{ what: line, cause, owner, target: z.nullable(day), nextStep: text },
  }),
  z.strictObject({ kind: z.literal('move'), to: z.enum(['raised', 'owned', 'resolving']) }),
  /** By hand; the owner is the one of that level in the settings. */
  z.strictObject({ kind: z.literal('escalate'), to: level }),
  z.strictObject({ kind: z.literal('hand-back'), to: level }),
  z.strictObject({ kind: z.literal('remove'), solution: text }),
  z.strictObject({ kind: z.literal('reopen') }),
  z.strictObject({
    kind: z.literal('dismiss'),
    codes: z.array(z.enum(FOUND_CODES)).check(z.minLength(1), z.maxLength(FOUND_CODES.length)),
  }),
  z.strictObject({ kind: z.literal('undo-dismiss') }),
  /** Empties a record that cannot be read; what stood there is kept in the history. */
  z.strictObject({ kind: z.literal('begin-anew') }),
]);

/** The name of every action; the history also has what the clock did. */
export const IMPEDIMENT_ACTIONS = impedimentAction.def.options.flatMap(
  ({ shape }) => [...shape.kind.def.values] as const,
);

export const impedimentChange = z.strictObject({
  issueId,
  /** The revision the person saw; 0: there was none, or it could not be read. */
  baseRevision: z.int().check(z.minimum(0), z.maximum(MOST_REVISION)),
  action: impedimentAction,
});

export const impedimentHistoryRequest = z.strictObject({
  issueId,
  cursor: z.nullable(z.string().check(z.minLength(1), z.maxLength(4000))),
});

export type ImpedimentChangeAction = z.output<typeof impedimentAction>;
export type ImpedimentChange = z.output<typeof impedimentChange>;

/** What an issue says about its impediment, as it stands in Jira. */
export interface StandingImpediment {
  /** 0: nothing was said yet. */
  readonly revision: number;
  readonly notes: ImpedimentNotes;
}

export type ImpedimentWriting =
  | {
      readonly kind: 'written';
      readonly standing: StandingImpediment;
      /** Something that is not this app had written the record since the app last did. */
      readonly changedOutside: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly because: ImpedimentRefusal;
      /** Null: it cannot be read, or not be seen. */
      readonly standing: StandingImpediment | null;
      readonly changedOutside: boolean;
      /** Jira's own words, where Jira refused. */
      readonly message: string | null;
    };

/** Why nothing was written; the ones of guarded writing as for contracts. */
export type ImpedimentRefusal =
  | ImpedimentActionRefusal
  | 'conflict'
  | 'busy'
  | 'full'
  | 'unreadable'
  | 'no-issue'
  | 'not-editable'
  /** The settings have no such cause. */
  | 'unknown-cause'
  /** Nobody whom the person can see has this account, or it is no longer in use. */
  | 'unknown-owner';

/** One save, newest first. Ids in it are looked up as the viewer before they are shown. */
export interface ImpedimentHistoryEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Account id; null: the app itself, by the clock. */
  readonly actor: string | null;
  readonly action: ImpedimentAction['kind'] | 'begin-anew';
  readonly revision: number;
  readonly changedOutside: boolean;
  /** Without earlier ones, which have entries of their own. Null: there was nothing, or it could not be read. */
  readonly before: ImpedimentNotes | null;
  readonly after: ImpedimentNotes | null;
}
