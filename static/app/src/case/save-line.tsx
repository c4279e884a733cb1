import Button from '@atlaskit/button/new';
import { useIntl, type IntlShape } from 'react-intl';
import { CASE_REFUSAL_MESSAGES, caseSavingMessages } from '../messages/case-saving';
import { PART_NAME_MESSAGES } from '../messages/case-words';
import { writeErrorInWords } from '../states/error-words';
import { unsavedParts } from './case-draft';
import styles from './case.module.css';
import { isTriedAgain } from './retry-wait';
import type { CaseTexts } from './use-case-texts';

/** Whether what is typed is saved; it stays in sight while somebody scrolls through the case. */
export function SaveLine({
  texts,
  timeZone,
}: {
  readonly texts: CaseTexts;
  readonly timeZone: string;
}) {
  const intl = useIntl();
  const { saving, draft, isKept, changedOutside } = texts;
  const isOpen = unsavedParts(draft).length > 0;
  const isProblem = isOpen && (saving.kind === 'failed' || saving.kind === 'refused');
  return (
    <>
      <div role="status" className={styles.line} data-tone={isProblem ? 'problem' : 'calm'}>
        <span>{stateInWords(texts, isOpen, timeZone, intl)}</span>
        {isOpen && saving.kind !== 'saving' && isKept && (
          <span>{intl.formatMessage(caseSavingMessages.kept)}</span>
        )}
        {!isKept && <span>{intl.formatMessage(caseSavingMessages.notKept)}</span>}
        {isProblem && isTriedAgain(saving) && (
          <span>{intl.formatMessage(caseSavingMessages.byItself)}</span>
        )}
        {isProblem && !isWaitingForChoice(texts) && (
          <Button spacing="compact" onClick={texts.retry}>
            {intl.formatMessage(caseSavingMessages.retry)}
          </Button>
        )}
      </div>
      {changedOutside && (
        <p className={styles.quiet}>{intl.formatMessage(caseSavingMessages.outside)}</p>
      )}
    </>
  );
}

function stateInWords(
  { saving, open }: CaseTexts,
  isOpen: boolean,
  timeZone: string,
  intl: IntlShape,
): string {
  if (saving.kind === 'saving') return intl.formatMessage(caseSavingMessages.saving);
  if (isOpen) {
    const why = problemInWords(saving, intl);
    if (why !== null) return intl.formatMessage(caseSavingMessages.notSaved, { why });
    if (open.held.length === 0) return intl.formatMessage(caseSavingMessages.waiting);
    const parts = open.held.map(({ part }) => intl.formatMessage(PART_NAME_MESSAGES[part]));
    return intl.formatMessage(caseSavingMessages.held, { parts: intl.formatList(parts) });
  }
  if (saving.kind !== 'saved') return intl.formatMessage(caseSavingMessages.allSaved);
  const time = intl.formatTime(saving.at, { hour: 'numeric', minute: '2-digit', timeZone });
  return intl.formatMessage(caseSavingMessages.saved, { time });
}

function problemInWords(saving: CaseTexts['saving'], intl: IntlShape): string | null {
  if (saving.kind === 'failed') return writeErrorInWords(saving.error, intl);
  if (saving.kind !== 'refused') return null;
  const { because, message } = saving.refused;
  const sentence = intl.formatMessage(CASE_REFUSAL_MESSAGES[because]);
  return message === null ? sentence : `${sentence} ${message}`;
}

function isWaitingForChoice({ saving, draft }: CaseTexts): boolean {
  return (
    saving.kind === 'refused' && saving.refused.because === 'conflict' && draft.contested.length > 0
  );
}
