import { useIntl } from 'react-intl';
import type { Health } from '../../../../src/domain/dependencies/health';
import { HealthMark } from '../health/health-mark';
import { HEALTH_MESSAGES } from '../messages/health';
import styles from './health-word.module.css';

/** The health of a dependency in its word with its mark; Atlaskit's lozenge would cost 20 kB here. */
export function HealthWord({ health }: { readonly health: Health }) {
  const intl = useIntl();
  return (
    <span className={`${styles.word ?? ''} ${styles[health] ?? ''}`}>
      <HealthMark health={health} />
      {intl.formatMessage(HEALTH_MESSAGES[health])}
    </span>
  );
}
