import { restIssue } from '../../builders/rest-issue';
import { run, runJson } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';

const { write } = temporaryFolder();

const index = { completeness: 50, state: 'scored', touched: '2026-11-05T09:00:00.000Z' };
const said = (facts: object, texts: object = {}) => ({
  properties: {
    'agile-pmo-case': { schema: 1, revision: 2, index: { ...index, ...facts }, case: texts },
  },
});

const ISSUES = [
  restIssue('E-10', {}, said({ wsjf: 5.2, decision: 'approved', state: 'approved' })),
  restIssue('E-2', {}, said({ wsjf: 3.14159 })),
  restIssue('E-3', {}, said({}, { outcomes: ['Fewer calls'] })),
  // Somebody's own decision and amount: neither is one of ours.
  restIssue('E-4', {}, said({ decision: 'go', npv: 1_000_000, wsjf: 4 })),
  restIssue('E-5', {}, { properties: { 'agile-pmo-case': { schema: 1, revision: 1, case: 7 } } }),
  restIssue('E-6'),
];
const file = write('cases.jsonl', ISSUES.map((issue) => JSON.stringify(issue)).join('\n'));
const WHOLE = ['--data', file, '--as-of', '2026-11-20'];

it('lists the cases by key, with the decision as the issue says and never an amount', async () => {
  const { cases } = await runJson(WHOLE);
  expect(cases).toEqual([
    { key: 'E-10', wsjf: 5.2, npv: null, decision: 'approved' },
    { key: 'E-2', wsjf: 3.14, npv: null, decision: null },
    { key: 'E-3', wsjf: null, npv: null, decision: null },
    { key: 'E-4', wsjf: null, npv: null, decision: null },
  ]);
});

it('counts a case that cannot be read among the findings', async () => {
  const { findings } = await runJson(WHOLE);
  expect(findings).toContainEqual({ kind: 'unreadable-property', count: 1, examples: ['E-5'] });
});

it('says the same as CSV, and no amounts in any form', async () => {
  const csv = await run([...WHOLE, '--format', 'csv', '--section', 'cases']);
  expect(csv.trim().split(/\r?\n/u)).toEqual([
    'key,wsjf,npv,decision',
    'E-10,5.2,,approved',
    'E-2,3.14,,',
    'E-3,,,',
    'E-4,,,',
  ]);
  const markdown = await run([...WHOLE, '--format', 'markdown']);
  expect(markdown).toContain('4 epics have a case: 1 go.');
  expect(markdown.indexOf('E-10')).toBeLessThan(markdown.indexOf('E-2'));
  expect(markdown).not.toContain('1000000');
});

it('says nothing of cases in words where there are none', async () => {
  const none = write('none.jsonl', JSON.stringify(restIssue('E-6')));
  const markdown = await run(['--data', none, '--format', 'markdown']);
  expect(markdown).not.toContain('Business cases');
  const { cases } = await runJson(['--data', none, '--as-of', '2026-11-20']);
  expect(cases).toEqual([]);
});
