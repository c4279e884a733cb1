import { ancestorOf, type Ancestor } from '../../../../src/domain/work-items/ancestor';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/contract/settings';
import type { LinkType, WorkItem } from '../../../../src/domain/work-items/work-item';
import { pictureOf } from '../../../../static/app/src/analysis/portfolio-picture';
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

interface Question {
  /** Whether nothing is missing any more. */
  readonly isComplete?: boolean;
  readonly project?: string;
  readonly settings?: Settings;
  readonly ancestors?: readonly Ancestor[];
}

const draw = (items: readonly WorkItem[], question: Question = {}) => {
  const { isComplete = true, project = null } = question;
  const { settings = DEFAULT_SETTINGS, ancestors = [] } = question;
  return pictureOf(items, {
    ...{ linkTypes: [BLOCKS, UNSURE], asOf: at('2026-11-20T09:00:00Z'), isComplete },
    ...{ settings, siteTimeZone: 'Europe/Berlin', project, wantsMap: true, ancestors },
  });
};

const found = (...question: Parameters<typeof draw>) => {
  const picture = draw(...question);
  if (picture.kind === 'failed') throw picture.error;
  return picture;
};

it('lists every dependency, and what was read for it', () => {
  const picture = found(ITEMS);
  expect(pairs(picture.rows)).toEqual([
    'CHK-1 < OPS-1',
    'PAY-1 < OPS-1',
    'OPS-3 < OPS-2',
    'CHK-1 < PAY-1',
  ]);
  expect(picture.coverage).toEqual({
    ...{ asOf: at('2026-11-20T09:00:00Z'), timeZone: 'Europe/Berlin' },
    ...{ issues: 5, projects: 3, unsureTypes: ['Depends'] },
  });
  expect(picture.rows.map(({ isImplied }) => isImplied)).toEqual([true, false, false, false]);
  expect(picture.rows[0]).toMatchObject({
    types: ['Blocks'],
    provider: { key: 'OPS-1', holdsUp: 2, summary: 'Summary of OPS-1' },
  });
});

it('counts no issue that has a contract and no link', () => {
  const { foundTeams, ...picture } = found([...ITEMS, workItem({ key: 'FAR-1' })]);
  const without = found(ITEMS);
  expect(picture).toEqual({ ...without, foundTeams: undefined });
  // Its team can be placed all the same.
  expect([...foundTeams]).toEqual([...without.foundTeams, ['FAR', 1]]);
});

it('keeps of a project what has an end in it', () => {
  const picture = found(ITEMS, { project: 'PAY' });
  expect(pairs(picture.rows)).toEqual(['PAY-1 < OPS-1', 'CHK-1 < PAY-1']);
  // What holds of an item holds whatever part is looked at.
  expect(picture.rows[0]?.provider.holdsUp).toBe(2);
});

it('leaves out what leads to an issue that was not read yet: that is not "no access"', () => {
  const part = ITEMS.filter(({ key }) => key !== 'OPS-1');
  expect(pairs(found(part, { isComplete: false }).rows)).toEqual([
    'OPS-3 < OPS-2',
    'CHK-1 < PAY-1',
  ]);
});

it('says "no access" of an end that Jira names but did not return', () => {
  const rows = found(ITEMS.filter(({ key }) => key !== 'OPS-1')).rows;
  const hidden = rows.filter(({ provider }) => provider.status === null);
  expect(pairs(hidden)).toEqual(['CHK-1 < OPS-1', 'PAY-1 < OPS-1']);
  expect(hidden[0]?.judgement.reasons).toContain('provider-outside');
});

it('tells what in the settings does not fit the site', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    linkTypes: [{ name: 'Stops', waits: 'inward' as const }],
  };
  expect(draw(ITEMS, { settings })).toMatchObject({
    kind: 'failed',
    misfit: expect.stringContaining('"Stops"') as string,
  });
});

it('survives being handed over by a worker', () => {
  const picture = found(ITEMS);
  expect(structuredClone(picture)).toEqual(picture);
});

it('tells the epics of both ends, and what stands above them', () => {
  const epic = workItem({ id: '7', key: 'SHOP-7', type: 'Epic', level: 1, summary: 'Checkout' });
  const items = blockingItems([['SHOP-1', 'PAY-1']], (key) => ({
    parent: key === 'SHOP-1' ? { id: '7', key: 'SHOP-7' } : { id: '8', key: 'HIDDEN-8' },
  }));
  const { rows, hierarchy } = found(items, { ancestors: [ancestorOf(epic)] });
  expect(rows).toMatchObject([{ consumerIn: { epic: '?' }, providerIn: { epic: 'SHOP-7' } }]);
  expect(hierarchy.types).toEqual({ epic: ['Epic'], above: [] });
  expect([...hierarchy.issues]).toEqual([['SHOP-7', ancestorOf(epic)]]);
});
