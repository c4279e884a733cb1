import type { CaseAnswer, SavedMoney } from '../src/contract/portfolio-facts';
import type { SavedObjective, SavedTheme } from '../src/contract/portfolio-registers';
import { EMPTY_CASE } from '../src/domain/business-case/case/business-case';
import { SCORE_SCALE, type Scores } from '../src/domain/business-case/priority/scores';
import { addDays, type Day } from '../src/domain/calendar/day';
import type { Instant } from '../src/domain/calendar/instant';
import { timeZoneNamed } from '../src/domain/calendar/time-zone';
import { NO_CASE, type WorkItem } from '../src/domain/work-items/work-item';
import type { EpicsReading } from '../src/use-cases/cases/epic-reading';
import { AS_OF } from './generate-items';
import { seededRandom, type Random } from './random';
import { madeItems, TIME_ZONE } from './subject';

export interface GeneratedPortfolio {
  readonly reading: EpicsReading;
  readonly themes: readonly SavedTheme[];
  readonly objectives: readonly SavedObjective[];
}

const SEED = 20_261_123;
const CHILDREN = 10;
const QUARTERS = 8;
const SCORERS = 3;
const READINGS = 12;
const KEY_RESULTS = 3;
const MS_PER_DAY = 86_400_000;
const SAVED = { version: 1, changedAt: '2026-11-01T09:00:00.000Z', changedBy: 'ann' };

/** Epics with ten children, three scorers, decisions and amounts each; as many themes as objectives. */
export function generatePortfolio(epics: number, register: number): GeneratedPortfolio {
  const random = seededRandom(SEED);
  const items = madeItems({ issues: epics * (CHILDREN + 1) });
  const today = timeZoneNamed(TIME_ZONE).dayAt(AS_OF);
  const themes = Array.from({ length: register }, (_, at): SavedTheme => ({
    ...{ id: `theme-${String(at)}`, name: `Theme ${String(at)}`, description: '' },
    ...{ weight: 1 + random.below(5), isClosed: false, ...SAVED },
  }));
  const own = items.slice(0, epics).map((item, at): WorkItem => {
    const themeId = themes[random.below(register + 10)]?.id ?? null;
    const written = { ...EMPTY_CASE, themeId, outcomes: ['Sooner'] };
    return { ...item, type: 'Epic', id: String(100_000 + at), case: { ...NO_CASE, written } };
  });
  const children = items.slice(epics).map((item, at) => {
    const { id = null, key = '' } = own[at % epics] ?? {};
    return { ...item, parent: { id, key } };
  });
  const conflicts = new Map(
    children.filter(() => random.below(40) === 0).map(({ key }) => [key, 1 + random.below(3)]),
  );
  const facts = new Map(own.map(({ id }) => [id ?? '', factsOf(id ?? '', today, random)] as const));
  const reading = { epics: own, children, facts, conflicts, themes: themes.map(({ id }) => id) };
  return { reading, themes, objectives: objectivesOf(register, today, random) };
}

function factsOf(issueId: string, today: Day, random: Random): CaseAnswer {
  const scored = random.below(10) > 0;
  const cards = Array.from({ length: scored ? SCORERS : 0 }, (_, at) => ({
    ...{ scorer: `scorer ${String(at)}`, scores: scoresOf(random), version: 1 },
    scoredOn: addDays(today, -random.below(110)),
    consensusSeen: 0,
  }));
  const codes = ['approved', 'approved', 'approved', 'deferred', 'rejected'] as const;
  const log = Array.from({ length: random.below(4) }, (_, at) => ({
    ...{ id: `d${String(at)}`, by: 'ann', kind: 'decision' as const, why: 'As agreed' },
    code: codes[random.below(codes.length)] ?? 'approved',
    at: (AS_OF - (1 + random.below(300)) * MS_PER_DAY) as Instant,
  }));
  return {
    ...{ issueId, cards, log, consensus: null, consensusVersion: 0 },
    ...{ confirmation: null, confirmationVersion: 0, isUnreadable: false },
    money: { kind: 'money', money: moneyOf(random) },
  };
}

/** Amounts that repeat from quarter to quarter, as people write them; one case in six or so is doubtful. */
function moneyOf(random: Random): SavedMoney {
  const line = (kind: 'cost' | 'benefit', id: string, likely: number) => ({
    ...{ id, kind, name: 'Team', isForMvp: true },
    amounts: Array.from({ length: QUARTERS }, (_, quarter) => ({
      ...{ quarter, low: likely * 0.7, likely, high: likely * 1.4 },
    })),
  });
  const amount = (most: number): number => 10_000 + random.below(most);
  const lines = [
    line('cost', 'c1', amount(60_000)),
    line('cost', 'c2', amount(20_000)),
    line('benefit', 'b1', amount(150_000)),
    line('benefit', 'b2', amount(50_000)),
  ];
  return { ...SAVED, firstQuarter: '2026-Q3', lines, measured: [] };
}

function objectivesOf(count: number, today: Day, random: Random): readonly SavedObjective[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `objective-${String(at)}`, name: `Objective ${String(at)}`, why: '' },
    ...{ themeId: null, from: null, to: null, isClosed: false, ...SAVED },
    keyResults: Array.from({ length: KEY_RESULTS }, (__, result) => ({
      ...{ id: `k${String(result)}`, name: 'Days', unit: 'days', baseline: 20, target: 5 },
      isHigherBetter: false,
      readings: Array.from({ length: READINGS }, (___, week) => ({
        on: addDays(today, -7 * (READINGS - week)),
        value: random.below(20),
      })),
    })),
  }));
}

function scoresOf(random: Random): Scores {
  const one = (): number => SCORE_SCALE[random.below(SCORE_SCALE.length)] ?? 1;
  return { value: one(), timeCriticality: one(), riskOrOpportunity: one(), jobSize: one() };
}
