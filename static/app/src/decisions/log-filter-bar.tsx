import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../src/contract/portfolio-registers';
import { LOG_KINDS, LOG_STANDINGS } from '../../../../src/use-cases/cases/decision-log';
import { TextFilter } from '../dependencies/filters/text-filter';
import { DayField } from '../fields/day-field';
import { NamedChoice } from '../fields/named-choice';
import {
  decisionFilterMessages,
  decisionTableMessages,
  LOG_KIND_MESSAGES,
  LOG_STANDING_MESSAGES,
} from '../messages/decisions';
import styles from './decisions.module.css';
import { codesOf, withKind, type LogFilter } from './log-filter';
import { codeInWords } from './log-words';

interface Props {
  readonly filter: LogFilter;
  readonly themes: readonly SavedTheme[];
  readonly onFilter: (filter: LogFilter, how?: 'push' | 'replace') => void;
}

/** How the choice of epics without a theme is told apart from that of any. */
const NO_THEME = '-';

export function LogFilterBar({ filter, themes, onFilter }: Props) {
  const intl = useIntl();
  const any = intl.formatMessage(decisionFilterMessages.any);
  return (
    <div
      role="search"
      aria-label={intl.formatMessage(decisionFilterMessages.label)}
      className={styles.bar}
    >
      <TextFilter
        label={intl.formatMessage(decisionFilterMessages.text)}
        text={filter.text}
        onText={(text) => {
          onFilter({ ...filter, text }, 'replace');
        }}
      />
      <NamedChoice
        label={intl.formatMessage(decisionTableMessages.kind)}
        any={any}
        value={filter.kind}
        choices={LOG_KINDS.map((value) => ({
          value,
          name: intl.formatMessage(LOG_KIND_MESSAGES[value]),
        }))}
        onChoose={(kind) => {
          onFilter(withKind(filter, kind));
        }}
      />
      <NamedChoice
        label={intl.formatMessage(decisionFilterMessages.code)}
        any={any}
        value={filter.code}
        choices={codesOf(filter.kind).map((value) => ({ value, name: codeInWords(value, intl) }))}
        onChoose={(code) => {
          onFilter({ ...filter, code });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(decisionTableMessages.standing)}
        any={any}
        value={filter.standing}
        choices={LOG_STANDINGS.map((value) => ({
          value,
          name: intl.formatMessage(LOG_STANDING_MESSAGES[value]),
        }))}
        onChoose={(standing) => {
          onFilter({ ...filter, standing });
        }}
      />
      <NamedChoice
        label={intl.formatMessage(decisionTableMessages.theme)}
        any={any}
        value={filter.theme === '' ? NO_THEME : filter.theme}
        choices={[
          ...themes.map(({ id, name }) => ({ value: id, name })),
          { value: NO_THEME, name: intl.formatMessage(decisionFilterMessages.noTheme) },
        ]}
        onChoose={(theme) => {
          onFilter({ ...filter, theme: theme === NO_THEME ? '' : theme });
        }}
      />
      <DayField
        label={intl.formatMessage(decisionFilterMessages.from)}
        day={filter.from}
        onDay={(from) => {
          onFilter({ ...filter, from });
        }}
      />
      <DayField
        label={intl.formatMessage(decisionFilterMessages.to)}
        day={filter.to}
        onDay={(to) => {
          onFilter({ ...filter, to });
        }}
      />
    </div>
  );
}
