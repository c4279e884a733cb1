import { Checkbox } from '@atlaskit/checkbox';
import { useIntl } from 'react-intl';
import { hierarchyMessages } from '../../messages/hierarchy';
import { useGroupWords } from '../group-words';
import type { AncestorRef, RowFilter } from '../row-filter';

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
  return chosen.map(
    (one) =>
      one !== null && (
        <Checkbox
          key={Object.keys(one[1]).join()}
          label={one[0]}
          isChecked
          onChange={() => {
            onFilter({ ...filter, ...one[1] });
          }}
        />
      ),
  );
}
