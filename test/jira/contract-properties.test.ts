import fc from 'fast-check';
import type { Answer } from '../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../src/domain/dependencies/contract/ask';
import { askPropertyValue, readAskProperty } from '../../src/jira/ask-property';
import { promisePropertyValue, readPromiseProperty } from '../../src/jira/promise-property';
import { addDays } from '../../src/domain/calendar/day';
import { anyAnswers, anyAsks, day, hostileValue, instant } from '../arbitraries/contracts';

const TOUCHED = instant('2026-11-20T09:00:00.000Z');
const MOST_BYTES = 32_000;

const ask: Ask = {
  id: 'a1',
  provider: { issueId: '1001' },
  neededBy: day('2026-12-01'),
  why: 'Checkout needs the new price service',
  by: 'max',
  at: TOUCHED,
  seq: 1,
  closed: null,
  promisedBy: null,
};

const answer: Answer = {
  askId: 'a1',
  askSeq: 1,
  consumerId: '1002',
  kind: 'promised',
  promisedBy: day('2026-11-30'),
  text: 'With the next release',
  by: 'leo',
  at: TOUCHED,
  deliveredAt: null,
};

const writeAsks = (entries: readonly Ask[], revision = 1) =>
  askPropertyValue({ revision, entries, touched: TOUCHED });
const writeAnswers = (entries: readonly Answer[], revision = 1) =>
  promisePropertyValue({ revision, entries, touched: TOUCHED });

/** As Jira gives it back. */
function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

it('writes asks with the scalars that JQL finds', () => {
  const entries: readonly Ask[] = [
    ask,
    { ...ask, id: 'a2', neededBy: day('2026-11-25'), provider: { partyId: 'acme' } },
    { ...ask, id: 'a3', neededBy: day('2026-11-21'), closed: 'accepted' },
  ];
  expect(writeAsks(entries, 4)).toStrictEqual({
    schema: 1,
    revision: 4,
    index: { openAsks: 2, neededBy: '2026-11-25', touched: '2026-11-20T09:00:00.000Z' },
    asks: [
      {
        id: 'a1',
        provider: { issueId: '1001' },
        neededBy: '2026-12-01',
        why: 'Checkout needs the new price service',
        by: 'max',
        at: '2026-11-20T09:00:00.000Z',
        seq: 1,
      },
      expect.objectContaining({ id: 'a2', provider: { partyId: 'acme' } }),
      expect.objectContaining({ id: 'a3', closed: 'accepted' }),
    ],
  });
  expect(writeAsks([])).toMatchObject({
    index: { openAsks: 0, touched: '2026-11-20T09:00:00.000Z' },
  });
  expect(JSON.stringify(writeAsks([]))).not.toContain('neededBy');
});

it('writes answers with the scalars that JQL finds', () => {
  const entries: readonly Answer[] = [
    answer,
    { ...answer, askId: 'a2', promisedBy: day('2026-11-22'), deliveredAt: TOUCHED },
    { ...answer, askId: 'a3', promisedBy: day('2026-11-21'), kind: 'counter' },
    { ...answer, askId: 'a4', promisedBy: null, kind: 'declined' },
  ];
  expect(writeAnswers(entries)).toMatchObject({
    index: { openPromises: 1, promiseBy: '2026-11-30', touched: '2026-11-20T09:00:00.000Z' },
  });
  expect(JSON.stringify(writeAnswers(entries.slice(1)))).not.toContain('promiseBy');
});

it('reads what it wrote', () => {
  fc.assert(
    fc.property(anyAsks(), anyAnswers(), fc.integer({ min: 1, max: 1e9 }), (asks, answers, at) => {
      expect(readAskProperty(overTheWire(writeAsks(asks, at)))).toStrictEqual({
        kind: 'readable',
        revision: at,
        entries: asks,
      });
      expect(readPromiseProperty(overTheWire(writeAnswers(answers, at)))).toStrictEqual({
        kind: 'readable',
        revision: at,
        entries: answers,
      });
    }),
  );
});

