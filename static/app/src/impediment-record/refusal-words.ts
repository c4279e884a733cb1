import type { IntlShape } from 'react-intl';
import type { StandingImpediment } from '../../../../src/contract/impediment-writing';
import { dayInWords } from '../health/health-words';
import { impedimentRefusalMessages } from '../messages/impediment-forms';
import { impedimentMessages, LEVEL_MESSAGES, STATE_MESSAGES } from '../messages/impediment-words';
import type { ImpedimentRefused } from './use-impediment-writer';

/** Refusals after which the same can be tried on top of what stands now. */
const OVERTAKEN: ReadonlySet<ImpedimentRefused['because']> = new Set([
  'conflict',
  'already-raised',
  'not-raised',
  'already-removed',
  'not-removed',
  'not-dismissed',
]);

export function isOvertaken({ because }: ImpedimentRefused): boolean {
  return OVERTAKEN.has(because);
}

/** Why nothing was saved, and what to do. */
export function refusalInWords(
  { because, message }: ImpedimentRefused,
  key: string,
  intl: IntlShape,
): string {
  const say = (text: keyof typeof impedimentRefusalMessages): string =>
    intl.formatMessage(impedimentRefusalMessages[text], { key });
  switch (because) {
    case 'conflict':
      return say('conflict');
    case 'already-raised':
    case 'not-raised':
    case 'already-removed':
    case 'not-removed':
    case 'not-dismissed':
      return say('overtaken');
    case 'no-such-level':
      return say('topLevel');
    case 'busy':
      return say('busy');
    case 'full':
      return say('full');
    case 'unreadable':
      return say('unreadable');
    case 'no-issue':
      return say('noIssue');
    case 'unknown-cause':
      return say('unknownCause');
    case 'unknown-owner':
      return say('unknownOwner');
    case 'not-editable': {
      const sentence = say('notEditable');
      if (message === null) return sentence;
      return intl.formatMessage(impedimentRefusalMessages.jiraSaid, { sentence, text: message });
    }
  }
}

/** What a record says, in one or two sentences. */
export function standingInWords(
  { notes: { record } }: StandingImpediment,
  names: ReadonlyMap<string, string>,
  intl: IntlShape,
): string {
  if (record === null) return intl.formatMessage(impedimentRefusalMessages.nowNothing);
  const somebody = intl.formatMessage(impedimentMessages.somebody);
  const owner =
    record.owner === null
      ? intl.formatMessage(impedimentRefusalMessages.ownedByNobody)
      : intl.formatMessage(impedimentRefusalMessages.ownedBy, {
          name: names.get(record.owner) ?? somebody,
        });
  let standing = intl.formatMessage(impedimentRefusalMessages.standing, {
    state: intl.formatMessage(STATE_MESSAGES[record.state]),
    level: intl.formatMessage(LEVEL_MESSAGES[record.level]),
    owner,
    what: record.what,
  });
  if (record.nextStep !== '') {
    standing = intl.formatMessage(impedimentRefusalMessages.withStep, {
      standing,
      step: record.nextStep,
    });
  }
  if (record.target !== null) {
    standing = intl.formatMessage(impedimentRefusalMessages.withTarget, {
      standing,
      day: dayInWords(record.target, intl),
    });
  }
  if (record.removed !== null && record.removed.solution !== '') {
    standing = intl.formatMessage(impedimentRefusalMessages.withSolution, {
      standing,
      solution: record.removed.solution,
    });
  }
  return intl.formatMessage(impedimentRefusalMessages.nowSays, { standing });
}
