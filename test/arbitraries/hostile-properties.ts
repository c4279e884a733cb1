import fc from 'fast-check';
import { askPropertyValue } from '../../src/jira/ask-property';
import { promisePropertyValue } from '../../src/jira/promise-property';
import { anyAnswers, anyAsks, hostileValue, instant } from './contracts';

/** What somebody with edit rights and bad intentions put into both properties of an issue. */
export interface HostileProperties {
  readonly ask: unknown;
  readonly promise: unknown;
}

const TOUCHED = instant('2026-11-20T09:00:00.000Z');

/** The same number and seed give the same values. All are JSON, since Jira takes nothing else. */
export function hostileProperties(count: number, seed: number): readonly HostileProperties[] {
  const ask = half(
    anyAsks(6).map((entries) => askPropertyValue({ revision: 3, entries, touched: TOUCHED })),
    'asks',
  );
  const promise = half(
    anyAnswers(6).map((entries) =>
      promisePropertyValue({ revision: 3, entries, touched: TOUCHED }),
    ),
    'answers',
  );
  const swapped = fc.tuple(promise, ask).map(([one, other]) => ({ ask: one, promise: other }));
  const both = fc.oneof(
    { weight: 9, arbitrary: fc.record({ ask, promise }, { noNullPrototype: true }) },
    { weight: 1, arbitrary: swapped },
  );
  return fc.sample(both, { numRuns: count, seed });
}

function half(written: fc.Arbitrary<object | null>, entries: string): fc.Arbitrary<unknown> {
  const wellMade = written.map((value) => value ?? {});
  const mutated = fc
    .tuple(wellMade, fc.constantFrom(...MUTATIONS))
    .map(([value, mutate]) => mutate(JSON.parse(JSON.stringify(value)) as Parts, entries));
  return fc
    .oneof(
      { weight: 6, arbitrary: mutated },
      { weight: 3, arbitrary: hostileValue(wellMade) },
      { weight: 1, arbitrary: fc.json().map((text): unknown => JSON.parse(text)) },
    )
    .map(overTheWire);
}

type Parts = Record<string, unknown>;
type Mutation = (half: Parts, entries: string) => unknown;

const LONG = 'é'.repeat(16_000);
const DEEP: unknown = JSON.parse(`${'{"a":['.repeat(2500)}${']}'.repeat(2500)}`);
const OWN_PROTO = '{"__proto__":{"isOpen":true},"constructor":{"prototype":{"x":1}}}';

/** Each leaves the half as near to a good one as it can. */
const MUTATIONS: readonly Mutation[] = [
  // The whole.
  (half) => [half],
  (half) => JSON.stringify(half),
  (half) => ({ ...half, schema: '1' }),
  (half) => ({ ...half, revision: Number.MAX_SAFE_INTEGER }),
  (half) => ({ ...half, revision: 1e308 }),
  (half) => ({ ...half, revision: -1 }),
  (half) => ({ ...half, index: DEEP }),
  (half) => ({ ...half, index: { openAsks: 1e308, neededBy: '9999-99-99', openPromises: 'many' } }),
  (half) => ({ ...half, index: { openAsks: 5, openPromises: 5, neededBy: LONG } }),
  (half) => ({ ...half, filling: LONG }),
  (half) => ({ ...half, ...(JSON.parse(OWN_PROTO) as Parts) }),
  // Its list.
  (half, name) => ({ ...half, [name]: Object.fromEntries(entriesOf(half, name).entries()) }),
  (half, name) => ({ ...half, [name]: [...entriesOf(half, name), ...entriesOf(half, name)] }),
  (half, name) => ({ ...half, [name]: [entriesOf(half, name)] }),
  (half, name) => ({ ...half, [name]: [...entriesOf(half, name), null] }),
  (half, name) => ({ ...half, [name]: Array.from({ length: 1500 }, () => ({})) }),
  (half, name) => ({ ...half, [name === 'asks' ? 'answers' : 'asks']: half[name], [name]: null }),
  // Its entries.
  ...[
    { id: '__proto__', askId: '__proto__' },
    { id: 'constructor', askId: 'constructor' },
    { id: 7, askId: ['a'] },
    { provider: { issueId: '__proto__' }, consumerId: '1e3' },
    { provider: [{ issueId: '1' }], consumerId: { issueId: '1' } },
    { neededBy: '2026-02-30', promisedBy: '2026-02-30' },
    { neededBy: '0000-00-00', promisedBy: '+275760-09-13' },
    { neededBy: 20_000, promisedBy: 20_000 },
    { neededBy: '٢٠٢٦-١١-٢٠', promisedBy: '２０２６-11-20' },
    { at: '2026-11-20T25:61:61Z' },
    { at: '-271821-04-20T00:00:00.000Z' },
    { seq: 1e21, askSeq: 1e21 },
    { seq: 0.1, askSeq: '1' },
    { why: LONG, text: LONG },
    { why: '\u202Eevil\u0000\u2066\uD800', text: '\u202Eevil\u0000\u2066\uD800' },
    { why: ['why'], text: { text: 'why' } },
    { by: '\u0000', deliveredAt: 'never' },
    { closed: 'toString', kind: 'toString' },
    { why: DEEP, text: DEEP },
  ].map((facts): Mutation => (half, name) => ({
    ...half,
    [name]: entriesOf(half, name).map((entry) => ({ ...entry, ...facts })),
  })),
  (half, name) => ({
    ...half,
    [name]: entriesOf(half, name).map((entry) => ({
      ...entry,
      ...(JSON.parse(OWN_PROTO) as Parts),
    })),
  }),
];

function entriesOf(half: Parts, name: string): readonly Parts[] {
  const entries = half[name];
  return Array.isArray(entries) ? (entries as readonly Parts[]) : [];
}

/** What is no JSON cannot get there. */
function overTheWire(value: unknown): unknown {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}
