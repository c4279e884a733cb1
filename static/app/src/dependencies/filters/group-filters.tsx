import { Checkbox } from '@atlaskit/checkbox';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { isHierarchyLevel } from '../../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../../analysis/dependency-row';
import { groupFilterMessages } from '../../messages/group-levels';
import { groupChoices } from '../group-choices';
import { levelsOnOffer } from '../levels-on-offer';
import type { GroupRef, RowFilter } from '../row-filter';
import { GroupFilter } from './group-filter';

interface Props {
  readonly rows: readonly DependencyRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

const ACROSS = {
  team: groupFilterMessages.acrossTeams,
  train: groupFilterMessages.acrossTrains,
  stream: groupFilterMessages.acrossStreams,
} as const;

/** Filters by team, train and value stream, where they say more than the projects do. */
export function GroupFilters({ rows, filter, onFilter }: Props) {
  const intl = useIntl();
  const { consumerIn, providerIn, crossing } = filter;
  const { consumers, providers } = useMemo(() => {
    const levels = levelsOnOffer(rows).filter(
      (level): level is GroupRef['level'] => level !== 'project' && !isHierarchyLevel(level),
    );
    return {
      consumers: groupChoices(rows, 'consumerIn', levels),
      providers: groupChoices(rows, 'providerIn', levels),
    };
  }, [rows]);
  return (
    <>
      {(consumers.length > 0 || consumerIn !== null) && (
        <GroupFilter
          label={intl.formatMessage(groupFilterMessages.consumer)}
          value={consumerIn}
          choices={consumers}
          onChoose={(group) => {
            onFilter({ ...filter, consumerIn: group });
          }}
        />
      )}
      {(providers.length > 0 || providerIn !== null) && (
        <GroupFilter
          label={intl.formatMessage(groupFilterMessages.provider)}
          value={providerIn}
          choices={providers}
          onChoose={(group) => {
            onFilter({ ...filter, providerIn: group });
          }}
        />
      )}
      {crossing !== null && (
        <Checkbox
          label={intl.formatMessage(ACROSS[crossing])}
          isChecked
          onChange={() => {
            onFilter({ ...filter, crossing: null });
          }}
        />
      )}
    </>
  );
}
