import { NO_CONTRACT, type Contract } from '../../../src/domain/dependencies/contract/contract';
import {
  countHealth,
  judgeHealth,
  type DependencyFacts,
  type HealthEnd,
} from '../../../src/domain/dependencies/health';
import type { DateSource, PlannedDate } from '../../../src/domain/dependencies/planned-dates';
import { day } from '../../builders/work-item';

const TODAY = day('2026-11-20');
const THRESHOLDS = { bufferDays: 5, stalledDays: 5, chainItems: 3, soonDays: 10, answerDays: 5 };

const on = (date: string, source: DateSource = 'due'): PlannedDate => ({ source, day: day(date) });

const end = (facts: Partial<HealthEnd> = {}): HealthEnd => ({
  isDone: false,
  isStarted: true,
  isBlocked: false,
  isAssigned: true,
  quietDays: 0,
  dates: [],
  ...facts,
});

/** A healthy dependency: provided on 10 December, needed on 20 December. */
const facts = (
  provider: Partial<HealthEnd> | null = {},
  consumer: Partial<HealthEnd> | null = {},
  rest: Partial<DependencyFacts> = {},
): DependencyFacts => ({
  provider: provider && end({ dates: [on('2026-12-10')], ...provider }),
  consumer: consumer && end({ dates: [on('2026-12-20')], ...consumer }),
  isInRing: false,
  contract: NO_CONTRACT,
  chainItems: 1,
  ...rest,
});

const judge = (given: DependencyFacts) => judgeHealth(given, TODAY, THRESHOLDS);

it('is healthy with both dates and room between them', () => {
  expect(judge(facts())).toMatchObject({ health: 'healthy', reasons: [] });
});

it.each([
  ['the provider is done', facts({ isDone: true }), 'done', ['provider-done']],
  ['the consumer is done', facts({}, { isDone: true }), 'done', ['consumer-done']],
  ['both are in a ring', facts({}, {}, { isInRing: true }), 'inConflict', ['ring']],
  [
    'it is provided a day after the need',
    facts({ dates: [on('2026-12-21')] }),
    'inConflict',
    ['provider-after-need'],
  ],
  [
    'it is provided 4 days before the need',
    facts({ dates: [on('2026-12-16')] }),
    'atRisk',
    ['buffer-small'],
  ],
  ['it is provided 5 days before the need', facts({ dates: [on('2026-12-15')] }), 'healthy', []],
  [
    'a later date stands behind, after the need',
    facts({ dates: [on('2026-12-10', 'sprint'), on('2026-12-21')] }),
    'atRisk',
    ['dates-disagree'],
  ],
  [
    'a later date stands behind, before the need',
    facts({ dates: [on('2026-12-10', 'sprint'), on('2026-12-20')] }),
    'healthy',
    [],
  ],
  ['the provider is blocked', facts({ isBlocked: true }), 'atRisk', ['provider-blocked']],
  ['the provider is quiet for 5 days', facts({ quietDays: 5 }), 'atRisk', ['provider-stalled']],
  ['the provider is quiet for 4 days', facts({ quietDays: 4 }), 'healthy', []],
  [
    'the provider is quiet but not started',
    facts({ quietDays: 50, isStarted: false }),
    'healthy',
    [],
  ],
  [
    'three unfinished items stand behind it',
    facts({}, {}, { chainItems: 3 }),
    'atRisk',
    ['chain-long'],
  ],
  [
    'nobody has the provider, but there is time',
    facts({ isAssigned: false, isStarted: false }),
    'healthy',
    [],
  ],
  ['no need date is known', facts({}, { dates: [] }), 'unplanned', ['no-need-date']],
  ['no provider date is known', facts({ dates: [] }), 'unplanned', ['no-provider-date']],
  ['the provider is outside', facts(null), 'unplanned', ['no-provider-date', 'provider-outside']],
  ['the consumer is outside', facts({}, null), 'unplanned', ['no-need-date', 'consumer-outside']],
] as const)('where %s', (_, given, health, reasons) => {
  expect(judge(given)).toMatchObject({ health, reasons });
});

it('wants an owner and a start within 10 days of the need', () => {
  const unready = { isAssigned: false, isStarted: false, dates: [on('2026-11-22')] };
  const reasons = ['provider-unassigned', 'provider-not-started'];
  expect(judge(facts(unready, { dates: [on('2026-11-30')] })).reasons).toEqual(reasons);
  expect(judge(facts(unready, { dates: [on('2026-12-01')] })).reasons).toEqual([]);
});

it('is in conflict from the day after the need on', () => {
  const provider = { dates: [on('2026-11-10')] };
  expect(judge(facts(provider, { dates: [on('2026-11-20')] })).reasons).toEqual([]);
  expect(judge(facts(provider, { dates: [on('2026-11-19')] })).reasons).toEqual(['need-passed']);
});

it('gives all reasons, the worst first, and the dates it compared', () => {
  const judgement = judge(
    facts({ isBlocked: true, dates: [on('2026-12-24', 'sprint')] }, {}, { isInRing: true }),
  );
  expect(judgement).toEqual({
    health: 'inConflict',
    reasons: ['ring', 'provider-after-need', 'provider-blocked'],
    provide: on('2026-12-24', 'sprint'),
    need: on('2026-12-20'),
  });
});

it('counts every dependency once', () => {
  const judgements = [facts(), facts({ isDone: true }), facts(null), facts({}, null)].map(judge);
  expect(countHealth(judgements)).toEqual({
    done: 1,
    healthy: 1,
    atRisk: 0,
    inConflict: 0,
    unplanned: 2,
  });
});

const contract = (rest: Partial<Contract>): Partial<DependencyFacts> => ({
  contract: { ...NO_CONTRACT, ...rest },
});

it('takes the promise and the ask before all other dates', () => {
  const promised = { promisedBy: day('2026-12-24'), neededBy: day('2026-12-31') };
  expect(judge(facts({}, {}, contract({ state: 'promised', ...promised })))).toMatchObject({
    health: 'healthy',
    provide: { source: 'promise', day: promised.promisedBy },
    need: { source: 'ask', day: promised.neededBy },
  });
});

it.each([
  [
    'a promise is broken',
    contract({ state: 'broken', promisedBy: day('2026-11-19') }),
    'inConflict',
    ['promise-broken'],
  ],
  ['the provider declined', contract({ state: 'declined' }), 'inConflict', ['declined']],
  [
    'an ask waits 5 days for its answer',
    contract({ state: 'asked', unansweredDays: 5 }),
    'atRisk',
    ['request-unanswered'],
  ],
  ['an ask waits 4 days', contract({ state: 'asked', unansweredDays: 4 }), 'healthy', []],
  [
    'a later date of the provider stands behind its promise, after the need',
    contract({ state: 'promised', promisedBy: day('2026-12-01'), neededBy: day('2026-12-08') }),
    'atRisk',
    ['dates-disagree'],
  ],
] as const)('judges the contract when %s', (_, rest, health, reasons) => {
  expect(judge(facts({}, {}, rest))).toMatchObject({ health, reasons });
});
