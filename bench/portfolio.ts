import assert from 'node:assert/strict';
import type { SavedTheme } from '../src/contract/portfolio-registers';
import { DEFAULT_SETTINGS } from '../src/contract/settings';
import { indicatorResult } from '../src/domain/business-case/case/after-release';
import { timeZoneNamed } from '../src/domain/calendar/time-zone';
import { decisionLog } from '../src/use-cases/cases/decision-log';
import type { EpicsReading } from '../src/use-cases/cases/epic-reading';
import type { PortfolioEpic } from '../src/use-cases/cases/portfolio-epic';
import { portfolioExceptions } from '../src/use-cases/cases/portfolio-exceptions';
import { portfolioOf, type EpicPortfolio } from '../src/use-cases/cases/portfolio-of';
import { boardOf } from '../static/app/src/kanban/board/board-model';
import { filteredEpics, NO_EPIC_FILTER } from '../static/app/src/priorities/epic-filter';
import { orderedEpics } from '../static/app/src/priorities/epic-order';
import { shareRows } from '../static/app/src/themes/shares/share-rows';
import { only, other, type Comparison } from './comparisons';
import { AS_OF } from './generate-items';
import { generatePortfolio } from './generate-portfolio';
import { naivePortfolio, naiveShares } from './naive-portfolio';
import { TIME_ZONE as ZONE_NAME } from './subject';

/** Opening the pages of the portfolio. */
export interface PortfolioResult {
  readonly epics: number;
  readonly children: number;
  readonly themes: number;
  readonly objectives: number;
  readonly comparisons: readonly Comparison[];
}

const EPICS = 2_000;
const REGISTER = 200;
const TIME_ZONE = timeZoneNamed(ZONE_NAME);
const QUESTION = { settings: DEFAULT_SETTINGS, timeZone: TIME_ZONE, asOf: AS_OF };

/** @throws AssertionError where both sides do not find the same */
export function comparePortfolio(): PortfolioResult {
  const { reading, themes, objectives } = generatePortfolio(EPICS, REGISTER);
  const judged = (): EpicPortfolio => portfolioOf(asReadNow(reading), QUESTION);
  const naive = (): EpicPortfolio['epics'] => naivePortfolio(reading, QUESTION).epics;
  const known = judged();
  assertSamePortfolio(known, naivePortfolio(reading, QUESTION));
  const shares = (): unknown => shareRows(themes, known.epics);
  assertSameShares(themes, known.epics);
  const today = TIME_ZONE.dayAt(AS_OF);
  return {
    ...{ epics: EPICS, children: reading.children?.length ?? 0 },
    ...{ themes: themes.length, objectives: objectives.length },
    comparisons: [
      other(
        'Overview, Priorities: all epics judged and ranked, what should stop, what is missing',
        judged,
        'one pass through all children an epic, through all epics for each rank, all draws for each range',
        naive,
      ),
      only('Priorities: rows in another order, as after a press', () =>
        orderedEpics(
          filteredEpics(known.epics, NO_EPIC_FILTER),
          { by: 'cost', isDescending: true },
          ({ rank }) => rank,
        ),
      ),
      other(
        'Themes: shares of epics and finished work',
        shares,
        'one pass through all epics a theme',
        () => naiveShares(themes, known.epics),
      ),
      only('Themes: key results of all objectives', () =>
        objectives.map(({ keyResults }) =>
          keyResults.map((result) => indicatorResult(result, null, today)),
        ),
      ),
      only('Overview: what needs somebody', () =>
        portfolioExceptions({
          ...{ epics: known.epics, stop: known.stop, impediments: null, contracts: null },
          ...{ answerDays: DEFAULT_SETTINGS.health.answerDays, timeZone: TIME_ZONE },
        }),
      ),
      only('Kanban: the board, without changelogs', () =>
        boardOf({
          ...{ epics: known.epics, chosen: new Set(known.epics), today, timeZone: TIME_ZONE },
          ...{ histories: new Map(), statuses: [], expected: new Map(), order: 'value' },
          kanban: DEFAULT_SETTINGS.cases.kanban,
        }),
      ),
      only('Decisions: the log, and what still holds', () => decisionLog(known.epics)),
    ],
  };
}

/** What was drawn of amounts is kept for as long as they stand; a page that opens has none yet. */
function asReadNow(reading: EpicsReading): EpicsReading {
  const facts = new Map(
    [...reading.facts].map(([id, one]) => {
      const { money } = one;
      const fresh = money.kind === 'money' ? { ...money, money: { ...money.money } } : money;
      return [id, { ...one, money: fresh }];
    }),
  );
  return { ...reading, facts };
}

function assertSamePortfolio(
  { epics, stop }: EpicPortfolio,
  theirs: ReturnType<typeof naivePortfolio>,
): void {
  const of = (list: readonly PortfolioEpic[]): unknown =>
    list.map(({ item, rank, judgement, progress, dependenciesInConflict }) => ({
      ...{ key: item.key, rank, judgement, progress, dependenciesInConflict },
    }));
  assert.deepEqual(of(epics), of(theirs.epics));
  assert.deepEqual(stop.map(({ key }) => key).sort(), [...theirs.stop].sort());
  assert.ok(stop.length > 0);
}

function assertSameShares(themes: readonly SavedTheme[], epics: readonly PortfolioEpic[]): void {
  assert.deepEqual(
    shareRows(themes, epics)
      .filter(({ themeId }) => themeId !== null)
      .map(({ themeId, epics: count, finished }) => ({ themeId, epics: count, finished }))
      .sort((a, b) => ((a.themeId ?? '') < (b.themeId ?? '') ? -1 : 1)),
    [...naiveShares(themes, epics)].sort((a, b) => (a.themeId < b.themeId ? -1 : 1)),
  );
}
