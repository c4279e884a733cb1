import { announce, cleanup } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  kanbanColumnOf,
  type KanbanColumn,
} from '../../../../../src/domain/business-case/portfolio/kanban-column';
import type { Status } from '../../../../../src/domain/work-items/work-item';
import { readWays, transitionIssue, type Transition } from '../../../../../src/jira/transitions';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import type { MovedCard } from '../../board/use-focus-after-move';
import { notify } from '../../bridge/flags';
import { viewerConnection } from '../../bridge/viewer-transport';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { kanbanMoveMessages } from '../../messages/kanban-moves';
import type { PortfolioStore } from '../../portfolio/reading/portfolio-store';
import type { SettingsInUse } from '../../shell/use-settings';
import type { ColumnOfBoard } from '../board/board-model';
import { concernsOf, wayTo, type Concern, type ReachableStatus } from './move-rules';

/** A move that waits for a word of the person. */
export interface AskedMove extends Wish {
  readonly concerns: readonly Concern[];
  /** To choose from; empty: there is one way. */
  readonly transitions: readonly Transition[];
}

/** Why a card is not where somebody put it. */
export type MoveTrouble = Wish &
  (
    | { readonly kind: 'changed'; readonly now: Status }
    | { readonly kind: 'no-way'; readonly reachable: readonly ReachableStatus[] }
    | { readonly kind: 'refused'; readonly status: string; readonly said: string | null }
    | { readonly kind: 'failed'; readonly error: unknown }
  );

interface Wish {
  readonly key: string;
  readonly to: KanbanColumn;
  /** The status the person saw. */
  readonly seen: Status;
  /** Id of the transition the person named; null: none yet. */
  readonly chosen: string | null;
  /** Whether what speaks against it was asked about. */
  readonly isConfirmed: boolean;
}

export interface Moves {
  readonly asked: AskedMove | null;
  readonly troubles: ReadonlyMap<string, MoveTrouble>;
  readonly busy: ReadonlySet<string>;
  /** It takes the focus, and stays in sight. */
  readonly last: MovedCard | null;
  readonly move: (key: string, to: KanbanColumn) => void;
  readonly choose: (transitionId: string) => void;
  readonly answer: () => void;
  readonly cancel: () => void;
  /** The same once more, on what stands now. */
  readonly again: (key: string) => void;
  readonly leave: (key: string) => void;
}

/** What moves need to know of the page. */
export interface MovesOnPage {
  readonly inUse: SettingsInUse;
  readonly store: PortfolioStore;
  /** Null: it is no epic of the portfolio, or no more. */
  readonly find: (key: string) => PortfolioEpic | null;
  readonly columns: readonly ColumnOfBoard[];
  /** Shows a card in a column it is on its way to; null: where it stands. */
  readonly expect: (key: string, column: KanbanColumn | null) => void;
}

