import { Checkbox } from '@atlaskit/checkbox';
import { useIntl } from 'react-intl';
import { hierarchyMessages } from '../../messages/hierarchy';
import { useGroupWords } from '../group-words';
import type { AncestorRef, RowFilter } from '../row-filter';
import styles from './filters.module.css';

interface Props {
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/**
 * What a cell of the matrix or the head of a group has narrowed the list to, to take away again. There may
 * be thousands of epics: they are chosen where they stand, not from a list here.
 */
export function AncestorFilters({ filter, onFilter }: Props) {
  const intl = useIntl();
  const words = useGroupWords();
  const { consumerUnder, providerUnder, crossingUnder, hasTeams } = filter;
  const nameOf = ({ level, name }: AncestorRef): string => words.name(level, name);
  const chosen: readonly (readonly [string, Partial<RowFilter>] | null)[] = [
    consumerUnder && [
      intl.formatMessage(hierarchyMessages.consumerUnder, { name: nameOf(consumerUnder) }),
      { consumerUnder: null },
    ],
    providerUnder && [
      intl.formatMessage(hierarchyMessages.providerUnder, { name: nameOf(providerUnder) }),
      { providerUnder: null },
    ],
    crossingUnder && [
      intl.formatMessage(hierarchyMessages.crossing, { level: words.level(crossingUnder) }),
      { crossingUnder: null },
    ],
    hasTeams ? [intl.formatMessage(hierarchyMessages.hasTeams), { hasTeams: false }] : null,
  ];
  const shown = chosen.filter((one) => one !== null);
  if (shown.length === 0) return null;
  return (
    <div className={styles.switches}>
      {shown.map(([label, without]) => (
        <Checkbox
          key={Object.keys(without).join()}
          label={label}
          isChecked
          onChange={() => {
            onFilter({ ...filter, ...without });
          }}
        />
      ))}
    </div>
  );
}
