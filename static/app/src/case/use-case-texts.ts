import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CaseParts, CaseWriting, StandingCase } from '../../../../src/contract/case-writing';
import { callResolver } from '../bridge/call-resolver';
import {
  draftOf,
  unsavedParts,
  whatToSave,
  withChoice,
  withEdit,
  withRevision,
  withSaved,
  withStanding,
  type CaseDraft,
  type ConflictChoice,
  type WhatToSave,
} from './case-draft';
import { payloadParts } from './case-payload';
import type { PartName } from './clean-part';
import type { DraftStore } from './draft-store';
import { retryWait, type Hindrance } from './retry-wait';

export type CaseRefused = CaseWriting & { readonly kind: 'refused' };

/** Where the saving of the texts stands. */
export type TextSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** Milliseconds since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'refused'; readonly refused: CaseRefused }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface CaseTexts {
  readonly draft: CaseDraft;
  readonly saving: TextSaving;
  /** What could not be saved as it stands, and what could be. */
  readonly open: WhatToSave;
  /** Something other than the app wrote the case since the app last did. */
  readonly changedOutside: boolean;
  /** False: this browser keeps no drafts, so what is not saved is lost with its tab. */
  readonly isKept: boolean;
  readonly edit: (parts: CaseParts) => void;
  readonly choose: (part: PartName, choice: ConflictChoice) => void;
  readonly retry: () => void;
  readonly beginAnew: () => Promise<void>;
  /** The app wrote what JQL finds, and no text. */
  readonly atRevision: (revision: number) => void;
}

/** So long nobody has to have typed before it is saved. */
const PAUSE_MS = 800;
/** A draft that others change all the time is not sent for ever. */
const MOST_ATTEMPTS = 4;

interface Place {
  readonly issueId: string;
  readonly store: DraftStore;
  readonly onStanding: (standing: StandingCase) => void;
}

/** The texts of a case while somebody writes them: kept in this browser at once, saved when typing pauses. */
export function useCaseTexts(
  standing: Pick<StandingCase, 'revision' | 'written'>,
  { issueId, store, onStanding }: Place,
): CaseTexts {
  const [draft, setDraft] = useState(() => store.restored(draftOf(standing)));
  const [saving, setSaving] = useState<TextSaving>({ kind: 'idle' });
  const [changedOutside, setChangedOutside] = useState(false);
  const [isKept, setIsKept] = useState(true);
  // The saving that runs reads what was typed meanwhile.
  const latest = useRef(draft);
  const isBusy = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const failures = useRef(0);
  const isGone = useRef(false);

  const put = (next: CaseDraft): void => {
    latest.current = next;
    setDraft(next);
    setIsKept(store.keep(next));
  };
  const tell = (found: CaseWriting): void => {
    if (found.changedOutside) setChangedOutside(true);
    if (found.standing !== null) onStanding(found.standing);
  };
  const flush = async (): Promise<void> => {
    window.clearTimeout(timer.current);
    if (isBusy.current) return;
    isBusy.current = true;
    const hindrance = await saveAll().catch((error: unknown) => ({
      kind: 'failed' as const,
      error,
    }));
    isBusy.current = false;
    if (hindrance === null) {
      failures.current = 0;
      // What was typed while the last save ran.
      if (Object.keys(whatToSave(latest.current).parts).length > 0) schedule();
      return;
    }
    setSaving(hindrance);
    const wait = retryWait(hindrance, failures.current, Date.now());
    if (wait === null || isGone.current) return;
    failures.current += 1;
    schedule(wait);
  };
  /** What kept the last of it from being saved; null: nothing did. */
  const saveAll = async (): Promise<Hindrance | null> => {
    let hindrance: Hindrance | null = null;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const { parts } = whatToSave(latest.current);
      if (Object.keys(parts).length === 0) return hindrance;
      setSaving({ kind: 'saving' });
      const writing = await callResolver('writeCase', {
        issueId,
        baseRevision: latest.current.revision,
        action: { kind: 'write', parts: payloadParts(parts) },
      });
      tell(writing);
      if (writing.kind === 'written') {
        hindrance = null;
        put(withSaved(latest.current, parts, writing.standing));
        setSaving({ kind: 'saved', at: Date.now() });
      } else {
        hindrance = { kind: 'refused', refused: writing };
        if (writing.standing !== null) put(withStanding(latest.current, writing.standing));
        // What nobody else touched is saved on top of what they wrote.
        if (writing.because !== 'conflict' || writing.standing === null) return hindrance;
      }
    }
    return hindrance;
  };
  const schedule = (wait = PAUSE_MS): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush(), wait);
  };

  // Read again outside of this page's own saves.
  const arrived = useEffectEvent(() => {
    const { revision, written } = standing;
    if (revision <= latest.current.revision || isBusy.current) return;
    put(withStanding(latest.current, { revision, written }));
  });
  useEffect(() => {
    arrived();
  }, [standing]);

  const leave = useEffectEvent(() => {
    if (unsavedParts(latest.current).length > 0) void flush();
  });
  useEffect(() => {
    isGone.current = false;
    // A draft of last time is saved without a further key.
    leave();
    const hide = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      isGone.current = true;
      window.clearTimeout(timer.current);
      leave();
    };
  }, []);

  return {
    draft,
    saving,
    open: whatToSave(draft),
    changedOutside,
    isKept,
    edit: (parts) => {
      put(withEdit(latest.current, parts));
      schedule();
    },
    choose: (part, choice) => {
      put(withChoice(latest.current, part, choice));
      schedule();
    },
    retry: () => void flush(),
    beginAnew: async () => {
      setSaving({ kind: 'saving' });
      try {
        const action = { kind: 'begin-anew' } as const;
        const writing = await callResolver('writeCase', { issueId, baseRevision: 0, action });
        tell(writing);
        if (writing.kind === 'written') {
          put(draftOf(writing.standing));
          setSaving({ kind: 'saved', at: Date.now() });
        } else {
          setSaving({ kind: 'refused', refused: writing });
        }
      } catch (error) {
        setSaving({ kind: 'failed', error });
      }
    },
    atRevision: (revision) => {
      put(withRevision(latest.current, revision));
    },
  };
}
