import type { IntlShape } from 'react-intl';
import type { RegistersAnswer } from '../../../../src/contract/portfolio-registers';
import {
  type BusinessCase,
  type Hypothesis,
  type HypothesisPart,
  type Indicator,
} from '../../../../src/domain/business-case/case/business-case';
import type { Verdict } from '../../../../src/domain/business-case/case/decision';
import { caseTextMessages, indicatorMessages } from '../messages/case-texts';
import {
  CLAUSE_MESSAGES,
  DECISION_MESSAGES,
  GATE_MESSAGES,
  caseWordMessages,
} from '../messages/case-words';
import type { PartName } from './clean-part';

/** Clauses that belong together, and what stands before each group but the first. */
const GROUPS: readonly (readonly [before: string, clauses: readonly HypothesisPart[]])[] = [
  ['', ['for', 'who']],
  [', ', ['the', 'isA', 'that']],
  ['; ', ['unlike']],
  [', ', ['ourSolution']],
];

/** "For … who …, the … is a … that …; unlike …, our solution …"; what is not written is left out. Null: nothing is. */
export function hypothesisInWords(hypothesis: Hypothesis, intl: IntlShape): string | null {
  let sentence = '';
  for (const [before, clauses] of GROUPS) {
    const words = clauses
      .filter((clause) => hypothesis[clause].trim() !== '')
      .map(
        (clause) => `${intl.formatMessage(CLAUSE_MESSAGES[clause])} ${hypothesis[clause].trim()}`,
      )
      .join(' ');
    if (words !== '') sentence += sentence === '' ? words : `${before}${words}`;
  }
  if (sentence === '') return null;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

export function decisionInWords({ decision, gate }: Verdict, intl: IntlShape): string {
  const start =
    decision === null
      ? intl.formatMessage(caseWordMessages.undecided)
      : intl.formatMessage(DECISION_MESSAGES[decision]);
  if (gate === null) return start;
  return intl.formatMessage(caseWordMessages.decisionWithGate, {
    decision: start,
    gate: intl.formatMessage(GATE_MESSAGES[gate]),
  });
}

export function numberInWords(value: number, unit: string, intl: IntlShape): string {
  const number = intl.formatNumber(value, { maximumFractionDigits: 4 });
  return unit === '' ? number : `${number} ${unit}`;
}

export function indicatorInWords(
  { name, unit, baseline, target }: Indicator,
  intl: IntlShape,
): string {
  if (baseline === null && target === null) return name;
  const [from, to] = [baseline, target].map((value) =>
    value === null ? '?' : numberInWords(value, unit, intl),
  );
  return intl.formatMessage(indicatorMessages.fromTo, { name, from, to });
}

/** Names as the register has them; a theme that is gone keeps its code. */
export function registerName(
  id: string,
  entries: readonly { readonly id: string; readonly name: string }[] | undefined,
  intl: IntlShape,
): string {
  const found = entries?.find((entry) => entry.id === id);
  if (found !== undefined) return found.name;
  return entries === undefined ? id : intl.formatMessage(caseTextMessages.gone, { id });
}

interface Lookups {
  readonly names: ReadonlyMap<string, string>;
  readonly registers: RegistersAnswer | null;
}

/** A part as lines of text, for comparing, for the history and for paper; empty: nothing is written. */
export function partInLines(
  part: PartName,
  written: BusinessCase,
  { names, registers }: Lookups,
  intl: IntlShape,
): readonly string[] {
  switch (part) {
    case 'hypothesis':
      return [hypothesisInWords(written.hypothesis, intl) ?? ''].filter((line) => line !== '');
    case 'outcomes':
    case 'qualities':
      return written[part];
    case 'indicators':
      return written.indicators.map((indicator) => indicatorInWords(indicator, intl));
    case 'scopeIn':
    case 'scopeOut':
      return written[part] === '' ? [] : written[part].split('\n');
    case 'sponsors':
    case 'stakeholders':
      return written[part].map(
        (accountId) => names.get(accountId) ?? intl.formatMessage(caseWordMessages.somebody),
      );
    case 'themeId':
      return written.themeId === null
        ? []
        : [registerName(written.themeId, registers?.themes, intl)];
    case 'objectiveId':
      return written.objectiveId === null
        ? []
        : [registerName(written.objectiveId, registers?.objectives, intl)];
  }
}
