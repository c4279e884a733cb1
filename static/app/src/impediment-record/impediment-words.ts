import type { IntlShape } from 'react-intl';
import type { Day } from '../../../../src/domain/calendar/day';
import type { EscalationClock } from '../../../../src/domain/impediments/escalation-clock';
import type { FoundCode } from '../../../../src/domain/impediments/found-codes';
import type { HeldUp } from '../../../../src/domain/impediments/impact';
import { dayInWords } from '../health/health-words';
import { clockMessages, FOUND_MESSAGES, impedimentMessages } from '../messages/impediment-words';

/** A cause as the settings name it. */
export interface NamedCause {
  readonly code: string;
  readonly name: string;
}

/** A cause that was taken from the list keeps its code for a name. */
export function causeInWords(
  code: string | null,
  causes: readonly NamedCause[],
  intl: IntlShape,
): string {
  if (code === null) return intl.formatMessage(impedimentMessages.noCause);
  return causes.find((cause) => cause.code === code)?.name ?? code;
}

/** "flagged and in a blocked status". */
export function foundInWords(found: readonly FoundCode[], intl: IntlShape): string {
  const words = found.map((code) => intl.formatMessage(FOUND_MESSAGES[code]));
  return intl.formatList(words, { type: 'conjunction' });
}

export function ageInWords(days: number | null, intl: IntlShape): string {
  if (days === null) return intl.formatMessage(impedimentMessages.ageUnknown);
  return intl.formatMessage(impedimentMessages.age, { days });
}

export function clockInWords(
  { isExpired, usedDays, limitDays }: EscalationClock,
  intl: IntlShape,
): string {
  if (!isExpired) {
    return intl.formatMessage(clockMessages.running, { used: usedDays, limit: limitDays });
  }
  const days = usedDays - limitDays;
  return days === 0
    ? intl.formatMessage(clockMessages.reached)
    : intl.formatMessage(clockMessages.past, { days });
}

/** When and where the app takes it next; null: nowhere, or that has come already. */
export function escalationInWords(
  { escalatesTo, expiresOn, isExpired }: EscalationClock,
  intl: IntlShape,
): string | null {
  if (escalatesTo === null || expiresOn === null || isExpired) return null;
  return intl.formatMessage(clockMessages.untilDay, {
    level: escalatesTo,
    day: dayInWords(expiresOn, intl),
  });
}

/** Null: it holds up nothing that is known. */
export function heldUpInWords({ items, promises }: HeldUp, intl: IntlShape): string | null {
  const words = [
    ...(items === 0 ? [] : [intl.formatMessage(impedimentMessages.holdsUp, { items })]),
    ...(promises === 0
      ? []
      : [intl.formatMessage(impedimentMessages.promises, { count: promises })]),
  ];
  return words.length === 0 ? null : intl.formatList(words, { type: 'unit' });
}

export function targetInWords(target: Day, today: Day, intl: IntlShape): string {
  const day = dayInWords(target, intl);
  return intl.formatMessage(
    target < today ? impedimentMessages.targetPast : impedimentMessages.target,
    { day },
  );
}
