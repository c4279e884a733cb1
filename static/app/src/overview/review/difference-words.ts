import type { IntlShape } from 'react-intl';
import type { DecisionCode } from '../../../../../src/domain/business-case/case/decision';
import type { StatusReason } from '../../../../../src/domain/business-case/portfolio/epic-status';
import type { EpicChange } from '../../../../../src/domain/business-case/portfolio/review-difference';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { DECISION_MESSAGES } from '../../messages/case-words';
import { REASON_NAME_MESSAGES } from '../../messages/overview';
import { changeMessages } from '../../messages/overview-review';
import { EPIC_STATUS_MESSAGES } from '../../messages/portfolio';

/** One thing that differs, as part of a line. */
export function changeInWords(change: EpicChange, intl: IntlShape): string {
  switch (change.kind) {
    case 'status':
      return intl.formatMessage(changeMessages.status, {
        from: intl.formatMessage(EPIC_STATUS_MESSAGES[change.from]),
        to: intl.formatMessage(EPIC_STATUS_MESSAGES[change.to]),
      });
    case 'column':
      return intl.formatMessage(changeMessages.column, {
        from: intl.formatMessage(COLUMN_MESSAGES[change.from]),
        to: intl.formatMessage(COLUMN_MESSAGES[change.to]),
      });
    case 'decision':
      return intl.formatMessage(changeMessages.decision, {
        from: decisionName(change.from, intl),
        to: decisionName(change.to, intl),
      });
    case 'wsjf':
      return intl.formatMessage(changeMessages.wsjf, {
        from: wsjfName(change.from, intl),
        to: wsjfName(change.to, intl),
      });
    case 'reasons': {
      const { added, ended } = change;
      const parts = [
        added.length > 0
          ? intl.formatMessage(changeMessages.added, { reasons: reasonNames(added, intl) })
          : '',
        ended.length > 0
          ? intl.formatMessage(changeMessages.ended, { reasons: reasonNames(ended, intl) })
          : '',
      ];
      return parts.filter((part) => part !== '').join('; ');
    }
  }
}

function reasonNames(reasons: readonly StatusReason[], intl: IntlShape): string {
  return intl.formatList(reasons.map((reason) => intl.formatMessage(REASON_NAME_MESSAGES[reason])));
}

function decisionName(code: DecisionCode | null, intl: IntlShape): string {
  return intl.formatMessage(code === null ? changeMessages.undecided : DECISION_MESSAGES[code]);
}

function wsjfName(wsjf: number | null, intl: IntlShape): string {
  return wsjf === null
    ? intl.formatMessage(changeMessages.unscored)
    : intl.formatNumber(wsjf, { maximumFractionDigits: 2 });
}
