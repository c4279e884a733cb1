import {
  DECISION_CODES,
  type DecisionCode,
} from '../../../../src/domain/business-case/case/decision';
import type { EpicStatus } from '../../../../src/domain/business-case/portfolio/epic-status';
import { WSJF_GAPS, type WsjfGap } from '../../../../src/domain/business-case/priority/wsjf';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';

/** How far an epic is. */
export const STAGES = ['open', 'waiting', 'under-way', 'done', 'all'] as const;
export type Stage = (typeof STAGES)[number];

export const EPIC_STATUSES = ['red', 'amber', 'green'] as const satisfies readonly EpicStatus[];

/** `none`: nobody decided. */
export const DECISION_CHOICES = [...DECISION_CODES, 'none'] as const;
export type DecisionChoice = DecisionCode | 'none';

/** What is to be done about the scores. */
export const SCORE_CHOICES = [...WSJF_GAPS, 'expired', 'medians'] as const;
export type ScoreChoice = WsjfGap | 'expired' | 'medians';

/** Which epics are looked at. */
export interface EpicFilter {
  readonly stage: Stage;
  /** Part of a summary, or a key; empty: any. */
  readonly text: string;
  /** Null: any; empty: none. */
  readonly theme: string | null;
  readonly status: EpicStatus | null;
  readonly decision: DecisionChoice | null;
  readonly scores: ScoreChoice | null;
}

export const NO_EPIC_FILTER: EpicFilter = {
  ...{ stage: 'open', text: '', theme: null, status: null, decision: null, scores: null },
};

export function isFilteringEpics(filter: EpicFilter): boolean {
  const { stage, text, theme, status, decision, scores } = filter;
  const isNamed = theme !== null || status !== null || decision !== null || scores !== null;
  return isNamed || stage !== 'open' || text.trim() !== '';
}

export function filteredEpics(
  epics: readonly PortfolioEpic[],
  filter: EpicFilter,
): readonly PortfolioEpic[] {
  const { stage, theme, status, decision, scores } = filter;
  const hasText = textMatcher(filter.text);
  return epics.filter(
    (epic) =>
      isAtStage(epic, stage) &&
      (theme === null || (epic.themeId ?? '') === theme) &&
      (status === null || epic.judgement.status === status) &&
      (decision === null || (epic.verdict.decision ?? 'none') === decision) &&
      (scores === null || hasScores(epic, scores)) &&
      hasText(epic),
  );
}

export function epicsOfProject(
  epics: readonly PortfolioEpic[],
  project: string | null,
): readonly PortfolioEpic[] {
  return project === null ? epics : epics.filter(({ item }) => projectOfKey(item.key) === project);
}

function isAtStage({ isStarted, isDone }: PortfolioEpic, stage: Stage): boolean {
  switch (stage) {
    case 'open':
      return !isDone;
    case 'waiting':
      return !isDone && !isStarted;
    case 'under-way':
      return !isDone && isStarted;
    case 'done':
      return isDone;
    case 'all':
      return true;
  }
}

/** Only of what has a place in the order, or should have one. */
function hasScores({ standing, wsjf, expiry, counting }: PortfolioEpic, wanted: ScoreChoice) {
  if (wanted === 'expired') return standing === 'ranked' && expiry?.isExpired === true;
  if (wanted === 'medians') return standing === 'ranked' && counting.basis === 'median';
  return standing === 'unscored' && wsjf.gaps.includes(wanted);
}

const ISSUE_KEY = /^[a-z][a-z0-9_]*-\d+$/u;

/** A whole key means that issue alone: CHK-1 does not find CHK-12. */
function textMatcher(text: string): (epic: PortfolioEpic) => boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return () => true;
  if (ISSUE_KEY.test(wanted)) return ({ item }) => item.key.toLowerCase() === wanted;
  return ({ item: { key, summary } }) =>
    key.toLowerCase().includes(wanted) || (summary?.toLowerCase().includes(wanted) ?? false);
}
