import type { BusinessCase } from '../../../../src/domain/business-case/case/business-case';
import type { CaseParts, StandingCase } from '../../../../src/contract/case-writing';
import { cleanCase, PART_NAMES, partFault, type PartFault, type PartName } from './clean-part';
import { bothOf, isSame, mergePart } from './merge-part';

/**
 * What a person types on top of what stands. Edits are kept as they are typed, also after they were
 * saved: a space at the end of a text is not taken out of the field while somebody is still writing.
 */
export interface CaseDraft {
  /** The revision that the next save names. */
  readonly revision: number;
  /** As it stands, as far as this page knows. */
  readonly base: BusinessCase;
  readonly edits: CaseParts;
  /** Parts that are changed here and were changed by somebody else: nothing of them is saved before a choice. */
  readonly contested: readonly PartName[];
}

export function draftOf({
  revision,
  written,
}: Pick<StandingCase, 'revision' | 'written'>): CaseDraft {
  return { revision, base: written, edits: {}, contested: [] };
}

/** As the fields show it. */
export function typedCase({ base, edits }: CaseDraft): BusinessCase {
  return { ...base, ...edits };
}

export function withEdit(draft: CaseDraft, parts: CaseParts): CaseDraft {
  return { ...draft, edits: { ...draft.edits, ...parts } };
}

/** The parts that differ from what stands. */
export function unsavedParts(draft: CaseDraft): readonly PartName[] {
  const kept = cleanCase(typedCase(draft));
  return editedParts(draft).filter((part) => !isSame(kept[part], draft.base[part]));
}

export interface HeldPart {
  readonly part: PartName;
  readonly because: PartFault | 'contested';
}

/** What a save would take along, and what has to wait for the person. */
export interface WhatToSave {
  readonly parts: CaseParts;
  readonly held: readonly HeldPart[];
}

export function whatToSave(draft: CaseDraft): WhatToSave {
  const kept = cleanCase(typedCase(draft));
  const parts: [PartName, unknown][] = [];
  const held: HeldPart[] = [];
  for (const part of unsavedParts(draft)) {
    const because = draft.contested.includes(part) ? 'contested' : partFault(part, kept);
    if (because === null) parts.push([part, kept[part]]);
    else held.push({ part, because });
  }
  return { parts: Object.fromEntries(parts), held };
}

/** Takes over what stands now: what only others changed is theirs, what both changed is contested. */
export function withStanding(
  draft: CaseDraft,
  { revision, written }: Pick<StandingCase, 'revision' | 'written'>,
): CaseDraft {
  const mine = cleanCase(typedCase(draft));
  const edits: [PartName, unknown][] = [];
  const contested: PartName[] = [];
  for (const part of editedParts(draft)) {
    const { value, isContested } = mergePart(part, draft.base, mine, written);
    const isOwn = isSame(value, mine[part]);
    if (isOwn) edits.push([part, draft.edits[part]]);
    else if (!isSame(value, written[part])) edits.push([part, value]);
    const isOpen = draft.contested.includes(part) && !isSame(value, written[part]);
    if (isContested || isOpen) contested.push(part);
  }
  return { revision, base: written, edits: Object.fromEntries(edits), contested };
}

/** As `withStanding`, after one's own save: what was saved is no change of somebody else. */
export function withSaved(
  draft: CaseDraft,
  sent: CaseParts,
  standing: Pick<StandingCase, 'revision' | 'written'>,
): CaseDraft {
  return withStanding({ ...draft, base: { ...draft.base, ...sent } }, standing);
}

export type ConflictChoice = 'mine' | 'theirs' | 'both';

export function withChoice(draft: CaseDraft, part: PartName, choice: ConflictChoice): CaseDraft {
  const contested = draft.contested.filter((other) => other !== part);
  const { [part]: own, ...others } = draft.edits;
  if (choice === 'theirs') return { ...draft, contested, edits: others };
  if (choice === 'mine') return { ...draft, contested, edits: { ...others, [part]: own } };
  const both = bothOf(part, cleanCase(typedCase(draft)), draft.base);
  return { ...draft, contested, edits: { ...others, [part]: both === null ? own : both[part] } };
}

/** A save raised the revision without changing a text: what JQL finds was brought up to date. */
export function withRevision(draft: CaseDraft, revision: number): CaseDraft {
  return { ...draft, revision };
}

function editedParts({ edits }: CaseDraft): readonly PartName[] {
  return PART_NAMES.filter((part) => edits[part] !== undefined);
}
