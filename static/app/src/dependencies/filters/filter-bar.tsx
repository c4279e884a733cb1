import { Checkbox } from '@atlaskit/checkbox';
import { useIntl } from 'react-intl';
import { Choice } from '../../fields/choice';
import { filterMessages } from '../../messages/dependencies';
import type { RowFilter } from '../row-filter';
import type { DependencyRow } from '../../analysis/dependency-row';
import type { FilterChoices } from '../summary-figures';
import { AncestorFilters } from './ancestor-filters';
import styles from './filters.module.css';
import { GroupFilters } from './group-filters';
import { TextFilter } from './text-filter';

interface Props {
  readonly filter: RowFilter;
  readonly choices: FilterChoices;
  /** What is filtered. */
  readonly rows: readonly DependencyRow[];
  readonly onFilter: (filter: RowFilter, how?: 'push' | 'replace') => void;
}

export function FilterBar({ filter, choices, rows, onFilter }: Props) {
  const intl = useIntl();
  return (
    <div role="search" aria-label={intl.formatMessage(filterMessages.label)} className={styles.bar}>
      <TextFilter
        label={intl.formatMessage(filterMessages.text)}
        text={filter.text}
        onText={(text) => {
          onFilter({ ...filter, text }, 'replace');
        }}
      />
      <Choice
        label={intl.formatMessage(filterMessages.consumer)}
        value={filter.consumer}
        choices={choices.consumers}
        onChoose={(consumer) => {
          onFilter({ ...filter, consumer });
        }}
      />
      <Choice
        label={intl.formatMessage(filterMessages.provider)}
        value={filter.provider}
        choices={choices.providers}
        onChoose={(provider) => {
          onFilter({ ...filter, provider });
        }}
      />
      <GroupFilters rows={rows} filter={filter} onFilter={onFilter} />
      {(choices.linkTypes.length > 1 || filter.linkType !== null) && (
        <Choice
          label={intl.formatMessage(filterMessages.linkType)}
          value={filter.linkType}
          choices={choices.linkTypes}
          onChoose={(linkType) => {
            onFilter({ ...filter, linkType });
          }}
        />
      )}
      <AncestorFilters filter={filter} onFilter={onFilter} />
      <div className={styles.switches}>
        <Checkbox
          label={intl.formatMessage(filterMessages.crossOnly)}
          isChecked={filter.isCrossOnly}
          onChange={() => {
            onFilter({ ...filter, isCrossOnly: !filter.isCrossOnly });
          }}
        />
        <Checkbox
          label={intl.formatMessage(filterMessages.openOnly)}
          isChecked={filter.isOpenOnly}
          onChange={() => {
            onFilter({ ...filter, isOpenOnly: !filter.isOpenOnly });
          }}
        />
        <span title={intl.formatMessage(filterMessages.impliedHint)}>
          <Checkbox
            label={intl.formatMessage(filterMessages.hideImplied)}
            isChecked={filter.hidesImplied}
            onChange={() => {
              onFilter({ ...filter, hidesImplied: !filter.hidesImplied });
            }}
          />
        </span>
      </div>
    </div>
  );
}
