import fc from 'fast-check';
import type { Instant } from '../../src/domain/calendar/instant';
import type { Change, Status, WorkItem } from '../../src/domain/work-items/work-item';
import { DONE, IN_PROGRESS, TO_DO, workItem } from '../builders/work-item';

export const ON_HOLD: Status = { id: '4', name: 'On hold', category: 'in-progress' };
export const PARKED: Status = { id: '5', name: 'Parked', category: 'in-progress' };
export const REVIEW: Status = { id: '6', name: 'Review', category: 'in-progress' };

/** The statuses below count as such. */
export const BLOCKED_STATUSES = [ON_HOLD.name, PARKED.name];
export const WAITING_STATUSES = [REVIEW.name];

const STATUSES = [TO_DO, IN_PROGRESS, ON_HOLD, PARKED, REVIEW, DONE];
export const CREATION = 1_000_000 as Instant;

type Step = readonly [gap: number, status: Status | null];

const anyStatus: fc.Arbitrary<Status> = fc.constantFrom(...STATUSES);
// Gaps of 0 too: several changes of one moment are common.
const anyStep: fc.Arbitrary<Step> = fc.tuple(fc.nat(5), fc.option(anyStatus, { nil: null }));

/** An item with an unbroken changelog of statuses and flags, beginning at `CREATION`. */
export function anyHistory(): fc.Arbitrary<WorkItem> {
  return fc
    .record({
      first: anyStatus,
      isFlagged: fc.boolean(),
      steps: fc.array(anyStep, { maxLength: 14 }),
    })
    .map(({ first, isFlagged, steps }) => {
      const history: Change[] = [];
      let [at, status, flag] = [CREATION as number, first, isFlagged];
      for (const [gap, to] of steps) {
        at += gap;
        const moment = at as Instant;
        if (to === null) history.push({ at: moment, kind: 'flag', from: flag, to: !flag });
        else history.push({ at: moment, kind: 'status', from: status, to });
        if (to === null) flag = !flag;
        else status = to;
      }
      return workItem({ key: 'A-1', created: CREATION, status, isFlagged: flag, history });
    });
}

/** A moment from the creation until after the last change. */
export const anyMoment = fc.integer({ min: 0, max: 80 }).map((gap) => (CREATION + gap) as Instant);
