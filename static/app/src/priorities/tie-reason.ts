import type { RankedEpic } from '../../../../src/domain/business-case/priority/ranking';

/** What decided between two epics of the same WSJF. */
export type TieReason = 'cost-of-delay' | 'job-size' | 'key';

export interface Tie {
  /** Key of the epic above. */
  readonly above: string;
  readonly by: TieReason;
}

/** By key, for each epic that has the WSJF of the one above it, why it stands below. */
export function tiesOf(ranked: readonly RankedEpic[]): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>();
  ranked.forEach((epic, place) => {
    const above = ranked[place - 1];
    if (above?.wsjf !== epic.wsjf) return;
    ties.set(epic.key, { above: above.key, by: reasonOf(above, epic) });
  });
  return ties;
}

function reasonOf(above: RankedEpic, epic: RankedEpic): TieReason {
  if (above.costOfDelay !== epic.costOfDelay) return 'cost-of-delay';
  return above.jobSize === epic.jobSize ? 'key' : 'job-size';
}
