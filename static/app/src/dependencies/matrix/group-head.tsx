import { useIntl } from 'react-intl';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import { matrixMessages } from '../../messages/dependency-matrix';
import { useGroupWords } from '../group-words';
import type { DrilledGroups } from './matrix-grid';
import styles from './matrix.module.css';

interface Props {
  readonly level: GroupLevel;
  readonly group: string;
  readonly side: 'consumer' | 'provider';
  /** Where there is room for a key, not for a summary. */
  readonly isShort?: boolean;
  /** Null: it has no parts. */
  readonly onDrill: ((groups: DrilledGroups) => void) | null;
}

/** The name of a group at the head of its row or column; pressed, it shows what it is made of. */
export function GroupHead({ level, group, side, isShort = false, onDrill }: Props) {
  const intl = useIntl();
  const words = useGroupWords();
  const name = words.name(level, group);
  const shown = isShort ? words.short(level, group) : name;
  if (onDrill === null) {
    return (
      <span className={styles.name} title={name}>
        {shown}
      </span>
    );
  }
  const text = side === 'consumer' ? matrixMessages.drillRow : matrixMessages.drillColumn;
  return (
    <button
      type="button"
      className={`${styles.name ?? ''} ${styles.drill ?? ''}`}
      title={intl.formatMessage(text, { group: name })}
      onClick={() => {
        onDrill({
          consumer: side === 'consumer' ? group : null,
          provider: side === 'provider' ? group : null,
        });
      }}
    >
      {shown}
    </button>
  );
}
