import type { IntlShape } from 'react-intl';
import type { ImpedimentHistoryEntry } from '../../../../../src/contract/impediment-writing';
import type { ImpedimentRecord } from '../../../../../src/domain/impediments/record';
import { dayInWords } from '../../health/health-words';
import { causeInWords, type NamedCause } from '../../impediment-record/impediment-words';
import {
  HISTORY_ACTION_MESSAGES,
  impedimentHistoryMessages,
} from '../../messages/impediment-detail';
import {
  impedimentMessages,
  LEVEL_MESSAGES,
  STATE_MESSAGES,
} from '../../messages/impediment-words';

interface Words {
  readonly names: ReadonlyMap<string, string>;
  readonly causes: readonly NamedCause[];
  readonly intl: IntlShape;
}

/** One save: who did what, and what that changed. */
export function entryInWords(
  { actor, action, before, after, changedOutside }: ImpedimentHistoryEntry,
  { names, causes, intl }: Words,
): readonly string[] {
  const nameOf = (accountId: string): string =>
    names.get(accountId) ?? intl.formatMessage(impedimentMessages.somebody);
  const now = after?.record ?? null;
  const then = before?.record ?? null;
  const name = actor === null ? intl.formatMessage(impedimentMessages.app) : nameOf(actor);
  const sentences = [
    intl.formatMessage(HISTORY_ACTION_MESSAGES[action], {
      name,
      what: now?.what ?? '',
      state: now === null ? '' : intl.formatMessage(STATE_MESSAGES[now.state]),
      level: now === null ? '' : intl.formatMessage(LEVEL_MESSAGES[now.level]),
    }),
  ];
  const say = (text: keyof typeof impedimentHistoryMessages, values = {}): void => {
    sentences.push(intl.formatMessage(impedimentHistoryMessages[text], values));
  };
  const isNew = (part: keyof ImpedimentRecord): boolean => now?.[part] !== then?.[part];
  if (now !== null) {
    if (action === 'edit' && isNew('what')) say('what', { what: now.what });
    if (isNew('owner') && (then !== null || now.owner !== null)) {
      if (now.owner === null) say('ownerNobody');
      else say('owner', { name: nameOf(now.owner) });
    }
    if (isNew('cause') && now.cause !== null) {
      say('cause', { cause: causeInWords(now.cause, causes, intl) });
    }
    if (isNew('nextStep') && now.nextStep !== '') say('step', { step: now.nextStep });
    if (isNew('target') && now.target !== null) {
      say('target', { day: dayInWords(now.target, intl) });
    }
    if (action === 'remove' && now.removed !== null && now.removed.solution !== '') {
      say('solution', { solution: now.removed.solution });
    }
  }
  if (changedOutside) say('outside');
  return sentences;
}
