import { verdictOf, type Verdict } from '../../../../src/domain/business-case/case/decision';
import { stopList, type StopFacts } from '../../../../src/domain/business-case/portfolio/stop-list';

const verdict = (facts: Partial<Verdict> = {}): Verdict => ({ ...verdictOf([]), ...facts });

const epic = (key: string, facts: Partial<StopFacts> = {}): StopFacts => ({
  ...{ key, isStarted: true, isDone: false, wsjf: 2, npvP90: null },
  verdict: verdict({ decision: 'approved' }),
  ...facts,
});

const waiting = (key: string, wsjf: number) => epic(key, { isStarted: false, wsjf });

it('asks of what goes on although it was decided otherwise, the plainest case first', () => {
  const epics = [
    epic('E-5', { npvP90: -1 }),
    epic('E-4', { verdict: verdict({ decision: 'deferred' }) }),
    epic('E-3', { verdict: verdict({ decision: 'rejected' }), npvP90: -1 }),
    epic('E-2', { verdict: verdict({ decision: 'approved', gate: 'stop' }) }),
    epic('E-1'),
  ];
  expect(stopList(epics, 3)).toEqual([
    { key: 'E-2', reasons: ['gate-stop'], outrankedBy: [] },
    { key: 'E-3', reasons: ['rejected', 'loses-money'], outrankedBy: [] },
    { key: 'E-4', reasons: ['deferred'], outrankedBy: [] },
    { key: 'E-5', reasons: ['loses-money'], outrankedBy: [] },
  ]);
});

it('asks of what several approved epics that wait would outdo', () => {
  const two = [epic('E-1'), waiting('W-1', 5), waiting('W-2', 3), waiting('W-3', 2)];
  expect(stopList(two, 3)).toEqual([]);
  expect(stopList([...two, waiting('W-4', 2.1), waiting('W-0', 3)], 3)).toEqual([
    { key: 'E-1', reasons: ['outranked'], outrankedBy: ['W-1', 'W-2', 'W-0', 'W-4'] },
  ]);
});

it('does not count what nobody approved, is under way, or has no score', () => {
  const others = [
    epic('A', { isStarted: false, wsjf: 9, verdict: verdict() }),
    epic('B', { wsjf: 9 }),
    epic('C', { isStarted: false, isDone: true, wsjf: 9 }),
    epic('D', { isStarted: false, wsjf: null }),
  ];
  expect(stopList([epic('E-1'), ...others], 1)).toEqual([]);
  expect(stopList([epic('E-1', { wsjf: null }), waiting('W-1', 9)], 1)).toEqual([]);
});

it('leaves alone what is done or has not begun, and what may turn out well', () => {
  const rejected = verdict({ decision: 'rejected' });
  const epics = [
    epic('E-1', { isDone: true, verdict: rejected }),
    epic('E-2', { isStarted: false, verdict: rejected }),
    epic('E-3', { npvP90: 0 }),
  ];
  expect(stopList(epics, 3)).toEqual([]);
});
