import {
  MOST_SCORERS,
  type ConsensusChange,
  type EpicFacts,
  type FactWriting,
  type SavedCard,
  type ScoreChange,
} from '../../contract/portfolio-facts';
import type { Result } from '../../contract/result';
import { SCORE_COLUMNS, type Scores } from '../../domain/business-case/priority/scores';
import { byText } from '../../domain/work-items/issue-key';
import type { Viewer } from '../viewer';
import type { CasePorts } from './case-ports';
import { changeFacts, type FactStep } from './change-facts';

/** Saves one's own scores. Whoever may edit the issue may, and portfolio managers. */
export function saveScore(
  { issueId, baseVersion, scores }: ScoreChange,
  viewer: Viewer,
  ports: CasePorts,
): Promise<Result<FactWriting>> {
  const { accountId } = viewer;
  return changeFacts(
    {
      issueId,
      refusal: async () =>
        (await ports.issues.mayEdit(issueId)) || (await viewer.has('portfolio-manager'))
          ? null
          : 'not-allowed',
      step: (standing, { today }): FactStep => {
        const before = standing.cards.find(({ scorer }) => scorer === accountId) ?? null;
        if ((before?.version ?? 0) !== baseVersion) return { kind: 'refused', because: 'conflict' };
        const others = standing.cards.filter((card) => card !== before);
        const when = { scoredOn: today, consensusSeen: standing.consensusVersion };
        const after = isEmpty(scores)
          ? null
          : { scorer: accountId, scores, ...when, version: baseVersion + 1 };
        if (before === null && after === null) return { kind: 'made' };
        if (after !== null && others.length >= MOST_SCORERS) {
          return { kind: 'refused', because: 'full' };
        }
        const cards = after === null ? others : [...others, after];
        const next = { ...standing, cards: cards.sort((a, b) => byText(a.scorer, b.scorer)) };
        return { kind: 'next', next, action: 'score', ...logged(before, after) };
      },
    },
    accountId,
    ports,
  );
}

/** Saves what was agreed on. Portfolio managers may, and who has the epic. */
export function saveConsensus(
  { issueId, baseVersion, scores }: ConsensusChange,
  viewer: Viewer,
  ports: CasePorts,
): Promise<Result<FactWriting>> {
  const { accountId } = viewer;
  return changeFacts(
    {
      issueId,
      refusal: async ({ assignee }) =>
        assignee === accountId || (await viewer.has('portfolio-manager')) ? null : 'not-allowed',
      step: (standing, { today }): FactStep => {
        const { consensus: before, consensusVersion } = standing;
        if (consensusVersion !== baseVersion) return { kind: 'refused', because: 'conflict' };
        const consensus = scores && { scores, agreedOn: today, by: accountId };
        if (before === null && consensus === null) return { kind: 'made' };
        const next: EpicFacts = { ...standing, consensus, consensusVersion: baseVersion + 1 };
        return { kind: 'next', next, action: 'consensus', before, after: consensus };
      },
    },
    accountId,
    ports,
  );
}

function isEmpty(scores: Scores): boolean {
  return SCORE_COLUMNS.every((column) => scores[column] === null);
}

/** Who scored is the actor of the entry. */
function logged(before: SavedCard | null, after: SavedCard | null) {
  return { before: before?.scores ?? null, after: after?.scores ?? null };
}
