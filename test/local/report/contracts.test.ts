import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { askPropertyValue } from '../../../src/jira/ask-property';
import { promisePropertyValue } from '../../../src/jira/promise-property';
import { anyAnswers, anyAsks, hostileValue } from '../../arbitraries/contracts';
import { anyEdges } from '../../arbitraries/edges';
import { restIssue } from '../../builders/rest-issue';
import { run, runJson } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';
import { at } from '../../builders/work-item';

const { write } = temporaryFolder();

const BLOCKS = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

const waitsFor = (id: string, key: string) => ({ type: BLOCKS, inwardIssue: { id, key } });

const ask = (rest: object = {}) => ({
  id: 'q1',
  provider: { issueId: '1' },
  neededBy: '2026-12-10',
  why: 'The checkout shows it.',
  by: 'ann',
  at: '2026-11-12T09:00:00.000Z',
  seq: 1,
  ...rest,
});

const answer = (rest: object = {}) => ({
  askId: 'q1',
  askSeq: 1,
  consumerId: '2',
  kind: 'promised',
  promisedBy: '2026-12-01',
  by: 'bob',
  at: '2026-11-14T09:00:00.000Z',
  ...rest,
});

const asking = (...asks: readonly object[]) => ({
  'agile-pmo-ask': { schema: 1, revision: 1, index: { openAsks: asks.length }, asks },
});
const answering = (...answers: readonly object[]) => ({
  'agile-pmo-promise': { schema: 1, revision: 1, index: { openPromises: 1 }, answers },
});

/** A-1 provides for B-2. */
function pairOf(provider: object, consumer: object): string {
  const issues = [
    { ...restIssue('A-1', { duedate: '2026-12-24' }), id: '1', properties: provider },
    {
      ...restIssue('B-2', { duedate: '2026-12-31', issuelinks: [waitsFor('1', 'A-1')] }),
      id: '2',
      properties: consumer,
    },
  ];
  return write('pair.json', JSON.stringify(issues));
}

const promised = () => pairOf(answering(answer()), asking(ask()));

it('judges by what was promised and asked, from the properties of an export', async () => {
  const { dependencies, findings } = await runJson(['--data', promised()]);
  expect(dependencies.list[0]).toMatchObject({
    contract: 'promised',
    provide: { date: '2026-12-01', source: 'promise' },
    need: { date: '2026-12-10', source: 'ask' },
  });
  expect(dependencies.contracts).toMatchObject({ promised: 1, none: 0 });
  expect(findings.map(({ kind }) => kind)).toEqual(['no-changelog']);
});

it('reads the same from one issue a line', async () => {
  const issues = JSON.parse(readFileSync(promised(), 'utf8')) as readonly object[];
  const lines = issues.map((issue) => JSON.stringify(issue)).join('\n');
  const { dependencies } = await runJson(['--data', write('pair.jsonl', lines)]);
  expect(dependencies.contracts.promised).toBe(1);
});

it.each([
  ['2026-11-11', 'none', 'due', 'due'],
  ['2026-11-13', 'asked', 'due', 'ask'],
  ['2026-11-15', 'promised', 'promise', 'ask'],
])('as of %s it is %s: later words have not been said', async (day, contract, provide, need) => {
  const { dependencies } = await runJson(['--data', promised(), '--as-of', day]);
  expect(dependencies.list[0]).toMatchObject({
    contract,
    provide: { source: provide },
    need: { source: need },
  });
});

it('takes an answer for no orphan because its ask was changed after the day', async () => {
  const changed = ask({ at: '2026-11-18T09:00:00.000Z', seq: 2 });
  const data = pairOf(answering(answer()), asking(changed));
  const then = await runJson(['--data', data, '--as-of', '2026-11-16']);
  expect(then.dependencies.list[0]?.contract).toBe('none');
  const now = await runJson(['--data', data]);
  expect(now.dependencies.list[0]?.contract).toBe('asked-again');
});

it.each([
  ['the promise', { 'agile-pmo-promise': 'soon' }, asking(ask()), 'A-1'],
  ['the ask', answering(answer()), asking(ask({ neededBy: '2026-02-30' })), 'B-2'],
  ['the ask', {}, JSON.parse('{"agile-pmo-ask": {"__proto__": {"schema": 1}}}') as object, 'B-2'],
])('says no access where %s cannot be read, and finds it', async (_, provider, consumer, key) => {
  const { dependencies, findings } = await runJson(['--data', pairOf(provider, consumer)]);
  expect(dependencies.list[0]).toMatchObject({ contract: 'no-access' });
  expect(dependencies.list[0]?.reasons).not.toContain('request-unanswered');
  expect(findings).toContainEqual({ kind: 'unreadable-property', count: 1, examples: [key] });
});

