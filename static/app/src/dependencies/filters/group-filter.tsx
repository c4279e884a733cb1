import { useId } from 'react';
import { useIntl } from 'react-intl';
import styles from '../../fields/choice.module.css';
import { filterMessages } from '../../messages/dependencies';
import { formatGroup, parseGroup } from '../group-address';
import type { GroupChoice } from '../group-choices';
import { useGroupWords } from '../group-words';
import type { GroupRef } from '../row-filter';

interface Props {
  readonly label: string;
  /** Null: any. */
  readonly value: GroupRef | null;
  readonly choices: readonly GroupChoice[];
  readonly onChoose: (value: GroupRef | null) => void;
}

/** A team, train or value stream, or any: one list, with a heading for each level. */
export function GroupFilter({ label, value, choices, onChoose }: Props) {
  const intl = useIntl();
  const id = useId();
  const words = useGroupWords();
  const isListed = (group: GroupRef): boolean =>
    choices.some(({ level, names }) => level === group.level && names.includes(group.name));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={formatGroup(value) ?? ''}
        onChange={({ target }) => {
          onChoose(parseGroup(target.value));
        }}
      >
        <option value="">{intl.formatMessage(filterMessages.any)}</option>
        {/* A link may name what this person does not see; it stays visible, so that it can be taken away. */}
        {value !== null && !isListed(value) && (
          <option value={formatGroup(value) ?? ''}>{words.name(value.level, value.name)}</option>
        )}
        {choices.map(({ level, names }) => (
          <optgroup key={level} label={words.level(level)}>
            {names.map((name) => (
              <option key={name} value={formatGroup({ level, name }) ?? ''}>
                {words.name(level, name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
