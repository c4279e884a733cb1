import type { IntlShape } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { GAP_MESSAGES, priorityTableMessages } from '../../messages/priorities';
import { compareMessages, LEAD_MESSAGES } from '../../messages/priorities-compare';
import type { EpicTable } from '../table/epic-columns';
import { leadOf } from './comparison';

/** Which of the epics comes first, and why before the next. */
export function leadInWords(
  epics: readonly PortfolioEpic[],
  { nowOf }: EpicTable,
  intl: IntlShape,
): string {
  const ranked = epics.flatMap(({ item }) => nowOf(item.key) ?? []);
  const lead = leadOf(ranked);
  if (lead !== null) {
    const { first, second, reason } = lead;
    return intl.formatMessage(compareMessages.lead, {
      ...{ first: first.key, second: second.key, wsjf: first.wsjf, other: second.wsjf },
      why: intl.formatMessage(LEAD_MESSAGES[reason]),
    });
  }
  const [only] = ranked;
  return only === undefined
    ? intl.formatMessage(compareMessages.noLead)
    : intl.formatMessage(compareMessages.onlyOne, { key: only.key });
}

/** A sentence for each epic that has no rank. */
export function whyUnranked(
  epics: readonly PortfolioEpic[],
  { nowOf }: EpicTable,
  intl: IntlShape,
): readonly string[] {
  return epics
    .filter(({ item }) => nowOf(item.key) === null)
    .map((epic) => `${epic.item.key}: ${reasonInWords(epic, intl)}`);
}

function reasonInWords({ standing, wsjf }: PortfolioEpic, intl: IntlShape): string {
  switch (standing) {
    case 'done':
      return intl.formatMessage(compareMessages.done);
    case 'against':
      return intl.formatMessage(compareMessages.against);
    case 'unknown':
      return `${intl.formatMessage(priorityTableMessages.unknownFacts)}.`;
    case 'ranked':
    case 'unscored':
      return `${intl.formatList(
        wsjf.gaps.map((gap) => intl.formatMessage(GAP_MESSAGES[gap])),
        { type: 'unit' },
      )}.`;
  }
}
