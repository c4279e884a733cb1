import { EMPTY_CASE } from '../../../../src/domain/business-case/case/business-case';
import {
  mirrorOf,
  mirrorStanding,
  type CaseMirror,
  type MirroredFacts,
} from '../../../../src/domain/business-case/case/case-mirror';
import type { DecisionEntry } from '../../../../src/domain/business-case/case/decision';
import { NO_SCORES } from '../../../../src/domain/business-case/priority/scores';
import { at, day } from '../../../builders/work-item';

const GO: DecisionEntry = {
  ...{ id: 'd1', at: at('2026-11-01T09:00:00Z'), by: 'paula' },
  ...{ kind: 'decision', code: 'approved', why: '' },
};
const NO_GO: DecisionEntry = { ...GO, id: 'd2', at: at('2026-11-02T09:00:00Z'), code: 'rejected' };

const FACTS: MirroredFacts = {
  ...{ written: EMPTY_CASE, scores: NO_SCORES, log: [], isDone: false },
  ...{ finishedOn: null, confirmedOn: null },
};

it('says what counts, rounded to two decimals', () => {
  const scores = { value: 8, timeCriticality: 5, riskOrOpportunity: 3, jobSize: 3 };
  const written = { ...EMPTY_CASE, themeId: 'growth' };
  expect(mirrorOf({ ...FACTS, written, scores, log: [NO_GO, GO] })).toEqual({
    ...{ wsjf: 5.33, decision: 'rejected', theme: 'growth', completeness: 25, state: 'rejected' },
  });
});

it('knows what is done, released or confirmed, whatever was decided', () => {
  const done = { ...FACTS, isDone: true, finishedOn: day('2026-11-02'), log: [NO_GO] };
  expect(mirrorOf(done).state).toBe('released');
  expect(mirrorOf({ ...done, confirmedOn: day('2026-11-03') }).state).toBe('confirmed');
});

describe('mirrorStanding', () => {
  const truth = mirrorOf({ ...FACTS, log: [GO, NO_GO] });
  const said = (facts: Partial<CaseMirror>): CaseMirror => ({ ...truth, ...facts });

  it.each<[string, CaseMirror | null, string]>([
    ['what counts', truth, 'same'],
    ['a decision of before', said({ decision: 'approved', state: 'approved' }), 'behind'],
    ['another WSJF', said({ wsjf: 20 }), 'behind'],
    ['nothing yet', null, 'behind'],
    ['a decision that the log does not have', said({ decision: 'deferred' }), 'unlogged'],
  ])('of %s', (_, mirror, standing) => {
    expect(mirrorStanding(mirror, truth, [GO, NO_GO])).toBe(standing);
  });

  it('takes no gate for a decision', () => {
    const stop: DecisionEntry = { ...GO, kind: 'gate', code: 'stop', evidence: '' };
    expect(mirrorStanding(said({ decision: 'approved' }), truth, [stop])).toBe('unlogged');
  });
});
