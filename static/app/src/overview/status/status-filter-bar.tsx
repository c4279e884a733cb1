import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import { STATUS_REASONS } from '../../../../../src/domain/business-case/portfolio/epic-status';
import { KANBAN_COLUMNS } from '../../../../../src/domain/business-case/portfolio/kanban-column';
import { TextFilter } from '../../dependencies/filters/text-filter';
import { NamedChoice } from '../../fields/named-choice';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { filterMessages } from '../../messages/dependencies';
import {
  OVERVIEW_STAGE_MESSAGES,
  REASON_NAME_MESSAGES,
  statusTableMessages,
} from '../../messages/overview';
import { EPIC_STATUS_MESSAGES } from '../../messages/portfolio';
import { priorityFilterMessages } from '../../messages/priorities';
import { EPIC_STATUSES } from '../../priorities/epic-filter';
import styles from '../overview.module.css';
import { OVERVIEW_STAGES, type StatusFilter } from './status-rows';

interface Props {
  readonly filter: StatusFilter;
  readonly themes: readonly SavedTheme[];
  readonly onFilter: (filter: StatusFilter, how?: 'push' | 'replace') => void;
}

/** How the choice of epics without a theme is told apart from that of any. */
const NO_THEME = '-';

export function StatusFilterBar({ filter, themes, onFilter }: Props) {
  const intl = useIntl();
  const any = intl.formatMessage(priorityFilterMessages.any);
  return (
    <div
      role="search"
      aria-label={intl.formatMessage(statusTableMessages.filter)}
      className={styles.bar}
    >
      <TextFilter
        label={intl.formatMessage(filterMessages.text)}
        text={filter.text}
        onText={(text) => {
          onFilter({ ...filter, text }, 'replace');
        }}
      />
      <NamedChoice
        label={intl.formatMessage(statusTableMessages.stage)}
        any={null}
        value={filter.stage}
        choices={OVERVIEW_STAGES.map((value) => ({
          value,
          name: intl.formatMessage(OVERVIEW_STAGE_MESSAGES[value]),
        }))}
        onChoose={(stage) => {
          onFilter({ ...filter, stage: stage ?? 'current' });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(priorityFilterMessages.status)}
        any={any}
        value={filter.status}
        choices={EPIC_STATUSES.map((value) => ({
          value,
          name: intl.formatMessage(EPIC_STATUS_MESSAGES[value]),
        }))}
        onChoose={(status) => {
          onFilter({ ...filter, status });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(statusTableMessages.reason)}
        any={any}
        value={filter.reason}
        choices={STATUS_REASONS.map((value) => ({
          value,
          name: intl.formatMessage(REASON_NAME_MESSAGES[value]),
        }))}
        onChoose={(reason) => {
          onFilter({ ...filter, reason });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(priorityFilterMessages.theme)}
        any={any}
        value={filter.theme === '' ? NO_THEME : filter.theme}
        choices={[
          ...themes.map(({ id, name }) => ({ value: id, name })),
          { value: NO_THEME, name: intl.formatMessage(priorityFilterMessages.noTheme) },
        ]}
        onChoose={(theme) => {
          onFilter({ ...filter, theme: theme === NO_THEME ? '' : theme });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(statusTableMessages.column)}
        any={any}
        value={filter.column}
        choices={KANBAN_COLUMNS.map((value) => ({
          value,
          name: intl.formatMessage(COLUMN_MESSAGES[value]),
        }))}
        onChoose={(column) => {
          onFilter({ ...filter, column });
        }}
      />
    </div>
  );
}
