import type { IntlShape } from 'react-intl';
import { digestMessages } from '../../messages/inbox-bulk';
import { writeErrorInWords } from '../../states/error-words';
import type { DigestResult } from './digests';
import type { DigestOutcome } from './tell-digest';

/** What became of the comment that was to tell a team. */
export function digestResult(outcome: DigestOutcome, intl: IntlShape): DigestResult {
  switch (outcome.kind) {
    case 'written':
      return { kind: 'settled', words: intl.formatMessage(digestMessages.written, { ...outcome }) };
    case 'told-today':
      return { kind: 'settled', words: intl.formatMessage(digestMessages.toldToday) };
    case 'off':
      return { kind: 'settled', words: intl.formatMessage(digestMessages.off) };
    case 'none':
      return { kind: 'settled', words: intl.formatMessage(digestMessages.none) };
    case 'refused': {
      const { message } = outcome;
      return { kind: 'failed', words: intl.formatMessage(digestMessages.refused, { message }) };
    }
    case 'unknown':
      return { kind: 'failed', words: intl.formatMessage(digestMessages.unknown) };
    case 'failed': {
      const problem = writeErrorInWords(outcome.error, intl);
      return { kind: 'failed', words: intl.formatMessage(digestMessages.failed, { problem }) };
    }
  }
}
