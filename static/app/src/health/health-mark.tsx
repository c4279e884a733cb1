import type { Health } from '../../../../src/domain/dependencies/health';
import styles from './health-mark.module.css';

/** Shapes on a field of 10 by 10, so that a health can be told without its colour. */
const SHAPE = {
  inConflict: <path d="M5 0 10 5 5 10 0 5Z" />,
  atRisk: <path d="M5 0.5 10 9.5H0Z" />,
  unplanned: <circle cx="5" cy="5" r="3.75" fill="none" strokeWidth="2.5" />,
  healthy: <circle cx="5" cy="5" r="5" />,
  done: <path d="M1 5.5 4 8.5 9 2" fill="none" strokeWidth="2" />,
} as const satisfies Record<Health, React.JSX.Element>;

/** The health of a dependency as a mark; a word always stands beside it or in its label. */
export function HealthMark({ health }: { readonly health: Health }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" className={styles[health]} aria-hidden="true">
      {SHAPE[health]}
    </svg>
  );
}
