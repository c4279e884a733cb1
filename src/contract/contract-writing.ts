import * as z from 'zod/mini';
import { LONGEST_TEXT } from '../domain/dependencies/contract/ask';
import type { Answer } from '../domain/dependencies/contract/answer';
import type { ActionRefusal } from '../domain/dependencies/contract/ask-actions';
import type { Ask } from '../domain/dependencies/contract/ask';
import { plainText } from '../domain/texts/plain-text';
import { daySchema } from './settings';

/** How a page writes one half of a dependency's contract, and what it is told. Rules: docs/figures.md, "Contract". */

const MOST_REVISION = 2_000_000_000;

const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u;
const ISSUE_ID = /^\d{1,19}$/u;

const id = z.string().check(
  // Nor a name that every object has.
  z.refine((value) => ID.test(value) && !(value in Object.prototype), { error: 'is no id' }),
);
const issueId = z
  .string()
  .check(z.refine((value) => ISSUE_ID.test(value), { error: 'is no issue id' }));
const seq = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const day = daySchema.check(z.refine((value) => value >= 0, { error: 'is too long ago' }));
const text = z.string().check(z.overwrite(plainText), z.maxLength(LONGEST_TEXT));
const provider = z.union([
  z.strictObject({ issueId }),
  /** Of an external party in the settings. */
  z.strictObject({ partyId: id }),
]);
const said = { neededBy: day, why: text, promisedBy: z.nullable(day) };
const answered = { askId: id, askSeq: seq, consumerId: issueId };

/** Days are ISO texts. Who acts and when is told by the platform, never by the page. */
const contractAction = z.discriminatedUnion('kind', [
  /** `id` is the page's own choice, new on the issue, so that a repeated call asks nothing twice. */
  z.strictObject({ kind: z.literal('ask'), id, provider, ...said }),
  z.strictObject({ kind: z.literal('change'), askId: id, ...said }),
  z.strictObject({ kind: z.literal('withdraw'), askId: id }),
  z.strictObject({ kind: z.literal('accept'), askId: id }),
  z.strictObject({ kind: z.literal('promise'), ...answered, day, text }),
  z.strictObject({ kind: z.literal('counter'), ...answered, day, text }),
  z.strictObject({ kind: z.literal('decline'), ...answered, text }),
  z.strictObject({ kind: z.literal('deliver'), ...answered }),
  z.strictObject({ kind: z.literal('remove'), askId: id, consumerId: issueId }),
  /** Empties a half that cannot be read; what stood there is kept in the history. */
  z.strictObject({ kind: z.literal('begin-anew'), half: z.enum(['asks', 'answers']) }),
]);

/** The name of every action. */
export const CONTRACT_ACTIONS = contractAction.def.options.flatMap(
  ({ shape }) => [...shape.kind.def.values] as const,
);

export const contractChange = z
  .strictObject({
    /** The issue whose half is written: the consumer asks, the provider answers. */
    issueId,
    /** The revision of the half the person saw; 0: there was none, or it could not be read. */
    baseRevision: z.int().check(z.minimum(0), z.maximum(MOST_REVISION)),
    action: contractAction,
    /** Whether the provider's side is told with it, as it is if left out, or by `tellAsks` afterwards. */
    tell: z.optional(z.enum(['now', 'later'])),
  })
  .check(
    z.refine((change) => otherEnd(change.action) !== change.issueId, {
      error: 'makes an issue wait for itself',
    }),
  );

function otherEnd(action: ContractAction): string | null {
  if ('consumerId' in action) return action.consumerId;
  return action.kind === 'ask' && 'issueId' in action.provider ? action.provider.issueId : null;
}

/** How many asks one comment tells at most. Both ends of all of them are one call of Jira. */
export const MOST_TOLD_ASKS = 50;

