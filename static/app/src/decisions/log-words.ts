import type { IntlShape } from 'react-intl';
import type { DecisionCode, GateCode } from '../../../../src/domain/business-case/case/decision';
import type { LogKind } from '../../../../src/use-cases/cases/decision-log';
import { DECISION_MESSAGES, GATE_MESSAGES } from '../messages/case-words';
import { decisionTableMessages } from '../messages/decisions';

const CODE_MESSAGES = { ...DECISION_MESSAGES, ...GATE_MESSAGES };

export function codeInWords(code: DecisionCode | GateCode, intl: IntlShape): string {
  return intl.formatMessage(CODE_MESSAGES[code]);
}

/** What was decided, and of a gate that it was one. */
export function decisionInWords(
  { kind, code }: { readonly kind: LogKind; readonly code: DecisionCode | GateCode },
  intl: IntlShape,
): string {
  const word = codeInWords(code, intl);
  return kind === 'gate' ? intl.formatMessage(decisionTableMessages.gate, { gate: word }) : word;
}
