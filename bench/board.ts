import assert from 'node:assert/strict';
import { escalationPolicyOf } from '../src/contract/escalation-setting';
import { DEFAULT_SETTINGS } from '../src/contract/settings';
import type { Instant } from '../src/domain/calendar/instant';
import {
  IMPEDIMENT_LEVELS,
  IMPEDIMENT_STATES,
  NO_IMPEDIMENT_NOTES,
  type ImpedimentRecord,
} from '../src/domain/impediments/record';
import { byText } from '../src/domain/work-items/issue-key';
import type { WorkItem } from '../src/domain/work-items/work-item';
import { analysePortfolio } from '../src/use-cases/analyse-portfolio';
import type { Impediments } from '../src/use-cases/impediments/impediment';
import { impedimentsOf } from '../src/use-cases/impediments/impediments-of';
import { boardOf, type Board } from '../static/app/src/impediments/board/board-model';
import { orderedImpediments } from '../static/app/src/impediments/list/list-order';
import { trendsModel } from '../static/app/src/impediments/trends/trends-model';
import { only, other, type Comparison } from './comparisons';
import { AS_OF } from './generate-items';
import { naiveBoard, type NaiveBoard } from './naive-board';
import { seededRandom, type Random } from './random';
import { madeItems, TIME_ZONE } from './subject';

/** Opening the page of impediments. */
export interface BoardResult {
  readonly issues: number;
  readonly impediments: number;
  /** Others that one holds up on average. */
  readonly heldUp: number;
  readonly comparisons: readonly Comparison[];
}

const ISSUES = 10_000;
const IMPEDIMENTS = 2_000;
/** Levels a link leads up at most. */
const SHORT_STEP = 3;
const SEED = 20_261_122;
const MS_PER_DAY = 86_400_000;
const CAUSES = DEFAULT_SETTINGS.impediments.causes.map(({ code }) => code);

/** A site where few wait for each, and one where many do. */
export function compareBoard(): readonly BoardResult[] {
  return [compareShape({}), compareShape({ longestStep: SHORT_STEP })];
}

/** @throws AssertionError where both sides do not find the same */
function compareShape(shape: { readonly longestStep?: number }): BoardResult {
  const items = withImpediments(madeItems({ issues: ISSUES, ...shape }));
  const portfolio = analysePortfolio(
    { items, linkTypes: [], inScope: null, timeZone: TIME_ZONE },
    DEFAULT_SETTINGS,
    () => AS_OF,
  );
  const found = (): Impediments => impedimentsOf(portfolio, DEFAULT_SETTINGS);
  const board = (): Board => boardOf(found().open, 'cause', CAUSES);
  const escalation = escalationPolicyOf(DEFAULT_SETTINGS, portfolio.timeZone);
  const naive = (): NaiveBoard => naiveBoard(portfolio, escalation, CAUSES);
  assertSameBoard(board(), naive());
  const known = found();
  return {
    issues: items.length,
    impediments: known.open.length,
    heldUp: known.open.reduce((sum, { holdsUp }) => sum + holdsUp.items, 0) / known.open.length,
    comparisons: [
      other(
        'from the portfolio to the board: what is stuck, what each holds up, clock, blocked time, columns, lanes by cause',
        board,
        'one search an impediment, one pass through all cards a cell',
        naive,
      ),
      only('columns and lanes alone, as after a move', () => boardOf(known.open, 'cause', CAUSES)),
      only('rows of the list, by what they hold up', () =>
        orderedImpediments(known.open, { by: 'holds-up', isDescending: true }),
      ),
      only('trends of the last 26 weeks', () => trendsModel(portfolio, known)),
    ],
  };
}

/**
 * Some open issues are impeded: half of these flagged only, half recorded. Without dates, so that nothing
 * is impeded by a conflict, and touched today, so that nothing stalls.
 */
function withImpediments(items: readonly WorkItem[]): readonly WorkItem[] {
  const random = seededRandom(SEED);
  let left = IMPEDIMENTS;
  return items.map((item) => {
    const plain: WorkItem = {
      ...item,
      ...{ due: null, sprints: [], fixVersions: [], increment: null },
      ...{ updated: AS_OF, isFlagged: false },
    };
    if (item.status.category === 'done' || left === 0) return plain;
    left -= 1;
    if (left % 2 === 0) return { ...plain, isFlagged: true };
    const notes = { ...NO_IMPEDIMENT_NOTES, record: recordOf(random) };
    return { ...plain, impediment: { notes, revision: 1, isUnreadable: false } };
  });
}

function recordOf(random: Random): ImpedimentRecord {
  const raisedAt = (AS_OF - Math.floor((1 + random.next() * 180) * MS_PER_DAY)) as Instant;
  return {
    // Not removed.
    state: IMPEDIMENT_STATES[random.below(IMPEDIMENT_STATES.length - 1)] ?? 'raised',
    level: IMPEDIMENT_LEVELS[random.below(IMPEDIMENT_LEVELS.length)] ?? 'team',
    levelSince: raisedAt,
    cause: CAUSES[random.below(CAUSES.length)] ?? null,
    owner: 'ann',
    target: null,
    what: 'Waiting for a signature',
    nextStep: '',
    raisedBy: 'ben',
    raisedAt,
    stuckSince: null,
    removed: null,
  };
}

function assertSameBoard({ lanes, counts }: Board, theirs: NaiveBoard): void {
  const ours = lanes.flatMap(({ value, cells }) =>
    IMPEDIMENT_STATES.map((state) => ({
      lane: value,
      state,
      cards: cells[state]
        .map(({ item, holdsUp, blockedDays, clock }) => ({
          key: item.key,
          holdsUp: holdsUp.items,
          epics: holdsUp.epics.length,
          blockedMs: Math.round((blockedDays ?? 0) * MS_PER_DAY),
          usedDays: clock?.usedDays ?? null,
        }))
        .sort((a, b) => byText(a.key, b.key)),
    })),
  );
  assert.deepEqual(
    ours.filter(({ cards }) => cards.length > 0),
    theirs
      .filter(({ cards }) => cards.length > 0)
      .map((cell) => ({
        ...cell,
        cards: cell.cards
          .map(({ key, holdsUp, epics, blockedMs, usedDays }) => ({
            ...{ key, holdsUp, epics, blockedMs, usedDays },
          }))
          .sort((a, b) => byText(a.key, b.key)),
      })),
  );
  assert.equal(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    IMPEDIMENTS,
  );
}
