import fc from 'fast-check';
import { addDays, parseDay, type Day } from '../../src/domain/calendar/day';
import { instantOf, type Instant } from '../../src/domain/calendar/instant';
import type { Answer } from '../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../src/domain/dependencies/contract/ask';
import { plainText } from '../../src/domain/texts/plain-text';

export function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}

export function instant(text: string): Instant {
  return instantOf(new Date(text));
}

const FIRST = day('1970-01-01');
const anyDay = fc.integer({ min: 0, max: 2_932_896 }).map((days) => addDays(FIRST, days));
const anyInstant = fc
  .integer({ min: 0, max: 253_402_300_799_999 })
  .map((milliseconds) => instantOf(new Date(milliseconds)));
const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{1,12}$/).map((id) => `a${id}1`);
const anyIssueId = fc.integer({ min: 1, max: 10_000_000 }).map(String);
const anyAccount = fc.stringMatching(/^[a-z0-9:-]{1,40}$/);
const anyText = fc.string({ unit: 'binary', maxLength: 60 }).map(plainText);
const anySeq = fc.integer({ min: 1, max: 1_000_000_000 });

/** Any ask as the app itself could have made it. */
export const anyAsk: fc.Arbitrary<Ask> = fc
  .record({
    id: anyId,
    provider: fc.oneof(
      fc.record({ issueId: anyIssueId }, { noNullPrototype: true }),
      fc.record({ partyId: anyId }, { noNullPrototype: true }),
    ),
    neededBy: anyDay,
    why: anyText,
    by: anyAccount,
    at: anyInstant,
    seq: anySeq,
    closed: fc.constantFrom(null, 'accepted' as const, 'withdrawn' as const),
    promisedBy: fc.option(anyDay),
  })
  .map((ask) => ({ ...ask, promisedBy: 'partyId' in ask.provider ? ask.promisedBy : null }));

/** Any answer as the app itself could have made it. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    askId: anyId,
    askSeq: anySeq,
    consumerId: anyIssueId,
    kind: fc.constantFrom('promised' as const, 'declined' as const, 'counter' as const),
    day: anyDay,
    text: anyText,
    by: anyAccount,
    at: anyInstant,
    delivered: fc.option(anyInstant),
  })
  .map(({ day: promised, delivered, ...answer }) => ({
    ...answer,
    promisedBy: answer.kind === 'declined' ? null : promised,
    deliveredAt: answer.kind === 'promised' ? delivered : null,
  }));

export function anyAsks(maxLength = 20): fc.Arbitrary<readonly Ask[]> {
  return fc.uniqueArray(anyAsk, { selector: ({ id }) => id, maxLength });
}

export function anyAnswers(maxLength = 20): fc.Arbitrary<readonly Answer[]> {
  const selector = ({ askId, consumerId }: Answer): string => `${consumerId} ${askId}`;
  return fc.uniqueArray(anyAnswer, { selector, maxLength });
}

const HOSTILE_LEAVES: readonly unknown[] = [
  null,
  true,
  '',
  '__proto__',
  'constructor',
  '2026-02-30',
  '9999-12-31T23:59:59-18:00',
  '0000-01-01',
  'x'.repeat(40_000),
  '\u202Etxt\u0000',
  -1,
  1.5,
  1e308,
  2_000_000_001,
  [],
  {},
  JSON.parse('{"__proto__":{"isOpen":true},"constructor":1}'),
  JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`),
];

/** A property as somebody with edit rights and bad intentions could write it. */
export function hostileValue(wellMade: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const leaf = fc.constantFrom(...HOSTILE_LEAVES);
  const spoilt = fc
    .tuple(wellMade, fc.array(fc.tuple(fc.nat(), leaf), { minLength: 1, maxLength: 3 }))
    .map(([value, faults]) => {
      const text = JSON.stringify(value);
      return faults.reduce<unknown>(spoil, JSON.parse(text));
    });
  return fc.oneof(
    { weight: 6, arbitrary: spoilt },
    { weight: 2, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true }) },
    { weight: 1, arbitrary: leaf },
  );
}

/** Puts something else in the place of one part, or beside it. */
function spoil(value: unknown, [at, leaf]: readonly [number, unknown]): unknown {
  if (typeof value !== 'object' || value === null) return leaf;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length + 1)];
  if (key === undefined) {
    return Array.isArray(value) ? [...(value as unknown[]), leaf] : { ...value, extra: leaf };
  }
  const part: unknown = Reflect.get(value, key);
  const isDeeper = typeof part === 'object' && at % 3 !== 0;
  const next = isDeeper ? spoil(part, [Math.floor(at / 3), leaf]) : leaf;
  if (Array.isArray(value))
    return value.map((one: unknown, place) => (place === Number(key) ? next : one));
  return { ...value, [key]: next };
}
