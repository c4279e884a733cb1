import fc from 'fast-check';
import {
  dueTimes,
  FIRST_RUN_AFTER_MS,
  INTERVALS,
  MOST_CAUGHT_UP,
  nextDueTime,
} from '../../../local/forge/schedule/due-times';
import { Schedule } from '../../../local/forge/schedule/schedule';

const START = Date.UTC(2026, 10, 20, 9);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const interval = fc.constantFrom(...INTERVALS);
const minutes = fc.integer({ min: 0, max: 40 * 24 * 60 });

it('begins five minutes after the start', () => {
  expect(dueTimes('hour', START, { after: START, until: START + 2 * HOUR })).toEqual([
    START + 5 * MINUTE,
    START + 65 * MINUTE,
  ]);
  expect(nextDueTime('week', START, START)).toBe(START + FIRST_RUN_AFTER_MS);
});

it('catches up no more than so many, the last one among them', () => {
  const until = START + 7 * 24 * HOUR;
  const times = dueTimes('fiveMinute', START, { after: START, until });
  expect(times).toHaveLength(MOST_CAUGHT_UP);
  expect(times.at(-1)).toBe(until);
});

it('brings times of the stretch only, each later than the one before and the next one after it', () => {
  fc.assert(
    fc.property(interval, minutes, minutes, (chosen, from, length) => {
      const after = START + from * MINUTE;
      const until = after + length * MINUTE;
      const times = dueTimes(chosen, START, { after, until });
      const all = [after, ...times];
      expect(times.every((time, position) => time > (all[position] ?? 0) && time <= until)).toBe(
        true,
      );
      expect(nextDueTime(chosen, START, until)).toBeGreaterThan(until);
    }),
  );
});

it('hands out each time once, however the way is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 * 60 }), { maxLength: 10 }), (cuts) => {
      const triggers = [{ key: 'hourly', functionKey: 'f', interval: 'hour' as const }];
      const [cut, whole] = [new Schedule(triggers, START), new Schedule(triggers, START)];
      const ends = [...cuts].sort((a, b) => a - b).map((end) => START + end * MINUTE);
      const inParts = ends.flatMap((end) => cut.take(end));
      expect(inParts).toEqual(whole.take(ends.at(-1) ?? START));
    }),
  );
});
