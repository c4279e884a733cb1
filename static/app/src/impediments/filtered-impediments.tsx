import Button from '@atlaskit/button/new';
import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Impediments } from '../../../../src/use-cases/impediments/impediment';
import { impedimentPageMessages } from '../messages/impediments';
import type { ChangeState } from '../shell/use-address-state';
import { Board } from './board/board';
import { lately } from './board/board-model';
import { openButtonId } from './board/card-ids';
import { DetailPanel } from './detail/detail-panel';
import { FilterBar } from './filters/filter-bar';
import {
  filtered,
  isFiltering,
  NO_FILTER,
  teamsIn,
  type ImpedimentFilter,
} from './impediment-filter';
import type { ImpedimentsState, ImpedimentView } from './impediments-address';
import styles from './impediments.module.css';
import { ImpedimentList } from './list/impediment-list';
import type { Moves } from './moves/use-moves';
import { NothingStuck } from './nothing-stuck';
import { useImpedimentsPage } from './page-context';

interface Props {
  readonly view: Exclude<ImpedimentView, 'trends'>;
  readonly impediments: Impediments;
  readonly project: string | null;
  readonly isComplete: boolean;
  readonly moves: Moves;
  readonly state: ImpedimentsState;
  readonly onChange: ChangeState<ImpedimentsState>;
}

/** The filters, what they leave as a board or as a list, and the details of one beside it. */
export function FilteredImpediments(props: Props) {
  const { view, impediments, project, isComplete, moves, state, onChange } = props;
  const intl = useIntl();
  const { portfolio, settings, accountId } = useImpedimentsPage();
  const { filter, selected } = state;
  const { open, removed, dismissed } = impediments;
  const { today } = portfolio.policy;
  const all = useMemo(
    () =>
      view === 'dismissed' ? dismissed : [...open, ...lately(removed, today, portfolio.timeZone)],
    [view, open, removed, dismissed, today, portfolio.timeZone],
  );
  const chosen = useMemo(() => filtered(all, filter, accountId), [all, filter, accountId]);
  const teams = useMemo(() => teamsIn(impediments), [impediments]);
  const changeFilter = (next: ImpedimentFilter, how?: 'push' | 'replace'): void => {
    onChange({ ...state, filter: next, page: 1 }, how);
  };
  const current = useRef(state);
  useEffect(() => {
    current.current = state;
  });
  const select = useCallback(
    (key: string) => {
      const isOpen = current.current.selected === key;
      onChange({ ...current.current, selected: isOpen ? null : key });
    },
    [onChange],
  );
  const close = (): void => {
    onChange({ ...state, selected: null });
    if (selected !== null) document.getElementById(openButtonId(selected))?.focus();
  };
  const shown = { shown: chosen.length, total: all.length };
  return (
    <Stack space="space.200">
      <FilterBar
        filter={filter}
        causes={settings.impediments.causes}
        teams={teams}
        onFilter={changeFilter}
        lanes={view === 'board' ? state.lanes : null}
        onLanes={(lanes) => {
          onChange({ ...state, lanes });
        }}
      >
        <span role="status">
          {intl.formatMessage(
            chosen.length === all.length
              ? impedimentPageMessages.all
              : impedimentPageMessages.shown,
            shown,
          )}
        </span>
        {isFiltering(filter) && (
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              changeFilter(NO_FILTER);
            }}
          >
            {intl.formatMessage(impedimentPageMessages.clear)}
          </Button>
        )}
      </FilterBar>
      <div className={selected === null ? styles.main : styles.withDetail}>
        <div className={styles.main}>
          {all.length === 0 && view === 'dismissed' && (
            <p>{intl.formatMessage(impedimentPageMessages.noneDismissed)}</p>
          )}
          {all.length === 0 && isComplete && view !== 'dismissed' && (
            <NothingStuck project={project} />
          )}
          {all.length > 0 && chosen.length === 0 && (
            <SectionMessage
              appearance="information"
              title={intl.formatMessage(impedimentPageMessages.nothingFits)}
            >
              {intl.formatMessage(impedimentPageMessages.nothingFitsHow, { total: all.length })}
            </SectionMessage>
          )}
          {chosen.length > 0 &&
            (view === 'board' ? (
              <Board
                impediments={chosen}
                lanes={state.lanes}
                selected={selected}
                moves={moves}
                onSelect={select}
              />
            ) : (
              <ImpedimentList
                impediments={chosen}
                order={state.order}
                page={state.page}
                selected={selected}
                onOrder={(order) => {
                  onChange({ ...state, order, page: 1 });
                }}
                onPage={(page) => {
                  onChange({ ...state, page });
                }}
                onSelect={select}
              />
            ))}
        </div>
        {selected !== null && (
          <DetailPanel issueKey={selected} isComplete={isComplete} moves={moves} onClose={close} />
        )}
      </div>
    </Stack>
  );
}
