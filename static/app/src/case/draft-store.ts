import * as z from 'zod/mini';
import type { BusinessCase } from '../../../../src/domain/business-case/case/business-case';
import type { CaseParts } from '../../../../src/contract/case-writing';
import { daySchema } from '../../../../src/contract/settings';
import { storedValue, type StringStore } from '../browser-storage/stored-value';
import { PART_NAMES } from './clean-part';
import { payloadParts } from './case-payload';
import { unsavedParts, withEdit, withStanding, type CaseDraft } from './case-draft';

const text = z.string().check(z.maxLength(20_000));
const texts = z.array(text).check(z.maxLength(200));
const indicator = z.object({
  ...{ id: text, name: text, unit: text, isHigherBetter: z.boolean() },
  baseline: z.nullable(z.number()),
  target: z.nullable(z.number()),
  readings: z.array(z.object({ on: daySchema, value: z.number() })).check(z.maxLength(200)),
});
const parts = z.object({
  hypothesis: z.optional(
    z.object({
      ...{
        for: text,
        who: text,
        the: text,
        isA: text,
        that: text,
        unlike: text,
        ourSolution: text,
      },
    }),
  ),
  outcomes: z.optional(texts),
  indicators: z.optional(z.array(indicator).check(z.maxLength(50))),
  scopeIn: z.optional(text),
  scopeOut: z.optional(text),
  qualities: z.optional(texts),
  sponsors: z.optional(texts),
  stakeholders: z.optional(texts),
  themeId: z.optional(z.nullable(text)),
  objectiveId: z.optional(z.nullable(text)),
});
const storedSchema = z.object({
  base: parts,
  edits: parts,
  /** Parts of which it was not chosen yet what holds. */
  contested: z._default(z.array(z.enum(PART_NAMES)), []),
});

/** What a person typed and nobody saved yet, for as long as the browser's tab is open. */
export interface DraftStore {
  /** The draft with what was kept, on top of what stands now. */
  readonly restored: (draft: CaseDraft) => CaseDraft;
  /** @returns false where this browser keeps nothing */
  readonly keep: (draft: CaseDraft) => boolean;
}

/** @param openStore may throw, as browsers do where storage is switched off */
export function draftStore(
  place: { readonly issueId: string; readonly accountId: string | null },
  openStore: () => StringStore = () => window.sessionStorage,
): DraftStore {
  const key = `agile-pmo.case-draft.1 ${place.accountId ?? ''} ${place.issueId}` as const;
  const kept = storedValue(key, storedSchema, openStore);
  return {
    restored: (draft) => {
      const stored = kept.read();
      if (stored === null) return draft;
      const base = { ...draft.base, ...given(stored.base) };
      const { edits, contested } = stored;
      const before = withEdit({ ...draft, base, contested }, given(edits));
      return withStanding(before, { revision: draft.revision, written: draft.base });
    },
    keep: (draft) => {
      const open = unsavedParts(draft);
      return open.length === 0 ? kept.forget() : kept.keep(storedForm(draft, open));
    },
  };
}

function storedForm(
  { base, edits, contested }: CaseDraft,
  open: readonly (keyof BusinessCase)[],
): object {
  const of = (from: CaseParts) =>
    payloadParts(Object.fromEntries(open.map((part) => [part, from[part]])));
  return { base: of(base), edits: of(edits), contested };
}

function given(stored: z.output<typeof parts>): CaseParts {
  const named = PART_NAMES.flatMap((part) =>
    stored[part] === undefined ? [] : [[part, stored[part]] as const],
  );
  return Object.fromEntries(named);
}
