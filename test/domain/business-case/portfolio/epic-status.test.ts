import { verdictOf, type Verdict } from '../../../../src/domain/business-case/case/decision';
import {
  judgeEpic,
  STATUS_OF_REASON,
  STATUS_REASONS,
  type EpicFacts,
} from '../../../../src/domain/business-case/portfolio/epic-status';
import { day } from '../../../builders/work-item';

const TODAY = day('2026-11-20');
const LIMITS = { scoresValidDays: 90, confirmAfterDays: 30 };

const verdict = (facts: Partial<Verdict> = {}): Verdict => ({ ...verdictOf([]), ...facts });
const APPROVED = verdict({ decision: 'approved' });

const judge = (facts: Partial<EpicFacts>) =>
  judgeEpic(
    {
      ...{ isStarted: true, isDone: false, due: day('2026-12-01'), verdict: APPROVED },
      ...{ awaitsDecision: false, dependenciesInConflict: 0, impedimentsPastLimit: 0 },
      ...{ scoredOn: day('2026-11-01'), finishedOn: null, confirmedOn: null },
      ...facts,
    },
    TODAY,
    LIMITS,
  );

it('is green where nothing is wrong', () => {
  expect(judge({})).toEqual({ status: 'green', reasons: [] });
  expect(judge({ due: null, scoredOn: null }).status).toBe('green');
});

it.each<[string, Partial<EpicFacts>, string]>([
  ['it was rejected', { verdict: verdict({ decision: 'rejected' }) }, 'against-decision'],
  ['it was put off', { verdict: verdict({ decision: 'deferred' }) }, 'against-decision'],
  ['a gate said stop', { verdict: { ...APPROVED, gate: 'stop' } }, 'against-decision'],
  ['its day is past', { due: day('2026-11-19') }, 'overdue'],
  ['a dependency is in conflict', { dependenciesInConflict: 1 }, 'dependency-in-conflict'],
  ['an impediment is past its limit', { impedimentsPastLimit: 2 }, 'impediment-past-limit'],
  ['nobody decided', { verdict: verdict() }, 'decision-missing'],
  [
    'its case waits for a decision',
    { isStarted: false, awaitsDecision: true, verdict: verdict() },
    'decision-missing',
  ],
  ['its scores are old', { scoredOn: day('2026-08-22') }, 'score-expired'],
  ['its value was not looked at', { isDone: true, finishedOn: day('2026-10-21') }, 'not-confirmed'],
])('has a reason where %s', (_, facts, reason) => {
  const { status, reasons } = judge(facts);
  expect(reasons).toEqual([reason]);
  expect(status).toBe(STATUS_OF_REASON[reason as keyof typeof STATUS_OF_REASON]);
});

it.each<[string, Partial<EpicFacts>]>([
  ['it is due today', { due: TODAY }],
  [
    'it was decided against and rests',
    { isStarted: false, due: day('2026-01-01'), verdict: verdict({ decision: 'rejected' }) },
  ],
  ['it is only an idea', { isStarted: false, verdict: verdict() }],
  ['its scores hold one more day', { scoredOn: day('2026-08-23') }],
  ['it was released lately', { isDone: true, finishedOn: day('2026-10-22') }],
  ['its value was looked at', { isDone: true, finishedOn: day('2026-01-01'), confirmedOn: TODAY }],
  [
    'it is done, whatever was wrong',
    { isDone: true, due: day('2026-01-01'), dependenciesInConflict: 3, verdict: verdict() },
  ],
])('is green where %s', (_, facts) => {
  expect(judge(facts)).toEqual({ status: 'green', reasons: [] });
});

it('tells all reasons, the worst first, and lets it decide', () => {
  const { status, reasons } = judge({
    verdict: verdict(),
    due: day('2026-11-01'),
    dependenciesInConflict: 1,
    scoredOn: day('2026-01-01'),
  });
  expect(status).toBe('red');
  expect(reasons).toEqual([
    'overdue',
    'dependency-in-conflict',
    'decision-missing',
    'score-expired',
  ]);
  const colours = STATUS_REASONS.map((reason) => STATUS_OF_REASON[reason]);
  expect(colours).toEqual([...colours].sort().reverse());
});
