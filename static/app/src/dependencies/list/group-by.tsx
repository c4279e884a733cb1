import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import choice from '../../fields/choice.module.css';
import { hierarchyMessages } from '../../messages/hierarchy';
import { useGroupWords } from '../group-words';
import { formatGrouping, parseGrouping, type ListGrouping } from './list-grouping';

interface Props {
  readonly grouping: ListGrouping | null;
  readonly levels: readonly GroupLevel[];
  readonly onGroup: (grouping: ListGrouping | null) => void;
}

const SIDES = [
  ['consumer', 'partConsumer'],
  ['provider', 'partProvider'],
] as const;

/** By what the list is parted: each level at either end of the dependencies. */
export function GroupBy({ grouping, levels, onGroup }: Props) {
  const intl = useIntl();
  const words = useGroupWords();
  const id = useId();
  return (
    <div className={choice.field}>
      <label htmlFor={id}>{intl.formatMessage(hierarchyMessages.part)}</label>
      <select
        id={id}
        className={choice.select}
        value={formatGrouping(grouping) ?? ''}
        onChange={({ target }) => {
          onGroup(parseGrouping(target.value));
        }}
      >
        <option value="">{intl.formatMessage(hierarchyMessages.partNot)}</option>
        {SIDES.map(([side, label]) => (
          <optgroup key={side} label={intl.formatMessage(hierarchyMessages[label])}>
            {levels.map((level) => (
              <option key={level} value={formatGrouping({ side, level }) ?? ''}>
                {`${intl.formatMessage(hierarchyMessages[label])}: ${words.level(level)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
