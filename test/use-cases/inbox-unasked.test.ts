import fc from 'fast-check';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import { INBOX_GROUPS, type InboxRow } from '../../src/use-cases/inbox';
import { answer, ask, inbox, type InboxSite } from '../builders/inbox';
import { day, DONE } from '../builders/work-item';

const ASKED: InboxSite = { asks: { 'SHOP-1': [ask('PAY-1')] } };

function unasked(team: string | null, site: InboxSite, isComplete = true): readonly InboxRow[] {
  return inbox(team, site, isComplete)['not-asked'];
}

it('shows what nobody has asked about to the side that waits alone, which can ask', () => {
  const [row] = unasked('SHOP', {});
  expect(row).toMatchObject({
    consumer: { key: 'SHOP-1' },
    provider: { key: 'PAY-1', team: 'PAY' },
    ours: { provider: false, consumer: true },
    contract: { state: 'none' },
    moves: ['ask'],
  });
  expect(unasked('PAY', {})).toEqual([]);
  expect(unasked(null, {})).toHaveLength(1);
});

it.each([
  ['the provider is done', { facts: (key: string) => doneIf(key === 'PAY-1') }],
  ['the consumer is done', { facts: (key: string) => doneIf(key === 'SHOP-1') }],
  ['the provider is hidden', { hidden: ['PAY-1'] }],
  ['the consumer is hidden', { hidden: ['SHOP-1'] }],
  ['it is asked', ASKED],
  ['it was accepted', { asks: { 'SHOP-1': [ask('PAY-1', { closed: 'accepted' })] } }],
  ['it was withdrawn', { asks: { 'SHOP-1': [ask('PAY-1', { closed: 'withdrawn' })] } }],
  ['an answer is left over', { answers: { 'PAY-1': [answer('PAY-1', 'SHOP-1')] } }],
  [
    'its asks cannot be read',
    { facts: (key: string) => ({ unreadableHalves: key === 'SHOP-1' ? ['asks'] : [] }) },
  ],
] as [string, InboxSite][])('shows nothing where %s', (_, site) => {
  expect(unasked(null, site)).toEqual([]);
});

it('does not depend on issues that are still missing', () => {
  expect(unasked('SHOP', {}, false)).toHaveLength(1);
});

it('has what is planned first before the rest, then goes by key', () => {
  const pairs = ['SHOP-4', 'SHOP-3', 'SHOP-2', 'SHOP-1'].map((key) => ['PAY-1', key] as const);
  const due: Readonly<Record<string, string>> = {
    'SHOP-3': '2026-12-01',
    'SHOP-4': '2026-12-09',
  };
  const facts = (key: string): Partial<WorkItem> => {
    const planned = due[key];
    return { due: planned === undefined ? null : day(planned) };
  };
  const rows = unasked('SHOP', { pairs, facts });
  expect(rows.map(({ consumer }) => consumer?.key)).toEqual([
    'SHOP-3',
    'SHOP-4',
    'SHOP-1',
    'SHOP-2',
  ]);
  expect(rows.map(({ judgement }) => judgement?.need?.day ?? null)).toEqual([
    day('2026-12-01'),
    day('2026-12-09'),
    null,
    null,
  ]);
});

it('stands with everything else of the dependencies in exactly one group', () => {
  const states = fc.constantFrom('none', 'asked', 'closed', 'done', 'hidden');
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 12 }), (chosen) => {
      const keys = chosen.map((state, at) => ({ state, consumer: `SHOP-${String(at + 1)}` }));
      const of = (wanted: string): readonly string[] =>
        keys.filter(({ state }) => state === wanted).map(({ consumer }) => consumer);
      const found = inbox(null, {
        pairs: keys.map(({ consumer }) => ['PAY-1', consumer] as const),
        asks: Object.fromEntries([
          ...of('asked').map((consumer) => [consumer, [ask('PAY-1')]] as const),
          ...of('closed').map(
            (consumer) => [consumer, [ask('PAY-1', { closed: 'accepted' })]] as const,
          ),
        ]),
        facts: (key) => doneIf(of('done').includes(key)),
        hidden: of('hidden'),
      });
      const shown = found['not-asked'].map(({ consumer }) => consumer?.key);
      expect([...shown].sort()).toEqual([...of('none')].sort());
      const ids = INBOX_GROUPS.flatMap((group) => found[group].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

function doneIf(isDone: boolean): Partial<WorkItem> {
  return isDone ? { status: DONE } : {};
}