it('reads any value without failing, and writes what it could read', () => {
  const written = (value: object | null): object => value ?? {};
  const asks = hostileValue(anyAsks(4).map((entries) => written(writeAsks(entries))));
  const answers = hostileValue(anyAnswers(4).map((entries) => written(writeAnswers(entries))));
  const kinds = new Set<string>();
  fc.assert(
    fc.property(asks, answers, (ofAsks, ofAnswers) => {
      const read = [readAskProperty(ofAsks), readPromiseProperty(ofAnswers)] as const;
      const [first, second] = read.map((one) => (one.kind === 'readable' ? one.entries : []));
      for (const { kind } of read) kinds.add(kind);
      const again = [
        readAskProperty(overTheWire(writeAsks((first ?? []) as readonly Ask[]))),
        readPromiseProperty(overTheWire(writeAnswers((second ?? []) as readonly Answer[]))),
      ];
      expect(again).toMatchObject([{ entries: first }, { entries: second }]);
    }),
    { numRuns: 2000 },
  );
  expect(kinds).toStrictEqual(new Set(['readable', 'unreadable']));
  expect({}).not.toHaveProperty('isOpen');
});

describe('unreadable', () => {
  const whole = overTheWire(writeAsks([ask])) as { asks: readonly Record<string, unknown>[] };
  const [first = {}] = whole.asks;
  const withAsk = (facts: object): unknown => ({ ...whole, asks: [{ ...first, ...facts }] });
  const deep: unknown = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['another schema', { ...whole, schema: 2 }],
    ['no revision', { ...whole, revision: 0 }],
    ['a revision that leaves no room', { ...whole, revision: 2_000_000_001 }],
    ['asks that are no list', { ...whole, asks: {} }],
    ['a day that does not exist', withAsk({ neededBy: '2026-02-30' })],
    ['a day before all computers', withAsk({ neededBy: '1969-12-31' })],
    ['an instant without a zone', withAsk({ at: '2026-11-20T09:00:00' })],
    ['an instant beyond four digits', withAsk({ at: '9999-12-31T23:59:59-12:00' })],
    ['an instant before all computers', withAsk({ at: '0000-01-01T00:00:00+18:00' })],
    ['a text too long', withAsk({ why: 'x'.repeat(281) })],
    ['a text far too long', withAsk({ why: ' '.repeat(10_000) })],
    ['an id that every object has', withAsk({ id: 'constructor' })],
    ['an id with other characters', withAsk({ id: '__proto__' })],
    ['an issue id that is a key', withAsk({ provider: { issueId: 'WEB-1' } })],
    ['no provider', withAsk({ provider: {} })],
    ['half a change', withAsk({ seq: 1.5 })],
    ['an end nobody knows', withAsk({ closed: 'forgotten' })],
    ['an open ask of nobody', withAsk({ by: '' })],
    ['a promise of an issue on the asking side', withAsk({ promisedBy: '2026-12-01' })],
    ['one id twice', { ...whole, asks: [first, first] }],
    ['too many bytes', { ...whole, padding: 'ä'.repeat(16_000) }],
    ['too deep', { ...whole, padding: deep }],
  ])('%s', (_, value) => {
    expect(readAskProperty(value)).toStrictEqual({
      kind: 'unreadable',
      fault: expect.any(String) as string,
    });
  });

  it.each<[string, object]>([
    ['a refusal with a day', { kind: 'declined' }],
    [
      'a refusal that was delivered',
      { kind: 'declined', promisedBy: undefined, deliveredAt: first.at },
    ],
    ['an offer that was delivered', { kind: 'counter', deliveredAt: first.at }],
    ['a promise without a day', { promisedBy: undefined }],
    ['a kind nobody knows', { kind: 'perhaps' }],
    ['a consumer that is a key', { consumerId: 'WEB-2' }],
  ])('%s', (_, facts) => {
    const value = overTheWire(writeAnswers([answer])) as { answers: readonly object[] };
    const spoilt = overTheWire({ ...value, answers: [{ ...value.answers[0], ...facts }] });
    expect(readPromiseProperty(value)).toMatchObject({ kind: 'readable' });
    expect(readPromiseProperty(spoilt)).toMatchObject({ kind: 'unreadable' });
  });

  it('drops keys it does not know, wherever they stand', () => {
    const value: unknown = JSON.parse(
      `{"__proto__":{"x":1},"schema":1,"revision":1,"more":[],"asks":[${JSON.stringify(first).replace('{', '{"__proto__":{"closed":"accepted"},"more":1,')}]}`,
    );
    expect(readAskProperty(value)).toStrictEqual({ kind: 'readable', revision: 1, entries: [ask] });
  });

  it('reads one kind of line break and plain characters', () => {
    const why = ' one\r\ntwo\rthree\u0000\u202E\uD800 ';
    expect(readAskProperty(withAsk({ why }))).toMatchObject({
      entries: [{ why: 'one\ntwo\nthree' }],
    });
  });
});

