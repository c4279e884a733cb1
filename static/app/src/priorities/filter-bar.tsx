import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../src/contract/portfolio-registers';
import { TextFilter } from '../dependencies/filters/text-filter';
import { NamedChoice } from '../fields/named-choice';
import { DECISION_MESSAGES } from '../messages/case-words';
import { filterMessages } from '../messages/dependencies';
import { EPIC_STATUS_MESSAGES } from '../messages/portfolio';
import { GAP_MESSAGES, priorityFilterMessages, STAGE_MESSAGES } from '../messages/priorities';
import {
  DECISION_CHOICES,
  EPIC_STATUSES,
  SCORE_CHOICES,
  STAGES,
  type DecisionChoice,
  type EpicFilter,
  type ScoreChoice,
} from './epic-filter';
import styles from './priorities.module.css';

interface Props {
  readonly filter: EpicFilter;
  readonly themes: readonly SavedTheme[];
  readonly onFilter: (filter: EpicFilter, how?: 'push' | 'replace') => void;
}

/** How the choice of epics without a theme is told apart from that of any. */
const NO_THEME = '-';

export function FilterBar({ filter, themes, onFilter }: Props) {
  const intl = useIntl();
  const any = intl.formatMessage(priorityFilterMessages.any);
  const decisionName = (choice: DecisionChoice): string =>
    intl.formatMessage(
      choice === 'none' ? priorityFilterMessages.undecided : DECISION_MESSAGES[choice],
    );
  const scoreName = (choice: ScoreChoice): string => {
    if (choice === 'expired') return intl.formatMessage(priorityFilterMessages.expired);
    if (choice === 'medians') return intl.formatMessage(priorityFilterMessages.medians);
    return intl.formatMessage(GAP_MESSAGES[choice]);
  };
  return (
    <div
      role="search"
      aria-label={intl.formatMessage(priorityFilterMessages.label)}
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
        label={intl.formatMessage(priorityFilterMessages.stage)}
        any={null}
        value={filter.stage}
        choices={STAGES.map((value) => ({
          value,
          name: intl.formatMessage(STAGE_MESSAGES[value]),
        }))}
        onChoose={(stage) => {
          onFilter({ ...filter, stage: stage ?? 'open' });
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
        label={intl.formatMessage(priorityFilterMessages.decision)}
        any={any}
        value={filter.decision}
        choices={DECISION_CHOICES.map((value) => ({ value, name: decisionName(value) }))}
        onChoose={(decision) => {
          onFilter({ ...filter, decision });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(priorityFilterMessages.scores)}
        any={any}
        value={filter.scores}
        choices={SCORE_CHOICES.map((value) => ({ value, name: scoreName(value) }))}
        onChoose={(scores) => {
          onFilter({ ...filter, scores });
        }}
      />
    </div>
  );
}
