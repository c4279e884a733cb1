import type { LinkTypeMeaning } from '../../../src/domain/dependencies/link-type-meaning';
import { itemFlow } from '../../../src/domain/flow/item-flow';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { heldByLinks } from '../../../src/domain/impediments/blocked-by-links';
import type { Change, WorkItem } from '../../../src/domain/work-items/work-item';
import { at, BLOCKS, DONE, IN_PROGRESS, link, workItem } from '../../builders/work-item';

const status = statusPolicy({ start: null, done: null, blocked: [] });
const on = (date: string) => at(`2026-01-${date}T00:00:00Z`);
const AS_OF = on('31');
const CREATED = on('02');
const WAITS: LinkTypeMeaning = { waits: 'inward', certainty: 'sure' };

const told = (date: string, change: 'added' | 'removed', wording = 'is blocked by'): Change => {
  const text = { otherKey: 'P-1', sentence: `This issue ${wording} P-1` };
  return { at: on(date), kind: 'link', added: null, removed: null, [change]: text };
};

const held = (
  history: readonly Change[] | null,
  facts: Partial<WorkItem> = {},
  provider: WorkItem | null = workItem({ key: 'P-1', created: CREATED }),
) =>
  heldByLinks(workItem({ key: 'A-1', created: CREATED, history, ...facts }), AS_OF, {
    types: [BLOCKS],
    meanings: [WAITS],
    flowOf: (key) => (key === provider?.key ? itemFlow(provider, status, AS_OF) : null),
  });

const WAITING = { links: [link('inward', 'P-1')] };

it('is held while the link stands', () => {
  expect(held([told('05', 'added'), told('09', 'removed')])).toEqual([
    { from: on('05'), to: on('09') },
  ]);
  expect(held([told('05', 'added')], WAITING)).toEqual([{ from: on('05'), to: AS_OF }]);
});

it('is held since its creation by a link whose making no changelog tells', () => {
  expect(held([], WAITING)).toEqual([{ from: CREATED, to: AS_OF }]);
  expect(held([told('09', 'removed')])).toEqual([{ from: CREATED, to: on('09') }]);
});

it('is held only while the provider is not done', () => {
  const history: readonly Change[] = [
    { at: on('10'), kind: 'status', from: IN_PROGRESS, to: DONE },
    { at: on('20'), kind: 'status', from: DONE, to: IN_PROGRESS },
  ];
  const reopened = workItem({ key: 'P-1', created: CREATED, history });
  expect(held([told('05', 'added')], WAITING, reopened)).toEqual([
    { from: on('05'), to: on('10') },
    { from: on('20'), to: AS_OF },
  ]);
});

it('is held by nobody who was not read, or is done since nobody knows when', () => {
  expect(held([told('05', 'added')], WAITING, null)).toEqual([]);
  const done = workItem({ key: 'P-1', status: DONE, history: null });
  expect(held([told('05', 'added')], WAITING, done)).toEqual([]);
  expect(held(null, WAITING)).toEqual([]);
});

it('is not held as a provider, nor by a link that is gone without a word', () => {
  expect(held([told('05', 'added', 'blocks')], { links: [link('outward', 'P-1')] })).toEqual([]);
  expect(held([told('05', 'added')])).toEqual([]);
});
