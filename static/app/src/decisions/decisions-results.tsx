import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../src/contract/portfolio-registers';
import type { Instant } from '../../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import type { DecisionLog } from '../../../../src/use-cases/cases/decision-log';
import { pageOfRows } from '../lists/page-of-rows';
import { Pages } from '../lists/pages';
import { decisionFilterMessages, decisionMessages } from '../messages/decisions';
import type { PagePlace } from '../shell/page-place';
import type { ChangeState } from '../shell/use-address-state';
import type { DecisionsState } from './decisions-address';
import styles from './decisions.module.css';
import { ExportButtons } from './export/export-buttons';
import { inForce, type CodeCount } from './in-force';
import { filteredLog, isFilteringLog, NO_LOG_FILTER, type LogFilter } from './log-filter';
import { LogFilterBar } from './log-filter-bar';
import { LogTable } from './log-table';
import { codeInWords } from './log-words';

interface Props {
  readonly place: PagePlace;
  readonly log: DecisionLog;
  readonly themes: readonly SavedTheme[];
  /** IANA name. */
  readonly timeZone: string;
  readonly asOf: Instant;
  /** Whether every log was told that there is. */
  readonly isWhole: boolean;
  readonly state: DecisionsState;
  readonly onChange: ChangeState<DecisionsState>;
  readonly coverage: ReactNode;
}

/** What holds first, then what was never taken, then the log. */
export function DecisionsResults(props: Props) {
  const { place, log, themes, timeZone, asOf, isWhole, state, onChange, coverage } = props;
  const intl = useIntl();
  const { filter } = state;
  const { entries } = log;
  const chosen = useMemo(
    () => filteredLog(entries, filter, timeZoneNamed(timeZone)),
    [entries, filter, timeZone],
  );
  const names = useMemo(() => new Map(themes.map(({ id, name }) => [id, name])), [themes]);
  const shown = pageOfRows(chosen, state.page);
  const unlogged = entries.filter(({ kind }) => kind === 'unlogged').length;
  const onFilter = (next: LogFilter, how?: 'push' | 'replace'): void => {
    onChange({ filter: next, page: 1 }, how);
  };
  if (entries.length === 0) return <NoDecisions isWhole={isWhole}>{coverage}</NoDecisions>;
  return (
    <Stack space="space.200">
      <InForce counts={inForce(entries)} />
      {coverage}
      {unlogged > 0 && filter.kind !== 'unlogged' && (
        <SectionMessage
          appearance="warning"
          title={intl.formatMessage(decisionMessages.unloggedTitle, { count: unlogged })}
        >
          <p className={styles.plain}>
            {intl.formatMessage(decisionMessages.unloggedHow)}{' '}
            <button
              type="button"
              className={styles.inText}
              onClick={() => {
                onFilter({ ...NO_LOG_FILTER, kind: 'unlogged' });
              }}
            >
              {intl.formatMessage(decisionMessages.showUnlogged)}
            </button>
          </p>
        </SectionMessage>
      )}
      <LogFilterBar filter={filter} themes={themes} onFilter={onFilter} />
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <span role="status">{countInWords(chosen.length, entries.length, isWhole, intl)}</span>
        {isFilteringLog(filter) && (
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              onFilter(NO_LOG_FILTER);
            }}
          >
            {intl.formatMessage(decisionFilterMessages.clear)}
          </Button>
        )}
        {chosen.length > 0 && (
          <ExportButtons
            chosen={chosen}
            project={place.project}
            themes={names}
            timeZone={timeZone}
            siteUrl={place.surface.siteUrl}
            asOf={asOf}
            isWhole={isWhole}
          />
        )}
      </Inline>
      {chosen.length === 0 ? (
        <SectionMessage
          appearance="information"
          title={intl.formatMessage(decisionMessages.nothingFits)}
        >
          {intl.formatMessage(decisionMessages.nothingFitsHow)}
        </SectionMessage>
      ) : (
        <Stack space="space.150">
          <LogTable entries={shown.rows} themes={names} timeZone={timeZone} />
          <Pages
            shown={shown}
            total={chosen.length}
            onPage={(page) => {
              onChange({ ...state, page });
            }}
          />
        </Stack>
      )}
    </Stack>
  );
}

function countInWords(
  shown: number,
  total: number,
  isWhole: boolean,
  intl: ReturnType<typeof useIntl>,
): string {
  const count =
    shown === total
      ? intl.formatMessage(decisionMessages.all, { total })
      : intl.formatMessage(decisionMessages.shown, { shown, total });
  return isWhole ? count : intl.formatMessage(decisionMessages.soFar, { count });
}

function InForce({ counts }: { readonly counts: readonly CodeCount[] }) {
  const intl = useIntl();
  const told = counts.map(({ code, kind, count }) =>
    intl.formatMessage(kind === 'gate' ? decisionMessages.countOfGate : decisionMessages.countOf, {
      count,
      what: codeInWords(code, intl).toLocaleLowerCase(intl.locale),
    }),
  );
  return (
    <div className={styles.answer}>
      <p className={styles.now}>
        {told.length === 0
          ? intl.formatMessage(decisionMessages.nothingInForce)
          : intl.formatMessage(decisionMessages.inForce, { counts: intl.formatList(told) })}
      </p>
      <p className={styles.small}>{intl.formatMessage(decisionMessages.explain)}</p>
    </div>
  );
}

function NoDecisions({
  isWhole,
  children,
}: {
  readonly isWhole: boolean;
  readonly children: ReactNode;
}) {
  const intl = useIntl();
  return (
    <Stack space="space.200">
      {isWhole ? (
        <SectionMessage appearance="information" title={intl.formatMessage(decisionMessages.none)}>
          {intl.formatMessage(decisionMessages.noneHow)}
        </SectionMessage>
      ) : (
        <p className={styles.plain}>{intl.formatMessage(decisionMessages.noneSoFar)}</p>
      )}
      {children}
    </Stack>
  );
}
