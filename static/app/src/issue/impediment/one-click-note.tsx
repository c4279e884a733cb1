import { useIntl } from 'react-intl';
import { ImpedimentRefusalNote } from '../../impediment-record/impediment-refusal-note';
import { writeErrorInWords } from '../../states/error-words';
import styles from './impediment.module.css';
import type { OneClick } from './use-one-click';

interface Props {
  readonly issueKey: string;
  readonly of: OneClick;
}

/** Why a button did not do what it says. */
export function OneClickNote({ issueKey, of }: Props) {
  const intl = useIntl();
  const { saving, wish, onTop, again, leave } = of;
  if (saving.kind === 'refused') {
    return (
      <ImpedimentRefusalNote
        refused={saving.refused}
        issueKey={issueKey}
        wish={wish}
        onTop={onTop}
        onAgain={again}
        onLeave={leave}
      />
    );
  }
  if (saving.kind !== 'failed') return null;
  return (
    <p role="alert" className={styles.fault}>
      {writeErrorInWords(saving.error, intl)}
    </p>
  );
}
