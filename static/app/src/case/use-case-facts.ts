import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  CaseAnswer,
  EpicFacts,
  FactRefusal,
  FactWriting,
  MoneyAnswer,
} from '../../../../src/contract/portfolio-facts';
import { callResolver } from '../bridge/call-resolver';
import type { FactTold } from './fact-told';

interface KnownFacts {
  /** Null: the issue is not shown to the person. */
  readonly facts: CaseAnswer | null;
  readonly isManager: boolean;
}

/** What app storage keeps of an epic, as it is read and as saves answer. */
export interface CaseFactsInUse {
  /** Undefined while it is read for the first time. */
  readonly known: KnownFacts | undefined;
  readonly error: unknown;
  readonly reload: () => void;
  readonly stands: (standing: EpicFacts) => void;
  readonly moneyStands: (money: MoneyAnswer) => void;
}

export function useCaseFacts(issueId: string): CaseFactsInUse {
  const queries = useQueryClient();
  const queryKey = ['case-facts', issueId];
  const query = useQuery({
    queryKey,
    queryFn: async (): Promise<KnownFacts> => {
      const { cases, isManager } = await callResolver('readCases', { issueIds: [issueId] });
      return { facts: cases.find((one) => one.issueId === issueId) ?? null, isManager };
    },
  });
  const change = (with_: (facts: CaseAnswer) => CaseAnswer): void => {
    queries.setQueryData<KnownFacts>(
      queryKey,
      (known) => known && { ...known, facts: known.facts && with_(known.facts) },
    );
  };
  return {
    known: query.data,
    error: query.error,
    reload: () => {
      void query.refetch();
    },
    stands: (standing) => {
      change((facts) => ({ ...facts, ...standing, isUnreadable: false }));
    },
    moneyStands: (money) => {
      change((facts) => ({ ...facts, money }));
    },
  };
}

/** Where the save of a fact stands. */
export type FactSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** Milliseconds since 1970. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'refused'; readonly because: FactRefusal }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface FactWriter {
  readonly saving: FactSaving;
  /** @returns the facts as they stand, written or found otherwise; null where nothing is known */
  readonly save: (ask: () => Promise<FactWriting>) => Promise<FactWriting | null>;
}

/** Saves a score, a consensus, a decision or a confirmation, and keeps what came of it. Never throws. */
export function useFactWriter(told: FactTold): FactWriter {
  const [saving, setSaving] = useState<FactSaving>({ kind: 'idle' });
  return {
    saving,
    save: async (ask) => {
      setSaving({ kind: 'saving' });
      try {
        const writing = await ask();
        if (writing.standing !== null) told.onStanding(writing.standing);
        if (writing.kind === 'written') told.onMirror(writing.mirror);
        setSaving(
          writing.kind === 'written'
            ? { kind: 'saved', at: Date.now() }
            : { kind: 'refused', because: writing.because },
        );
        return writing;
      } catch (error) {
        setSaving({ kind: 'failed', error });
        return null;
      }
    },
  };
}
