import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { caseSavingMessages, FACT_REFUSAL_MESSAGES } from '../messages/case-saving';
import { writeErrorInWords } from '../states/error-words';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import type { FactSaving } from './use-case-facts';

interface Props {
  readonly saving: FactSaving;
  /** Left out: the form is still open, and has a button of its own. */
  readonly onRetry?: () => void;
}

/** Whether a score, a consensus, a decision or a confirmation is saved. */
export function FactLine({ saving, onRetry }: Props) {
  const intl = useIntl();
  const { timeZone } = useCasePlace();
  const isProblem = saving.kind === 'failed' || saving.kind === 'refused';
  return (
    <p role="status" className={isProblem ? styles.fault : styles.quiet}>
      {words()}{' '}
      {isProblem && onRetry !== undefined && (
        <Button spacing="compact" onClick={onRetry}>
          {intl.formatMessage(caseSavingMessages.retry)}
        </Button>
      )}
    </p>
  );

  function words(): string {
    switch (saving.kind) {
      case 'idle':
        return '';
      case 'saving':
        return intl.formatMessage(caseSavingMessages.saving);
      case 'saved': {
        const time = intl.formatTime(saving.at, { hour: 'numeric', minute: '2-digit', timeZone });
        return intl.formatMessage(caseSavingMessages.saved, { time });
      }
      case 'refused': {
        const why = intl.formatMessage(FACT_REFUSAL_MESSAGES[saving.because]);
        return intl.formatMessage(caseSavingMessages.notSaved, { why });
      }
      case 'failed':
        return intl.formatMessage(caseSavingMessages.notSaved, {
          why: writeErrorInWords(saving.error, intl),
        });
    }
  }
}