/** Moves epics in Jira as the person: asks first what should be asked, and shows what Jira then says. */
export function useMoves(page: MovesOnPage): Moves {
  const intl = useIntl();
  const now = useRef(page);
  useEffect(() => {
    now.current = page;
  });
  useEffect(() => cleanup, []);
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const [troubles, setTroubles] = useState<ReadonlyMap<string, MoveTrouble>>(new Map());
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<MovedCard | null>(null);
  const focus = (key: string): void => {
    setLast((before) => ({ key, place: 'card', count: (before?.count ?? 0) + 1 }));
  };
  const columnWord = (column: KanbanColumn): string => intl.formatMessage(COLUMN_MESSAGES[column]);
  const setTrouble = (key: string, trouble: MoveTrouble | null): void => {
    setTroubles((before) => {
      const after = new Map(before);
      if (trouble === null) after.delete(key);
      else after.set(key, trouble);
      return after;
    });
    if (trouble !== null) announce(intl.formatMessage(kanbanMoveMessages.notDone, { key }));
  };

  const begin = async (wish: Wish): Promise<void> => {
    const { key, to } = wish;
    const epic = now.current.find(key);
    if (epic === null || busy.has(key)) return;
    setTrouble(key, null);
    setAsked((before) => (before?.key === key ? null : before));
    if (epic.column === to) {
      focus(key);
      return;
    }
    const { columns, inUse, expect } = now.current;
    const { kanban } = inUse.settings.cases;
    const concerns = wish.isConfirmed ? [] : concernsOf(epic, to, columns, kanban);
    setBusy((before) => new Set(before).add(key));
    // A card that will be asked about stays where it is.
    if (concerns.length === 0) expect(key, to);
    focus(key);
    try {
      const next = await attempt(epic, wish, concerns);
      if (next !== null && 'kind' in next) setTrouble(key, next);
      else if (next !== null) {
        setAsked(next);
        announce(intl.formatMessage(kanbanMoveMessages.asked, { key, column: columnWord(to) }));
      }
    } catch (error) {
      setTrouble(key, { ...wish, kind: 'failed', error });
    }
    expect(key, null);
    setBusy((before) => new Set([...before].filter((other) => other !== key)));
    focus(key);
  };

  /** @returns what is to be asked or told; null: it is done */
  const attempt = async (
    { issueId, item }: PortfolioEpic,
    wish: Wish,
    concerns: readonly Concern[],
  ): Promise<AskedMove | MoveTrouble | null> => {
    const { store, inUse } = now.current;
    const { kanban } = inUse.settings.cases;
    const ways = await readWays(viewerConnection, issueId);
    const way = wayTo(wish.to, ways, kanban, wish);
    switch (way.kind) {
      case 'changed': {
        store.takeStanding(issueId, ways.standing);
        return { ...wish, kind: 'changed', now: ways.standing.status };
      }
      case 'none':
        return { ...wish, kind: 'no-way', reachable: way.reachable };
      case 'several':
        return { ...wish, concerns, transitions: way.transitions };
      case 'one':
        if (concerns.length > 0) return { ...wish, concerns, transitions: [] };
    }
    const { transition } = way;
    const outcome = await transitionIssue(viewerConnection, issueId, transition);
    store.takeStanding(issueId, outcome.standing);
    if (outcome.kind === 'refused') {
      return { ...wish, kind: 'refused', status: transition.to.name, said: outcome.said };
    }
    tellMoved(item.key, wish.to, transition.to, outcome.standing.status);
    return null;
  };

  const tellMoved = (key: string, to: KanbanColumn, wanted: Status, stands: Status): void => {
    const column = kanbanColumnOf(stands, now.current.inUse.settings.cases.kanban);
    const words = { key, column: columnWord(column), status: stands.name };
    announce(intl.formatMessage(kanbanMoveMessages.done, words));
    if (column === to) return;
    notify({
      id: `moved on ${key}`,
      type: 'info',
      title: intl.formatMessage(kanbanMoveMessages.movedOn, words),
      description: intl.formatMessage(kanbanMoveMessages.movedOnDetail, {
        status: wanted.name,
        now: stands.name,
      }),
    });
  };

  const seenNow = (key: string, before: Status): Status =>
    now.current.find(key)?.item.status ?? before;

  return {
    ...{ asked, troubles, busy, last },
    move: (key, to) => {
      const epic = page.find(key);
      if (epic === null) return;
      void begin({ key, to, seen: epic.item.status, chosen: null, isConfirmed: false });
    },
    choose: (chosen) => {
      setAsked((before) => before && { ...before, chosen });
    },
    answer: () => {
      if (asked === null) return;
      const { key, to, seen } = asked;
      void begin({ key, to, seen, chosen: chosenIn(asked), isConfirmed: true });
    },
    cancel: () => {
      if (asked === null) return;
      setAsked(null);
      focus(asked.key);
      announce(intl.formatMessage(kanbanMoveMessages.cancelled, { key: asked.key }));
    },
    again: (key) => {
      const wish = troubles.get(key);
      if (wish === undefined) return;
      const { to, seen, isConfirmed } = wish;
      void begin({ key, to, isConfirmed, chosen: null, seen: seenNow(key, seen) });
    },
    leave: (key) => {
      setTrouble(key, null);
      focus(key);
    },
  };
}

/** The first is marked until the person marks another. */
export function chosenIn({ chosen, transitions }: AskedMove): string | null {
  return chosen ?? transitions[0]?.id ?? null;
}