/** Asks of one team that were written to be told later. */
export const tellAsksRequest = z.strictObject({
  asks: z
    .array(
      z.strictObject({ consumerId: issueId, providerId: issueId, askId: id }).check(
        z.refine(({ consumerId, providerId }) => consumerId !== providerId, {
          error: 'makes an issue wait for itself',
        }),
      ),
    )
    .check(
      z.minLength(1),
      z.maxLength(MOST_TOLD_ASKS),
      z.refine(
        (asks) =>
          new Set(asks.map((ask) => `${ask.consumerId} ${ask.providerId}`)).size === asks.length,
        { error: 'names one contract twice' },
      ),
    ),
});

export const contractHistoryRequest = z.strictObject({
  issueId,
  cursor: z.nullable(z.string().check(z.minLength(1), z.maxLength(4000))),
});

export type ContractAction = z.output<typeof contractAction>;
export type ContractChange = z.output<typeof contractChange>;
export type TellAsksRequest = z.output<typeof tellAsksRequest>;

/** A half as it stands in Jira. Days and instants are the numbers of the domain. */
export type ContractHalf =
  | { readonly half: 'asks'; readonly revision: number; readonly entries: readonly Ask[] }
  | { readonly half: 'answers'; readonly revision: number; readonly entries: readonly Answer[] };

export type ContractWriting =
  | {
      readonly kind: 'written';
      readonly standing: ContractHalf;
      /** Something that is not this app had written the half since the app last did. */
      readonly changedOutside: boolean;
      /** Of an ask of an issue that is new or changed; null: this change tells nobody, or not yet. */
      readonly comment: ProviderComment | null;
    }
  | {
      readonly kind: 'refused';
      readonly because: ContractRefusal;
      /** Null: it cannot be read, or not be seen. */
      readonly standing: ContractHalf | null;
      readonly changedOutside: boolean;
      /** Jira's own words, where Jira refused. */
      readonly message: string | null;
    };

/** What became of the comment that tells the provider's side of an ask. The ask stands in any case. */
export type ProviderComment =
  | { readonly kind: 'written' }
  /** The same ask was told today; there is at most one comment a day. */
  | { readonly kind: 'told-today' }
  /** The settings say that nobody is told. */
  | { readonly kind: 'off' }
  /** The person may not comment there. Jira's own words; null: the person may not even see the issue. */
  | { readonly kind: 'refused'; readonly message: string | null }
  /** Jira or app storage gave no clear answer: there may be a comment, or none. */
  | { readonly kind: 'unknown' };

/** What became of the one comment that tells a team of several asks. The asks stand in any case. */
export type AsksTelling =
  | {
      readonly kind: 'written';
      /** Key of the issue that has the comment: the first asked one that takes it. */
      readonly on: string;
      readonly told: number;
      readonly toldToday: number;
      /** Not open any more, not shown to the person, or not noted for want of an answer. */
      readonly leftOut: number;
    }
  /** All of them were told today. */
  | { readonly kind: 'told-today' }
  /** The settings say that nobody is told. */
  | { readonly kind: 'off' }
  /** None of them is open any more, or shown to the person. */
  | { readonly kind: 'none' }
  /** Jira's own words: the person may comment on none of those that were tried. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Jira or app storage gave no clear answer: there may be a comment, or none. */
  | { readonly kind: 'unknown' };

/** Why nothing was written. */
export type ContractRefusal =
  | ActionRefusal
  /** The half is not the one the person saw. */
  | 'conflict'
  /** Somebody else's save of this half has not ended; it is done or given up within a minute. */
  | 'busy'
  /** What is open has no room any more. */
  | 'full'
  /** The property cannot be read; `begin-anew` empties it. */
  | 'unreadable'
  /** There is no such issue, or the person may not see it. */
  | 'no-issue'
  /** The person may not edit the issue, or nobody may (archived). */
  | 'not-editable';

/** One save of a half, newest first. Ids in it are looked up as the viewer before they are shown. */
export type ContractHistoryEntry = {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Account id. */
  readonly actor: string;
  readonly action: ContractAction['kind'];
  readonly revision: number;
  /** The half was changed by something else before this save. */
  readonly changedOutside: boolean;
} & (
  | { readonly half: 'asks'; readonly before: Ask | null; readonly after: Ask | null }
  | { readonly half: 'answers'; readonly before: Answer | null; readonly after: Answer | null }
);
