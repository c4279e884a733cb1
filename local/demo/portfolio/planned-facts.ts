import type { CardPlan, ConsensusPlan, EpicPlan, LogPlan } from './epic-plan';

/** What app storage keeps of an epic, as one after the other it was saved. */
export type PlannedFact =
  | (CardPlan & { readonly kind: 'score' })
  | (ConsensusPlan & { readonly kind: 'consensus' })
  | (LogPlan & { readonly kind: 'log'; readonly position: number })
  | (NonNullable<EpicPlan['confirmed']> & { readonly kind: 'confirmation' });

/** Oldest first. */
export function factsOf({ cards = [], consensus, log = [], confirmed }: EpicPlan) {
  const facts: readonly PlannedFact[] = [
    ...cards.map((card) => ({ ...card, kind: 'score' as const })),
    ...(consensus ? [{ ...consensus, kind: 'consensus' as const }] : []),
    ...log.map((entry, position) => ({ ...entry, kind: 'log' as const, position })),
    ...(confirmed ? [{ ...confirmed, kind: 'confirmation' as const }] : []),
  ];
  return facts.toSorted((a, b) => a.at - b.at);
}
