import { useIntl } from 'react-intl';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { impedimentMessages } from '../../messages/impediment-words';
import { useImpedimentsPage } from '../page-context';
import styles from './board.module.css';

/** Who has it, by the name the viewer may see. */
export function OwnerLine({ one: { record } }: { readonly one: Pick<Impediment, 'record'> }) {
  const intl = useIntl();
  const { names } = useImpedimentsPage();
  const owner = isOpenRecord(record) ? record.owner : null;
  if (owner === null) {
    return <span className={styles.found}>{intl.formatMessage(impedimentMessages.nobody)}</span>;
  }
  const name = names.get(owner) ?? intl.formatMessage(impedimentMessages.somebody);
  return (
    <span className={styles.owner}>
      <span className={styles.face} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <bdi>{name}</bdi>
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => /^./su.exec(word ?? '')?.[0] ?? '').join('');
}
