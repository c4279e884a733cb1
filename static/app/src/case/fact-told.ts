import type { EpicFacts, MirrorOutcome } from '../../../../src/contract/portfolio-facts';

/** Who is told what came of a save. */
export interface FactTold {
  readonly onStanding: (standing: EpicFacts) => void;
  readonly onMirror: (outcome: MirrorOutcome) => void;
}
