import type { EpicFacts } from '../../contract/portfolio-facts';
import type { BusinessCase } from '../../domain/business-case/case/business-case';
import { mirrorOf, type CaseMirror } from '../../domain/business-case/case/case-mirror';
import { countingScores } from '../../domain/business-case/priority/scorers';
import { isDoneStatus } from '../../domain/flow/status-policy';
import type { CaseIssue, CaseRules } from './case-ports';

export const NO_FACTS: Omit<EpicFacts, 'issueId'> = {
  cards: [],
  consensus: null,
  consensusVersion: 0,
  log: [],
  confirmation: null,
  confirmationVersion: 0,
};

/** The mirror as it should be of what is kept now. */
export function caseMirrorOf(
  written: BusinessCase,
  facts: EpicFacts,
  { status, resolved }: CaseIssue,
  { settings, timeZone }: CaseRules,
): CaseMirror {
  const { log, confirmation } = facts;
  const isDone = isDoneStatus(status, settings.flow);
  return mirrorOf({
    written,
    scores: countingScores(facts).scores,
    log,
    isDone,
    finishedOn: isDone && resolved !== null ? timeZone.dayAt(resolved) : null,
    confirmedOn: confirmation?.on ?? null,
  });
}
