import type { Answer } from '../../src/domain/dependencies/contract/answer';
import { INBOX_GROUPS, type InboxGroup } from '../../src/use-cases/inbox';
import { answer, ask, inbox, NOW, type InboxSite } from '../builders/inbox';
import { day, DONE, workItem } from '../builders/work-item';

/** Where the only contract stands for a team; null: nowhere. */
function place(team: string | null, site: InboxSite): InboxGroup | null {
  const found = inbox(team, site);
  // Dependencies without a contract have tests of their own below.
  const groups = INBOX_GROUPS.filter((group) => group !== 'not-asked' && found[group].length > 0);
  expect(groups.length).toBeLessThanOrEqual(1);
  return groups[0] ?? null;
}

const ASKED = { asks: { 'SHOP-1': [ask('PAY-1')] } };
const answered = (facts: Partial<Answer> = {}): InboxSite => ({
  ...ASKED,
  answers: { 'PAY-1': [answer('PAY-1', 'SHOP-1', facts)] },
});

it.each([
  ['asked', ASKED, 'asked-of-us', 'asked-by-us'],
  [
    'asked again',
    { ...answered(), asks: { 'SHOP-1': [ask('PAY-1', { seq: 2 })] } },
    'asked-of-us',
    'asked-by-us',
  ],
  ['promised in time', answered(), null, null],
  ['promised after the need', answered({ promisedBy: day('2026-12-11') }), 'late', 'late'],
  ['another day offered', answered({ kind: 'counter' }), null, 'asked-by-us'],
  ['declined', answered({ kind: 'declined', promisedBy: null }), null, 'asked-by-us'],
  ['past its day', answered({ promisedBy: day('2026-11-19') }), 'late', 'late'],
  ['delivered', answered({ deliveredAt: NOW }), 'delivered', 'delivered'],
  ['accepted', { asks: { 'SHOP-1': [ask('PAY-1', { closed: 'accepted' })] } }, null, null],
  ['withdrawn', { asks: { 'SHOP-1': [ask('PAY-1', { closed: 'withdrawn' })] } }, null, null],
] as const)('puts what is %s where it waits for somebody', (_, site, provider, consumer) => {
  expect(place('PAY', site)).toBe(provider);
  expect(place('SHOP', site)).toBe(consumer);
  expect(place('OPS', site)).toBeNull();
  // Of everybody's contracts none is hidden, and none stands twice.
  expect(place(null, site)).toBe(provider ?? consumer);
});

it('offers each side what it can do', () => {
  const [ours] = inbox('PAY', ASKED)['asked-of-us'];
  expect(ours?.moves).toEqual(['promise', 'counter', 'decline', 'deliver']);
  const [theirs] = inbox('SHOP', ASKED)['asked-by-us'];
  expect(theirs?.moves).toEqual(['change', 'withdraw']);
  const [both] = inbox(null, ASKED)['asked-of-us'];
  expect(both?.moves).toEqual(['promise', 'counter', 'decline', 'deliver']);
  const [toAccept] = inbox(null, answered({ deliveredAt: NOW })).delivered;
  expect(toAccept?.moves).toEqual(['accept', 'change']);
  const [delivered] = inbox('SHOP', answered({ deliveredAt: NOW })).delivered;
  expect(delivered?.moves).toEqual(['accept', 'change']);
});

it('lets what Jira calls done be accepted, not asked for again', () => {
  const facts = (key: string) => (key === 'PAY-1' ? { status: DONE } : {});
  const [row] = inbox('SHOP', { ...ASKED, facts }).delivered;
  expect(row?.moves).toEqual(['accept']);
});

it('tells how long it has been asked, by whom, and how the dependency stands', () => {
  const [row] = inbox('PAY', ASKED)['asked-of-us'];
  expect(row).toMatchObject({
    askedDays: 4,
    consumer: { key: 'SHOP-1', team: 'SHOP' },
    provider: { key: 'PAY-1', team: 'PAY' },
    judgement: {
      health: 'atRisk',
      reasons: expect.arrayContaining(['provider-stalled']) as unknown,
    },
    ours: { provider: true, consumer: false },
  });
});

it('has the oldest need first', () => {
  const pairs = [
    ['PAY-1', 'SHOP-1'],
    ['PAY-2', 'SHOP-2'],
    ['PAY-3', 'SHOP-3'],
  ] as const;
  const needed = (provider: string, neededBy: string) => [
    ask(provider, { neededBy: day(neededBy) }),
  ];
  const asks = {
    'SHOP-1': needed('PAY-1', '2026-12-03'),
    'SHOP-2': needed('PAY-2', '2026-12-01'),
    'SHOP-3': needed('PAY-3', '2026-12-02'),
  };
  const keys = inbox('PAY', { pairs, asks })['asked-of-us'].map(({ consumer }) => consumer?.key);
  expect(keys).toEqual(['SHOP-2', 'SHOP-3', 'SHOP-1']);
});

it('knows no answer where the provider is hidden, and does not call it unanswered', () => {
  const site = { ...ASKED, hidden: ['PAY-1'] };
  const [row] = inbox('SHOP', site)['asked-by-us'];
  expect(row).toMatchObject({ contract: { state: 'no-access' }, provider: { status: null } });
  expect(place('PAY', site)).toBeNull();
});

it('calls no answer orphaned whose consumer is hidden', () => {
  expect(place('PAY', { ...answered(), hidden: ['SHOP-1'] })).toBeNull();
});

it('leaves out, while issues are missing, what depends on one of them', () => {
  const groups = Object.values(inbox('SHOP', { ...ASKED, hidden: ['PAY-1'] }, false));
  expect(groups.flat()).toEqual([]);
});

