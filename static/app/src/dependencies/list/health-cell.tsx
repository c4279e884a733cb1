import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyRow } from '../../analysis/dependency-row';
import { HealthLozenge } from '../../health/health-lozenge';
import { reasonInWords } from '../../health/health-words';
import { listMessages } from '../../messages/dependencies';
import styles from './list.module.css';

/** The health and why: the worst reason, the others on demand. */
export function HealthCell({ row }: { readonly row: DependencyRow }) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  const { judgement } = row;
  const [worst, ...others] = judgement.reasons.map((reason) =>
    reasonInWords(reason, judgement, intl),
  );
  return (
    <span className={styles.lines}>
      <span>
        <HealthLozenge health={judgement.health} />
      </span>
      <span>{worst ?? intl.formatMessage(listMessages.allFits)}</span>
      {isOpen && others.map((reason) => <span key={reason}>{reason}</span>)}
      {others.length > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen
            ? intl.formatMessage(listMessages.fewerReasons)
            : intl.formatMessage(listMessages.moreReasons, { count: others.length })}
        </button>
      )}
    </span>
  );
}
