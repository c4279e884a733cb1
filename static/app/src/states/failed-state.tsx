import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { stateMessages } from '../messages/states';
import { errorInWords } from './error-words';
import styles from './failed-state.module.css';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/**
 * What happened, why, and what to do next. Every surface loads this before anything is on the screen:
 * Atlaskit's section message would bring tooltips and popups along, 35 kB for a frame and a title.
 */
export function FailedState({ error, onRetry }: Props) {
  const intl = useIntl();
  return (
    <div role="alert" className={styles.message}>
      <strong>{intl.formatMessage(stateMessages.failed)}</strong>
      <span>{errorInWords(error, intl)}</span>
      <Button onClick={onRetry}>{intl.formatMessage(stateMessages.retry)}</Button>
    </div>
  );
}