describe('loose ends', () => {
  const unlinked = {
    pairs: [['OPS-1', 'SHOP-1']] as const,
    more: [workItem({ key: 'PAY-1' })],
  };

  it('shows an ask whose link is gone to both sides', () => {
    const site = { ...unlinked, ...ASKED };
    for (const team of ['SHOP', 'PAY']) {
      const [row] = inbox(team, site)['loose-ends'];
      expect(row).toMatchObject({ looseEnd: 'orphaned-ask', contract: { state: 'asked' } });
    }
    expect(inbox('SHOP', site)['loose-ends'][0]?.moves).toEqual(['change', 'withdraw']);
  });

  it('tells nothing of an asked issue that was not read', () => {
    const [row] = inbox('SHOP', { ...unlinked, more: [], ...ASKED })['loose-ends'];
    expect(row).toMatchObject({ looseEnd: 'orphaned-ask', provider: null });
  });

  it('shows an answer whose ask is gone to the side that answered, linked or not', () => {
    const answers = { 'PAY-1': [answer('PAY-1', 'SHOP-1')] };
    for (const site of [{ answers }, { ...unlinked, answers }]) {
      const [row] = inbox('PAY', site)['loose-ends'];
      expect(row).toMatchObject({ looseEnd: 'orphaned-answer', moves: ['remove'] });
      expect(place('SHOP', site)).toBeNull();
    }
  });

  it('takes an ask that was closed for no loose end, nor its answer', () => {
    const asks = { 'SHOP-1': [ask('PAY-1', { closed: 'accepted' })] };
    const site = { ...unlinked, ...answered({ deliveredAt: NOW }), asks };
    expect(place(null, site)).toBeNull();
  });

  it.each(['withdrawn', 'accepted'] as const)(
    'shows a promise that is still open though its ask was %s, linked or not',
    (closed) => {
      const asks = { 'SHOP-1': [ask('PAY-1', { closed })] };
      for (const site of [
        { ...answered(), asks },
        { ...unlinked, ...answered(), asks },
      ]) {
        for (const team of ['PAY', null]) {
          const [row] = inbox(team, site)['loose-ends'];
          expect(row).toMatchObject({ looseEnd: 'open-promise', moves: ['remove'] });
          expect(row?.askedDays).toBeNull();
        }
        expect(place('SHOP', site)).toBeNull();
      }
    },
  );

  it('takes what was accepted of a provider that is done for settled', () => {
    const asks = { 'SHOP-1': [ask('PAY-1', { closed: 'accepted' })] };
    const facts = (key: string) => (key === 'PAY-1' ? { status: DONE } : {});
    for (const site of [
      { ...answered(), asks, facts },
      { ...unlinked, ...answered(), asks, facts },
    ]) {
      expect(place(null, site)).toBeNull();
    }
  });

  it('lets the promise to an earlier ask be taken away while the next one waits or is answered', () => {
    const asks = {
      'SHOP-1': [
        ask('PAY-1', { closed: 'withdrawn' }),
        ask('PAY-1', { id: 'next', at: NOW, neededBy: day('2026-12-20') }),
      ],
    };
    const [row] = inbox('PAY', { ...answered(), asks })['asked-of-us'];
    expect(row?.moves).toEqual(['promise', 'counter', 'decline', 'deliver', 'remove']);
    const both = ['ask-PAY-1', 'next'].map((askId) => answer('PAY-1', 'SHOP-1', { askId }));
    const [left] = inbox('PAY', { asks, answers: { 'PAY-1': both } })['loose-ends'];
    expect(left).toMatchObject({
      looseEnd: 'open-promise',
      contract: { state: 'promised', removable: { askId: 'ask-PAY-1' } },
      moves: ['remove'],
    });
  });

  it('shows an open promise to an issue that nobody here knows, and tells nothing of that issue', () => {
    const answers = { 'PAY-1': [answer('PAY-1', 'GONE-1')] };
    const [row] = inbox('PAY', { answers })['loose-ends'];
    expect(row).toMatchObject({
      looseEnd: 'hidden-consumer',
      consumer: null,
      contract: { removable: { consumerId: 'id of GONE-1' } },
      moves: ['remove'],
    });
    expect(place('SHOP', { answers })).toBeNull();
    const settled = [
      answer('PAY-1', 'GONE-1', { deliveredAt: NOW }),
      answer('PAY-1', 'GONE-2', { kind: 'declined', promisedBy: null }),
    ];
    expect(place('PAY', { answers: { 'PAY-1': settled } })).toBeNull();
    expect(Object.values(inbox('PAY', { answers }, false)).flat()).toEqual([]);
  });

  it('asks to withdraw what a finished item still asks for', () => {
    const facts = (key: string) => (key === 'SHOP-1' ? { status: DONE } : {});
    const [row] = inbox('SHOP', { ...ASKED, facts })['loose-ends'];
    expect(row).toMatchObject({ looseEnd: 'consumer-done', moves: ['withdraw'] });
    expect(place('PAY', { ...ASKED, facts })).toBeNull();
  });
});

it('shows what is asked of an external party to the side that asks', () => {
  const party = ask('PAY-1', { provider: { partyId: 'vendor' } });
  const [waiting] = inbox('SHOP', { asks: { 'SHOP-1': [party] } })['asked-by-us'];
  expect(waiting).toMatchObject({
    provider: { partyId: 'vendor' },
    contract: { unansweredDays: 4 },
    moves: ['change', 'accept', 'withdraw'],
  });
  const late = { ...party, promisedBy: day('2026-12-20') };
  expect(place('SHOP', { asks: { 'SHOP-1': [late] } })).toBe('late');
  expect(place('PAY', { asks: { 'SHOP-1': [late] } })).toBeNull();
});
