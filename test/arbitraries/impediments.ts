import fc from 'fast-check';
import { instantOf, type Instant } from '../../src/domain/calendar/instant';
import { addDays } from '../../src/domain/calendar/day';
import { FOUND_CODES } from '../../src/domain/impediments/found-codes';
import {
  IMPEDIMENT_LEVELS,
  IMPEDIMENT_STATES,
  MOST_PAST_IMPEDIMENTS,
  type ImpedimentNotes,
  type ImpedimentRecord,
  type PastImpediment,
} from '../../src/domain/impediments/record';
import { plainLine } from '../../src/domain/texts/plain-text';
import { impedimentPropertyValue } from '../../src/jira/impediment-property';
import { day, hostileValue, instant } from './contracts';

const FIRST = day('2020-01-01');
const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(FIRST, days));
const anyTime = fc.integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 });
const anyLength = fc.integer({ min: 0, max: 10_000_000_000 });
const anyAccount = fc.stringMatching(/^[a-z0-9:-]{1,40}$/);
const anyLine = fc.string({ unit: 'binary', maxLength: 60 }).map(plainLine);
const anyCause = fc.option(fc.constantFrom('legal', 'other-team', 'system-access', 'x1'));
const anyLevel = fc.constantFrom(...IMPEDIMENT_LEVELS);

function instantAt(milliseconds: number): Instant {
  return instantOf(new Date(milliseconds));
}

const anyRecord: fc.Arbitrary<ImpedimentRecord> = fc
  .record({
    state: fc.constantFrom(...IMPEDIMENT_STATES),
    level: anyLevel,
    cause: anyCause,
    owner: fc.option(anyAccount),
    target: fc.option(anyDay),
    what: anyLine,
    nextStep: anyLine,
    raisedBy: anyAccount,
    raised: anyTime,
    stuckFor: fc.option(anyLength),
    lasted: anyLength,
    solution: anyLine,
  })
  .map(({ raised, stuckFor, lasted, solution, ...record }) => ({
    ...record,
    levelSince: instantAt(raised),
    raisedAt: instantAt(raised),
    stuckSince: stuckFor === null ? null : instantAt(raised - stuckFor),
    removed:
      record.state === 'removed'
        ? { at: instantAt(raised + lasted), by: record.raisedBy, solution }
        : null,
  }));

const anyPast: fc.Arbitrary<PastImpediment> = fc
  .record({
    what: anyLine,
    cause: anyCause,
    solution: anyLine,
    level: anyLevel,
    raised: anyTime,
    lasted: anyLength,
  })
  .map(({ raised, lasted, ...past }) => ({
    ...past,
    raisedAt: instantAt(raised),
    removedAt: instantAt(raised + lasted),
  }));

/** Any notes as the app itself could have made them. */
export function anyNotes(): fc.Arbitrary<ImpedimentNotes> {
  return fc.record(
    {
      record: fc.option(anyRecord),
      dismissed: fc.option(
        fc.record(
          {
            codes: fc.uniqueArray(fc.constantFrom(...FOUND_CODES), { minLength: 1 }),
            at: anyTime.map(instantAt),
            by: anyAccount,
          },
          { noNullPrototype: true },
        ),
      ),
      past: fc
        .array(anyPast, { maxLength: MOST_PAST_IMPEDIMENTS })
        .map((past) => past.sort((a, b) => b.removedAt - a.removedAt)),
    },
    { noNullPrototype: true },
  );
}

type Parts = Readonly<Record<string, unknown>> & { readonly record?: unknown };

const LONG = 'é'.repeat(16_000);
const DEEP: unknown = JSON.parse(`${'{"a":['.repeat(2500)}${']}'.repeat(2500)}`);
const OWN_PROTO = JSON.parse(
  '{"__proto__":{"isOpen":true},"constructor":{"prototype":{"x":1}}}',
) as Parts;

/** Each leaves the property as near to a good one as it can. */
const MUTATIONS: readonly ((value: Parts) => unknown)[] = [
  (value) => [value],
  (value) => JSON.stringify(value),
  (value) => ({ ...value, schema: '1' }),
  (value) => ({ ...value, schema: 2 }),
  (value) => ({ ...value, revision: 1e308 }),
  (value) => ({ ...value, revision: -1 }),
  (value) => ({ ...value, index: DEEP }),
  (value) => ({ ...value, index: { state: 'raised', level: LONG, touched: 7 } }),
  (value) => ({ ...value, index: { state: ['owned'], owner: { accountId: 'ann' } } }),
  (value) => ({ ...value, filling: LONG }),
  (value) => ({ ...value, ...OWN_PROTO }),
  (value) => ({ ...value, record: [value.record] }),
  (value) => ({ ...value, past: value.record }),
  (value) => ({ ...value, past: Array.from({ length: 1500 }, () => ({})) }),
  (value) => ({ ...value, past: Array.from({ length: 1001 }, () => null) }),
  (value) => ({ ...value, dismissed: { codes: [], at: 'never' } }),
  (value) => ({ ...value, dismissed: { codes: ['__proto__'], at: '2026-01-01T00:00:00Z' } }),
  (value) => ({ ...value, dismissed: { codes: Array(7).fill('stalled'), at: 0 } }),
  ...[
    { state: '__proto__' },
    { state: ['raised'] },
    { level: 'board' },
    { levelSince: '2026-11-20T25:61:61Z' },
    { levelSince: '-271821-04-20T00:00:00.000Z' },
    { levelSince: 1e21 },
    { raisedAt: null },
    { cause: 'x or 1=1' },
    { cause: 'CONSTRUCTOR' },
    { owner: '\u0000' },
    { owner: { accountId: 'ann' } },
    { owner: 'x'.repeat(129) },
    { target: '2026-02-30' },
    { target: '+275760-09-13' },
    { what: LONG },
    { what: '\u202Eevil\u0000\u2066\uD800' },
    { nextStep: DEEP },
    { removed: { at: '2026-11-20T00:00:00Z', solution: ['x'] } },
    OWN_PROTO,
  ].map((facts) => (value: Parts) => ({
    ...value,
    record: { ...(value.record as Parts | undefined), ...facts },
  })),
];

/**
 * What somebody with edit rights and bad intentions put into the property. The same number and seed give
 * the same values. All are JSON, since Jira takes nothing else.
 */
export function hostileImpediments(count: number, seed: number): readonly unknown[] {
  const wellMade = anyNotes().map(
    (notes) =>
      impedimentPropertyValue({ revision: 3, notes, touched: instant('2026-11-20T09:00:00Z') }) ??
      {},
  );
  const mutated = fc
    .tuple(wellMade, fc.constantFrom(...MUTATIONS))
    .map(([value, mutate]) => mutate(JSON.parse(JSON.stringify(value)) as Parts));
  const any = fc
    .oneof(
      { weight: 6, arbitrary: mutated },
      { weight: 3, arbitrary: hostileValue(wellMade) },
      { weight: 1, arbitrary: fc.json().map((text): unknown => JSON.parse(text)) },
    )
    .map(overTheWire);
  return fc.sample(any, { numRuns: count, seed });
}

function overTheWire(value: unknown): unknown {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}