describe('too little room', () => {
  const long = 'Because '.repeat(35).slice(0, 280).trim();
  const many = (count: number, facts: (at: number) => Partial<Ask>): readonly Ask[] =>
    Array.from({ length: count }, (_, at) => ({
      ...ask,
      ...{ id: `ask-${String(at)}`, why: long, provider: { issueId: String(2000 + at) } },
      at: instant(new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString()),
      ...facts(at),
    }));
  const entriesIn = (value: object | null): readonly Ask[] => {
    const read = readAskProperty(value);
    return read.kind === 'readable' ? read.entries : [];
  };

  it('takes the words of the oldest closed asks first', () => {
    const entries = many(100, (at) => ({ closed: at < 50 ? 'accepted' : null }));
    const value = writeAsks(entries);
    const kept = entriesIn(value);
    expect(bytes(value)).toBeLessThanOrEqual(MOST_BYTES);
    expect(kept.map(({ id }) => id)).toStrictEqual(entries.map(({ id }) => id));
    const shrunk = kept.filter(({ why }) => why === '').length;
    expect(shrunk).toBeGreaterThan(0);
    expect(shrunk).toBeLessThan(50);
    expect(kept.slice(0, shrunk).every(({ why, by }) => why === '' && by === '')).toBe(true);
    expect(kept.slice(shrunk)).toStrictEqual(entries.slice(shrunk));
  });

  it('leaves the oldest closed asks out where that is not enough, and no open one', () => {
    const entries = many(500, (at) => ({ closed: at % 10 === 0 ? null : 'withdrawn' }));
    const value = writeAsks(entries);
    const kept = entriesIn(value);
    expect(bytes(value)).toBeLessThanOrEqual(MOST_BYTES);
    const open = entries.filter(({ closed }) => closed === null);
    expect(kept.filter(({ closed }) => closed === null)).toStrictEqual(open);
    const left = kept.filter(({ closed }) => closed !== null).map(({ id }) => id);
    const all = entries.filter(({ closed }) => closed !== null).map(({ id }) => id);
    expect(left.length).toBeGreaterThan(50);
    expect(left).toStrictEqual(all.slice(-left.length));
  });

  it('has no room for more open asks than fit, and says so', () => {
    const most = [...Array(200).keys()].find(
      (count) => writeAsks(many(count, () => ({}))) === null,
    );
    expect(most).toBeGreaterThan(50);
    expect(writeAsks(many((most ?? 0) - 1, () => ({})))).not.toBeNull();
  });

  it('keeps every answer: of 323 consumers of one provider the last ones are refused', () => {
    const answers = Array.from({ length: 323 }, (_, at) => ({
      ...answer,
      askId: `ask-${String(at)}`,
      consumerId: String(3000 + at),
    }));
    expect(writeAnswers(answers)).toBeNull();
    const delivered = answers.map((one) => ({ ...one, text: long, deliveredAt: TOUCHED }));
    const value = writeAnswers(delivered.slice(0, 150));
    const read = readPromiseProperty(value);
    expect(bytes(value)).toBeLessThanOrEqual(MOST_BYTES);
    expect(read).toMatchObject({ kind: 'readable' });
    expect('entries' in read && read.entries).toHaveLength(150);
  });

  it('promises what has to be found by JQL also where words had to go', () => {
    const entries = many(300, (at) => ({
      closed: at < 280 ? 'accepted' : null,
      neededBy: addDays(ask.neededBy, at),
    }));
    expect(writeAsks(entries)).toMatchObject({ index: { openAsks: 20, neededBy: '2027-09-07' } });
  });
});
