import type { IntlShape } from 'react-intl';
import type { ImpedimentHistoryEntry } from '../../../../../src/contract/impediment-writing';
import type { ImpedimentRecord } from '../../../../../src/domain/impediments/record';
import { dayInWords } from '../../health/health-words';
import { causeInWords, type NamedCause } from '../../impediment-record/impediment-words';
import {
  IMPEDIMENT_DEED_MESSAGES,
  impedimentHistoryMessages,
} from '../../messages/issue-impediment';
import { changedParts } from './changed-parts';

/** What was done, without who: "raised it: ...". */
export function deedInWords(
  { action, before, after }: ImpedimentHistoryEntry,
  causes: readonly NamedCause[],
  intl: IntlShape,
): string {
  const record = after?.record ?? null;
  const solution = record?.removed?.solution ?? '';
  const deed = intl.formatMessage(IMPEDIMENT_DEED_MESSAGES[action], {
    ...{ what: record?.what ?? '', state: record?.state ?? '', level: record?.level ?? '' },
    ...{ solution, hasSolution: solution === '' ? 'no' : 'yes' },
  });
  const earlier = before?.record ?? null;
  if (action !== 'edit' || record === null || earlier === null) return deed;
  const changes = changedParts(earlier, record).map((part) => partInWords(part, record));
  if (changes.length === 0) return deed;
  return intl.formatMessage(impedimentHistoryMessages.changes, {
    deed,
    changes: intl.formatList(changes, { type: 'unit' }),
  });

  function partInWords(
    part: ReturnType<typeof changedParts>[number],
    { what, cause, target, nextStep, owner }: ImpedimentRecord,
  ): string {
    const words = impedimentHistoryMessages;
    switch (part) {
      case 'what':
        return intl.formatMessage(words.what, { text: what });
      case 'cause':
        return intl.formatMessage(words.cause, { text: causeInWords(cause, causes, intl) });
      case 'owner':
        return intl.formatMessage(owner === null ? words.noOwner : words.owner);
      case 'target':
        if (target === null) return intl.formatMessage(words.noTarget);
        return intl.formatMessage(words.target, { day: dayInWords(target, intl) });
      case 'nextStep':
        if (nextStep === '') return intl.formatMessage(words.noNext);
        return intl.formatMessage(words.next, { text: nextStep });
    }
  }
}
