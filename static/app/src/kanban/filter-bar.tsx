import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../src/contract/portfolio-registers';
import { TextFilter } from '../dependencies/filters/text-filter';
import { NamedChoice } from '../fields/named-choice';
import { filterMessages } from '../messages/dependencies';
import { kanbanMessages as words } from '../messages/kanban';
import { EPIC_STATUS_MESSAGES } from '../messages/portfolio';
import { priorityFilterMessages } from '../messages/priorities';
import { EPIC_STATUSES } from '../priorities/epic-filter';
import type { ChangeState } from '../shell/use-address-state';
import { FIRST_KANBAN, isFilteringKanban, type KanbanState } from './kanban-address';
import styles from './kanban.module.css';

interface Props {
  readonly state: KanbanState;
  readonly themes: readonly SavedTheme[];
  /** Keys to choose from; null: it is the page of one project. */
  readonly projects: readonly string[] | null;
  readonly shown: number;
  readonly total: number;
  readonly onChange: ChangeState<KanbanState>;
}

/** How the choice of epics without a theme is told apart from that of any. */
const NO_THEME = '-';

export function FilterBar({ state, themes, projects, shown, total, onChange }: Props) {
  const intl = useIntl();
  const any = intl.formatMessage(priorityFilterMessages.any);
  return (
    <div role="search" aria-label={intl.formatMessage(words.filter)} className={styles.bar}>
      <TextFilter
        label={intl.formatMessage(filterMessages.text)}
        text={state.text}
        onText={(text) => {
          onChange({ ...state, text }, 'replace');
        }}
      />
      {projects !== null && (
        <NamedChoice
          label={intl.formatMessage(words.project)}
          any={any}
          value={state.project}
          choices={projects.map((key) => ({ value: key, name: key }))}
          onChoose={(project) => {
            onChange({ ...state, project });
          }}
        />
      )}
      <NamedChoice
        label={intl.formatMessage(priorityFilterMessages.theme)}
        any={any}
        value={state.theme === '' ? NO_THEME : state.theme}
        choices={[
          ...themes.map(({ id, name }) => ({ value: id, name })),
          { value: NO_THEME, name: intl.formatMessage(priorityFilterMessages.noTheme) },
        ]}
        onChoose={(theme) => {
          onChange({ ...state, theme: theme === NO_THEME ? '' : theme });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(priorityFilterMessages.status)}
        any={any}
        value={state.status}
        choices={EPIC_STATUSES.map((value) => ({
          value,
          name: intl.formatMessage(EPIC_STATUS_MESSAGES[value]),
        }))}
        onChoose={(status) => {
          onChange({ ...state, status });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(words.order)}
        any={null}
        value={state.order}
        choices={[
          { value: 'value' as const, name: intl.formatMessage(words.byValue) },
          { value: 'age' as const, name: intl.formatMessage(words.byAge) },
        ]}
        onChoose={(order) => {
          onChange({ ...state, order: order ?? FIRST_KANBAN.order });
        }}
      />
      <div className={styles.found}>
        <span role="status">
          {shown === total
            ? intl.formatMessage(priorityFilterMessages.all, { total })
            : intl.formatMessage(priorityFilterMessages.shown, { shown, total })}
        </span>
        {isFilteringKanban(state) && (
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              onChange({ ...FIRST_KANBAN, order: state.order });
            }}
          >
            {intl.formatMessage(priorityFilterMessages.clear)}
          </Button>
        )}
      </div>
    </div>
  );
}
