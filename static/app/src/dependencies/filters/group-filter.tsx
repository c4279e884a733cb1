import { useId } from 'react';
import { useIntl } from 'react-intl';
import styles from '../../fields/choice.module.css';
import { filterMessages } from '../../messages/dependencies';
import { LEVEL_MESSAGES } from '../../messages/group-levels';
import { formatGroup, parseGroup } from '../group-address';
import type { GroupChoice } from '../group-choices';
import { groupName } from '../group-words';
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
          <option value={formatGroup(value) ?? ''}>
            {groupName(value.level, value.name, intl)}
          </option>
        )}
        {choices.map(({ level, names }) => (
          <optgroup key={level} label={intl.formatMessage(LEVEL_MESSAGES[level])}>
            {names.map((name) => (
              <option key={name} value={formatGroup({ level, name }) ?? ''}>
                {groupName(level, name, intl)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