it('does not say that an issue it did not read left an ask without an answer', async () => {
  const consumer = {
    ...restIssue('B-2', { issuelinks: [waitsFor('1', 'A-1')] }),
    id: '2',
    properties: asking(ask()),
  };
  const data = write('alone.json', JSON.stringify([consumer]));
  const { dependencies } = await runJson(['--data', data]);
  expect(dependencies.list[0]).toMatchObject({ contract: 'no-access', need: { source: 'ask' } });
  expect(dependencies.list[0]?.reasons).not.toContain('request-unanswered');
});

it.each([
  ['asked', {}, ask(), 'A-1 Summary of A-1 | answer the ask, needed by 2026-12-10 | B-2'],
  [
    'broken',
    answering(answer({ promisedBy: '2026-11-19' })),
    ask(),
    'A-1 Summary of A-1 | say a new day: promised for 2026-11-19, needed by 2026-12-10 | B-2',
  ],
  [
    'negotiating',
    answering(answer({ promisedBy: '2026-12-20' })),
    ask(),
    'B-2 Summary of B-2 | take the day that was offered (promised for 2026-12-20), or ask otherwise, needed by 2026-12-10 | A-1',
  ],
  [
    'delivered',
    answering(answer({ deliveredAt: '2026-11-19T09:00:00.000Z' })),
    ask(),
    'B-2 Summary of B-2 | accept what was delivered | A-1',
  ],
])('tells a board who must speak next: %s', async (_, provider, asked, line) => {
  const data = pairOf(provider, asking(asked));
  const markdown = await run(['--data', data, '--format', 'markdown']);
  expect(markdown).toContain('## Asked and promised');
  expect(markdown).toContain(`| ${line}`);
});

it('says nothing of promises where nobody asks', async () => {
  const markdown = await run(['--data', pairOf({}, {}), '--format', 'markdown']);
  expect(markdown).not.toContain('Asked and promised');
});

it('has the state in CSV', async () => {
  const args = ['--data', promised(), '--format', 'csv', '--section'];
  const list = await run([...args, 'dependencies.list']);
  expect(list).toContain('2026-12-01,promise,2026-12-10,ask,promised');
  await expect(run([...args, 'dependencies.contracts'])).resolves.toContain('promised,1\r\n');
});

const askProperty = anyAsks(6).map((entries) =>
  askPropertyValue({ revision: 1, entries, touched: at('2026-11-20T00:00:00Z') }),
);
const promiseProperty = anyAnswers(6).map((entries) =>
  promisePropertyValue({ revision: 1, entries, touched: at('2026-11-20T00:00:00Z') }),
);

/** As people write it, or as nobody should. */
const anyProperty = (wellMade: fc.Arbitrary<object | null>): fc.Arbitrary<unknown> => {
  const made = wellMade.map((value) => value ?? {});
  return fc.oneof(
    made,
    hostileValue(made).filter((value) => isJson(value)),
  );
};

it('counts each dependency once, whatever stands in the properties, and in equal bytes', async () => {
  const portfolio = anyEdges(8).chain(({ size, edges }) =>
    fc
      .array(fc.tuple(anyProperty(askProperty), anyProperty(promiseProperty)), {
        minLength: size,
        maxLength: size,
      })
      .map((properties) =>
        properties.map(([asked, answered], node) => ({
          ...restIssue(`P-${String(node + 1)}`, {
            issuelinks: edges
              .filter(([, consumer]) => consumer === node)
              .map(([provider]) => waitsFor(String(provider + 1), `P-${String(provider + 1)}`)),
          }),
          id: String(node + 1),
          properties: {
            'agile-pmo-ask': reaimed(asked, size),
            'agile-pmo-promise': answered,
          },
        })),
      ),
  );
  await fc.assert(
    fc.asyncProperty(portfolio, async (issues) => {
      const data = write('any.json', JSON.stringify(issues));
      const printed = await run(['--data', data]);
      const { dependencies } = JSON.parse(printed) as Awaited<ReturnType<typeof runJson>>;
      const { health, contracts, edges, list } = dependencies;
      expect(sum(health)).toBe(edges);
      expect(sum(contracts)).toBe(edges);
      expect(list).toHaveLength(edges);
      const reversed = write('reversed.json', JSON.stringify([...issues].reverse()));
      await expect(run(['--data', reversed])).resolves.toBe(printed);
      await run(['--data', data, '--format', 'markdown']);
    }),
    { numRuns: 150 },
  );
});

/** Asks of issues that are there, so that they meet their dependency. */
function reaimed(property: unknown, size: number): unknown {
  if (typeof property !== 'object' || property === null) return property;
  const text = JSON.stringify(property);
  return JSON.parse(
    text.replace(/"issueId":"(\d+)"/gu, (_, id: string) => {
      return `"issueId":"${String((Number(id) % size) + 1)}"`;
    }),
  );
}

function isJson(value: unknown): boolean {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string';
  } catch {
    // Rings and big integers, which no file of issues can hold.
    return false;
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
