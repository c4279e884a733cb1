import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../src/contract/portfolio-registers';
import type { KanbanColumn } from '../../../../src/domain/business-case/portfolio/kanban-column';
import type { Instant } from '../../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import { useCaseChoices } from '../admin/sections/cases/use-case-choices';
import { kanbanMessages as words } from '../messages/kanban';
import { priorityFilterMessages } from '../messages/priorities';
import type { EpicPortfolio } from '../../../../src/use-cases/cases/portfolio-of';
import type { PortfolioStore } from '../portfolio/reading/portfolio-store';
import type { ChangeState } from '../shell/use-address-state';
import { timeZoneOf, type SettingsInUse } from '../shell/use-settings';
import { errorInWords } from '../states/error-words';
import { AnswerLine } from './answer-line';
import { Board } from './board/board';
import { boardOf, epicsToRead } from './board/board-model';
import { FilterBar } from './filter-bar';
import { epicsOfKanban, isFilteringKanban, type KanbanState } from './kanban-address';
import styles from './kanban.module.css';
import { useMoves } from './moves/use-moves';
import { useHistories, type HistoriesOnPage } from './reading/use-histories';

interface Props {
  readonly portfolio: EpicPortfolio;
  readonly store: PortfolioStore;
  readonly inUse: SettingsInUse;
  readonly asOf: Instant;
  /** Whether all epics are read, so that their changelogs can be. */
  readonly isComplete: boolean;
  readonly themes: readonly SavedTheme[];
  readonly project: string | null;
  readonly state: KanbanState;
  readonly onChange: ChangeState<KanbanState>;
  /** What the page rests on. */
  readonly coverage: ReactNode;
}

const NOTHING_EXPECTED: ReadonlyMap<string, KanbanColumn> = new Map();

/** The answer in a few lines, the filters, and the board. */
export function KanbanResults(props: Props) {
  const { portfolio, store, inUse, asOf, project, state, onChange } = props;
  const intl = useIntl();
  const { epics } = portfolio;
  const { kanban } = inUse.settings.cases;
  const [expected, setExpected] = useState(NOTHING_EXPECTED);
  const wanted = useMemo(
    () => (props.isComplete ? epicsToRead(epics, asOf) : null),
    [props.isComplete, epics, asOf],
  );
  const histories = useHistories(wanted, inUse.settings);
  const choices = useCaseChoices();
  const inScope = useMemo(
    () =>
      epicsOfKanban(
        epics,
        { ...state, text: '', theme: null, status: null, project: null },
        project,
      ),
    [epics, state, project],
  );
  const chosen = useMemo(() => epicsOfKanban(epics, state, project), [epics, state, project]);
  const timeZone = timeZoneOf(inUse);
  const columns = useMemo(() => {
    const zone = timeZoneNamed(timeZone);
    return boardOf({
      ...{ epics, chosen: new Set(chosen), expected, kanban, order: state.order },
      ...{ histories: histories.histories, statuses: choices?.statuses ?? [] },
      ...{ today: zone.dayAt(asOf), timeZone: zone },
    });
  }, [epics, chosen, expected, kanban, state.order, histories.histories, choices, timeZone, asOf]);
  const byKey = useMemo(() => new Map(epics.map((epic) => [epic.item.key, epic])), [epics]);
  const moves = useMoves({
    ...{ inUse, store, columns },
    find: (key) => byKey.get(key) ?? null,
    expect: (key, column) => {
      setExpected((before) => withExpected(before, key, column));
    },
  });
  const names = useMemo(
    () => new Map(props.themes.map(({ id, name }) => [id, name])),
    [props.themes],
  );
  const projects = useMemo(
    () => [...new Set(epics.map(({ item }) => projectOfKey(item.key)))].sort(),
    [epics],
  );
  const isFiltering = isFilteringKanban(state) || project !== null;
  return (
    <Stack space="space.200">
      <AnswerLine
        columns={columns}
        onShowOffCourse={() => {
          onChange({ ...state, status: 'red' });
        }}
      />
      {props.coverage}
      <Ages histories={histories} />
      <FilterBar
        state={state}
        themes={props.themes}
        projects={project === null ? projects : null}
        shown={chosen.length}
        total={inScope.length}
        onChange={onChange}
      />
      {chosen.length === 0 ? (
        <SectionMessage
          appearance="information"
          title={intl.formatMessage(priorityFilterMessages.nothingFits)}
        >
          {intl.formatMessage(priorityFilterMessages.nothingFitsHow)}
        </SectionMessage>
      ) : (
        <Board
          columns={columns}
          kanban={kanban}
          themes={names}
          isReadingAges={histories.progress !== null || !props.isComplete}
          isFiltering={isFiltering}
          moves={moves}
        />
      )}
    </Stack>
  );
}

/** How far the reading of ages is, where it is not at its end. */
function Ages({
  histories: { progress, problem, unread, again },
}: {
  readonly histories: HistoriesOnPage;
}) {
  const intl = useIntl();
  if (progress !== null) {
    return <p className={styles.quiet}>{intl.formatMessage(words.readingAges, progress)}</p>;
  }
  if (problem === null || unread === 0) return null;
  return (
    <p className={styles.quiet}>
      {intl.formatMessage(words.agesMissing, { unread, reason: errorInWords(problem, intl) })}{' '}
      <Button appearance="subtle" spacing="compact" onClick={again}>
        {intl.formatMessage(words.agesAgain)}
      </Button>
    </p>
  );
}

function withExpected(
  before: ReadonlyMap<string, KanbanColumn>,
  key: string,
  column: KanbanColumn | null,
): ReadonlyMap<string, KanbanColumn> {
  if (column === null && !before.has(key)) return before;
  const after = new Map(before);
  if (column === null) after.delete(key);
  else after.set(key, column);
  return after;
}
