import { useIntl } from 'react-intl';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import { matrixMessages } from '../../messages/dependency-matrix';
import { useGroupWords } from '../group-words';
import styles from './matrix.module.css';

interface Props {
  readonly level: GroupLevel;
  readonly levels: readonly GroupLevel[];
  readonly onLevel: (level: GroupLevel) => void;
}

/** What the matrix rolls up to. */
export function LevelSwitch({ level, levels, onLevel }: Props) {
  const intl = useIntl();
  const words = useGroupWords();
  return (
    <fieldset className={styles.orders}>
      <legend>{intl.formatMessage(matrixMessages.level)}</legend>
      {levels.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="group-level"
            checked={choice === level}
            onChange={() => {
              onLevel(choice);
            }}
          />
          {words.level(choice)}
        </label>
      ))}
    </fieldset>
  );
}
