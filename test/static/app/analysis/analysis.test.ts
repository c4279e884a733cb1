import { DEFAULT_SETTINGS, type Settings } from '../../../../src/contract/settings';
import type { LinkType, WorkItem } from '../../../../src/domain/work-items/work-item';
import { JiraError } from '../../../../src/jira/jira-error';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import { analyseSnapshot } from '../../../../static/app/src/analysis/analysis';
import { at, BLOCKS, blockingItems, workItem } from '../../../builders/work-item';
import { pairs } from '../dependencies/rows';

const UNSURE: LinkType = {
  id: '10001',
  name: 'Depends',
  inward: 'is dependent of',
  outward: 'depends on',
};

const ITEMS = blockingItems([
  ['PAY-1', 'CHK-1'],
  ['OPS-1', 'PAY-1'],
  ['OPS-1', 'CHK-1'],
  ['OPS-2', 'OPS-3'],
]);

const work = (items: readonly WorkItem[], problem: JiraError | null = null): LinkedWork => ({
  items,
  linkTypes: [BLOCKS, UNSURE],
  dependencyTypes: [BLOCKS],
  projects: 4,
  total: ITEMS.length,
  unread: ITEMS.length - items.length,
  problem,
});

interface Question {
  /** Null: a part of a reading. */
  readonly done?: LinkedWork | null;
  readonly project?: string;
  readonly settings?: Settings;
}

const analyse = (items: readonly WorkItem[], question: Question = {}) => {
  const { done = work(items), project = null, settings = DEFAULT_SETTINGS } = question;
  const asOf = at('2026-11-20T09:00:00Z');
  const snapshot = { items, linkTypes: [BLOCKS, UNSURE], asOf, work: done };
  return analyseSnapshot(snapshot, { settings, siteTimeZone: 'Europe/Berlin', project });
};

const found = (...question: Parameters<typeof analyse>) => {
  const analysis = analyse(...question);
  if (analysis.kind === 'failed') throw analysis.error;
  return analysis;
};

it('lists every dependency, and what was read for it', () => {
  const analysis = found(ITEMS);
  expect(pairs(analysis.rows)).toEqual([
    'CHK-1 < OPS-1',
    'PAY-1 < OPS-1',
    'OPS-3 < OPS-2',
    'CHK-1 < PAY-1',
  ]);
  expect(analysis).toMatchObject({ issues: 5, projects: 3, unsureTypes: ['Depends'] });
  expect(analysis.rows.map(({ isImplied }) => isImplied)).toEqual([true, false, false, false]);
  expect(analysis.rows[0]).toMatchObject({
    types: ['Blocks'],
    provider: { key: 'OPS-1', holdsUp: 2, summary: 'Summary of OPS-1' },
  });
});

it('counts no issue that has a contract and no link', () => {
  const { issues, projects, rows, ends } = found([...ITEMS, workItem({ key: 'FAR-1' })]);
  const without = found(ITEMS);
  expect({ issues, projects, rows, ends }).toEqual({
    ...{ issues: without.issues, projects: without.projects },
    ...{ rows: without.rows, ends: without.ends },
  });
});

it('keeps of a project what has an end in it', () => {
  const analysis = found(ITEMS, { project: 'PAY' });
  expect(pairs(analysis.rows)).toEqual(['PAY-1 < OPS-1', 'CHK-1 < PAY-1']);
  // What holds of an item holds whatever part is looked at.
  expect(analysis.rows[0]?.provider.holdsUp).toBe(2);
});

it('leaves out what leads to an issue that was not read yet: that is not "no access"', () => {
  const part = ITEMS.filter(({ key }) => key !== 'OPS-1');
  expect(pairs(found(part, { done: null }).rows)).toEqual(['OPS-3 < OPS-2', 'CHK-1 < PAY-1']);
  const broken = work(part, new JiraError('unavailable', 'Jira is not available'));
  expect(pairs(found(part, { done: broken }).rows)).toEqual(['OPS-3 < OPS-2', 'CHK-1 < PAY-1']);
});

it('says "no access" of an end that Jira names but did not return', () => {
  const rows = found(ITEMS.filter(({ key }) => key !== 'OPS-1')).rows;
  const hidden = rows.filter(({ provider }) => provider.status === null);
  expect(pairs(hidden)).toEqual(['CHK-1 < OPS-1', 'PAY-1 < OPS-1']);
  expect(hidden[0]?.judgement.reasons).toContain('provider-outside');
});

it('tells why it could not analyse', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    linkTypes: [{ name: 'Stops', waits: 'inward' as const }],
  };
  expect(analyse(ITEMS, { settings })).toMatchObject({
    kind: 'failed',
    error: { name: 'UnknownLinkType' },
  });
});
