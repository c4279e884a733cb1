import { useIntl } from 'react-intl';
import { stateMessages } from '../messages/states';
import styles from './loading-lines.module.css';

/** Grey lines where text will stand, so that nothing jumps when it comes. */
export function LoadingLines({ count }: { readonly count: number }) {
  const intl = useIntl();
  return (
    <div role="status" className={styles.lines}>
      <span className={styles.word}>{intl.formatMessage(stateMessages.loading)}</span>
      {Array.from({ length: count }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
