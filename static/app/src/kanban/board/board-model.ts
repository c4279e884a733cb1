import {
  columnAge,
  columnSince,
  statusLookup,
} from '../../../../../src/domain/business-case/portfolio/column-age';
import {
  KANBAN_COLUMNS,
  kanbanColumnOf,
  type KanbanColumn,
} from '../../../../../src/domain/business-case/portfolio/kanban-column';
import type { Settings } from '../../../../../src/contract/settings';
import { addDays, type Day } from '../../../../../src/domain/calendar/day';
import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import { nearestRank } from '../../../../../src/domain/statistics/percentile';
import type { Change, Status, WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import type { CardOrder } from '../kanban-address';

/** How long a finished epic stays on the board, in days. */
export const DAYS_SHOWN_DONE = 90;

/** `unread`: its changelog is not read yet; `untold`: it was, and does not tell. */
export type Age = number | 'unread' | 'untold';

export interface KanbanCard {
  readonly item: WorkItem;
  readonly epic: PortfolioEpic;
  readonly column: KanbanColumn;
  readonly age: Age;
  /** In the last column: the day it was finished, or came there. */
  readonly finishedOn: Day | null;
}

export interface ColumnOfBoard {
  readonly column: KanbanColumn;
  /** Those that the filters leave, in order. */
  readonly cards: readonly KanbanCard[];
  /** In the column whatever the filters: what its limit is about. */
  readonly total: number;
  /** Null: none. */
  readonly limit: number | null;
  /** Of the known ages of all in the column, in days; null: none is known. */
  readonly medianAge: number | null;
  /** Finished longer ago, which the board leaves out. */
  readonly earlier: number;
  /** Whether a status of the site belongs to it, as far as the site's statuses are known. */
  readonly hasStatus: boolean;
}

export interface BoardQuestion {
  /** Of the whole site, best first. */
  readonly epics: readonly PortfolioEpic[];
  /** Those that the filters leave. */
  readonly chosen: ReadonlySet<PortfolioEpic>;
  /** By issue id; a null history was read and does not come whole. */
  readonly histories: ReadonlyMap<string, readonly Change[] | null>;
  /** What is known of the site's statuses. */
  readonly statuses: readonly Status[];
  /** Columns that cards are on their way to, by key. */
  readonly expected: ReadonlyMap<string, KanbanColumn>;
  readonly kanban: Settings['cases']['kanban'];
  readonly order: CardOrder;
  readonly today: Day;
  readonly timeZone: TimeZone;
}

export function boardOf(question: BoardQuestion): readonly ColumnOfBoard[] {
  const { epics, chosen, expected, kanban, order, today, statuses } = question;
  const ageOf = ages(question);
  const byColumn = new Map<KanbanColumn, KanbanCard[]>(KANBAN_COLUMNS.map((one) => [one, []]));
  const earlier = new Map<KanbanColumn, number>();
  const firstDay = addDays(today, -DAYS_SHOWN_DONE);
  for (const epic of epics) {
    const { item } = epic;
    const column = expected.get(item.key) ?? epic.column;
    const { age, since } = ageOf(epic);
    const finishedOn = column === 'done' ? (epic.finishedOn ?? since) : null;
    const isMoving = column !== epic.column;
    if (column === 'done' && !isMoving && (finishedOn === null || finishedOn < firstDay)) {
      if (chosen.has(epic)) earlier.set(column, (earlier.get(column) ?? 0) + 1);
      continue;
    }
    byColumn.get(column)?.push({ item, epic, column, age: isMoving ? 0 : age, finishedOn });
  }
  const withStatus = new Set(statuses.map((status) => kanbanColumnOf(status, kanban)));
  return KANBAN_COLUMNS.map((column) => {
    const all = byColumn.get(column) ?? [];
    const known = all.map(({ age }) => age).filter((age) => typeof age === 'number');
    return {
      column,
      cards: inOrder(
        all.filter(({ epic }) => chosen.has(epic)),
        column,
        order,
      ),
      total: all.length,
      limit: kanban[column].wipLimit,
      medianAge: nearestRank(
        known.sort((a, b) => a - b),
        50,
      ),
      earlier: earlier.get(column) ?? 0,
      hasStatus: statuses.length === 0 || withStatus.has(column),
    };
  });
}

/** By how many a column is over its limit; 0: it is not. */
export function overLimit({ total, limit }: Pick<ColumnOfBoard, 'total' | 'limit'>): number {
  return limit === null ? 0 : Math.max(0, total - limit);
}

/** Of the columns where somebody works on an epic, those that have been longest in theirs. */
export function longestInColumn(
  columns: readonly ColumnOfBoard[],
  count: number,
): readonly (KanbanCard & { readonly age: number })[] {
  return columns
    .filter(({ column }) => WORKED_ON.has(column))
    .flatMap(({ cards }) => cards)
    .flatMap((card) => (typeof card.age === 'number' ? [{ ...card, age: card.age }] : []))
    .sort((a, b) => b.age - a.age)
    .slice(0, count);
}

const WORKED_ON: ReadonlySet<KanbanColumn> = new Set(['reviewing', 'analysing', 'implementing']);

/** Epics whose changelogs the board needs: the open ones, and done ones that nothing else dates. */
export function epicsToRead(epics: readonly PortfolioEpic[], asOf: Instant): readonly WorkItem[] {
  const first = asOf - (DAYS_SHOWN_DONE + 1) * 86_400_000;
  return epics
    .filter(
      ({ column, finishedOn, item: { updated } }) =>
        column !== 'done' || (finishedOn === null && (updated === null || updated >= first)),
    )
    .map(({ item }) => item);
}

function ages({ epics, histories, statuses, kanban, today, timeZone }: BoardQuestion) {
  const lookUp = statusLookup([...epics.map(({ item }) => item.status), ...statuses]);
  return ({ item, issueId }: PortfolioEpic): { readonly age: Age; readonly since: Day | null } => {
    const history = histories.get(issueId);
    if (history === undefined) return { age: 'unread', since: null };
    const since = columnSince({ ...item, history }, kanban, lookUp);
    return since === null
      ? { age: 'untold', since: null }
      : { age: columnAge(since, today, timeZone), since: timeZone.dayAt(since) };
  };
}

/** By value they come as they are; what is finished comes the latest first. */
function inOrder(
  cards: readonly KanbanCard[],
  column: KanbanColumn,
  order: CardOrder,
): readonly KanbanCard[] {
  if (column === 'done') {
    return cards.toSorted((a, b) => (b.finishedOn ?? Infinity) - (a.finishedOn ?? Infinity));
  }
  return order === 'value' ? cards : cards.toSorted((a, b) => ageRank(b.age) - ageRank(a.age));
}

function ageRank(age: Age): number {
  return typeof age === 'number' ? age : -1;
}
