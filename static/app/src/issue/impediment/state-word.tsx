import { useIntl } from 'react-intl';
import type { ImpedimentState } from '../../../../../src/domain/impediments/record';
import { STATE_MESSAGES } from '../../messages/impediment-words';
import styles from './impediment.module.css';

/** The column of the board it stands in. */
export function StateWord({ state }: { readonly state: ImpedimentState }) {
  const intl = useIntl();
  return (
    <span className={`${styles.state ?? ''} ${styles[state] ?? ''}`}>
      {intl.formatMessage(STATE_MESSAGES[state])}
    </span>
  );
}
