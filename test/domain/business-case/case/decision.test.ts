import { caseState } from '../../../../src/domain/business-case/case/case-state';
import {
  isAgainst,
  verdictOf,
  type DecisionCode,
  type DecisionEntry,
  type GateCode,
} from '../../../../src/domain/business-case/case/decision';
import { at, day } from '../../../builders/work-item';

const decision = (on: string, code: DecisionCode, id = on): DecisionEntry => ({
  ...{ id, at: at(`${on}T09:00:00Z`), by: 'a1' },
  ...{ kind: 'decision', code, why: 'because' },
});
const gate = (on: string, code: GateCode): DecisionEntry => ({
  ...{ id: on, at: at(`${on}T09:00:00Z`), by: 'a1' },
  ...{ kind: 'gate', code, evidence: 'figures' },
});

it('lets the last decision count, and the last gate after it', () => {
  const log = [
    gate('2026-11-05', 'stop'),
    decision('2026-11-01', 'deferred'),
    gate('2026-11-04', 'pivot'),
    decision('2026-11-03', 'approved'),
  ];
  expect(verdictOf(log)).toEqual({
    decision: 'approved',
    decidedAt: at('2026-11-03T09:00:00Z'),
    gate: 'stop',
    gateAt: at('2026-11-05T09:00:00Z'),
  });
  const reopened = verdictOf([...log, decision('2026-11-06', 'approved')]);
  expect(reopened).toMatchObject({ decision: 'approved', gate: null, gateAt: null });
});

it('decides by id between entries of one instant, whatever their order', () => {
  const log = [decision('2026-11-01', 'approved', 'b'), decision('2026-11-01', 'rejected', 'a')];
  expect(verdictOf(log).decision).toBe('approved');
  expect(verdictOf([...log].reverse()).decision).toBe('approved');
  expect(verdictOf([])).toEqual({ decision: null, decidedAt: null, gate: null, gateAt: null });
});

it.each([
  [[], false],
  [[decision('2026-11-01', 'approved')], false],
  [[decision('2026-11-01', 'deferred')], true],
  [[decision('2026-11-01', 'rejected')], true],
  [[decision('2026-11-01', 'approved'), gate('2026-11-02', 'stop')], true],
  [[decision('2026-11-01', 'approved'), gate('2026-11-02', 'pivot')], false],
])('knows when the last word is against carrying on', (log, against) => {
  expect(isAgainst(verdictOf(log))).toBe(against);
});

it.each([
  ['draft', [], null, false, null],
  ['scored', [], 3, false, null],
  ['approved', [decision('2026-11-01', 'approved')], null, false, null],
  ['rejected', [decision('2026-11-01', 'rejected')], 3, false, null],
  ['deferred', [decision('2026-11-01', 'deferred')], 3, false, null],
  ['stopped', [decision('2026-11-01', 'approved'), gate('2026-11-02', 'stop')], 3, false, null],
  ['released', [], 3, true, null],
  ['released', [decision('2026-11-01', 'approved')], 3, true, day('2026-11-09')],
  ['confirmed', [], null, true, day('2026-11-10')],
])('tells how far a case has come: %s', (state, log, wsjf, isDone, confirmedOn) => {
  const finishedOn = isDone ? day('2026-11-10') : null;
  const verdict = verdictOf(log);
  expect(caseState({ verdict, wsjf, isDone, finishedOn, confirmedOn })).toBe(state);
});
