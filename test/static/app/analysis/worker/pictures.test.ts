import { DEFAULT_SETTINGS } from '../../../../../src/contract/settings';
import { ancestorOf } from '../../../../../src/domain/work-items/ancestor';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { draw } from '../../../../../static/app/src/analysis/worker/draw';
import type { Kind, Questions } from '../../../../../static/app/src/analysis/worker/drawings';
import { DrawingDesk } from '../../../../../static/app/src/analysis/worker/drawing-desk';
import type { FromWorker } from '../../../../../static/app/src/analysis/worker/messages';
import { PictureClient } from '../../../../../static/app/src/analysis/worker/picture-client';
import type { Snapshot } from '../../../../../static/app/src/reading/reading-state';
import { impedimentRecord, removedRecord, said } from '../../../../builders/impediment';
import { answer, ask } from '../../../../builders/inbox';
import { at, BLOCKS, blockingItems, day, workItem } from '../../../../builders/work-item';

const NOW = at('2026-11-20T09:00:00Z');
const ASKED = { settings: DEFAULT_SETTINGS, siteTimeZone: 'Europe/Berlin', project: null };

/** One question of each kind, to which the items below have an answer. */
const QUESTIONS: Questions = {
  dependencies: { ...ASKED, wantsMap: true },
  inbox: { ...ASKED, whose: { kind: 'everyone' }, wantsUnasked: true },
  impediments: {
    ...ASKED,
    told: [{ issueId: 'id of PAY-2', said: said({ record: impedimentRecord() }) }],
    toldAt: NOW,
  },
  chain: { ...ASKED, goal: { kind: 'all' }, by: day('2026-12-24') },
  changes: { ...ASKED, since: { daysAgo: 7 } },
};

const HALVES: Readonly<Record<string, Partial<WorkItem>>> = {
  'SHOP-1': {
    parent: { id: 'id of PAY-90', key: 'PAY-90' },
    asks: [ask('PAY-1')],
    revisions: { asks: 1, answers: 0 },
    due: day('2026-12-01'),
    impediment: said({ record: impedimentRecord({ owner: 'ann', state: 'owned' }) }),
  },
  'PAY-1': {
    answers: [answer('PAY-1', 'SHOP-1')],
    revisions: { asks: 0, answers: 1 },
    history: [{ at: at('2026-11-18T09:00:00Z'), kind: 'due', from: null, to: day('2026-12-09') }],
    due: day('2026-12-09'),
  },
  'PAY-2': { impediment: said({ record: removedRecord('2026-11-10T09:00:00Z') }) },
};
/** Enough that long lists come in parts. */
const ITEMS = blockingItems(
  [
    ['PAY-1', 'SHOP-1'],
    ['PAY-2', 'SHOP-1'],
    ...Array.from(
      { length: 520 },
      (_, n) => [`OPS-${String(n + 1)}`, `CHK-${String(n + 1)}`] as const,
    ),
  ],
  (key) => HALVES[key] ?? {},
);

/** Above an issue of the site, not one of them. */
const EPIC = ancestorOf(workItem({ key: 'PAY-90', type: 'Epic', level: 1 }));
const ANCESTORS = [EPIC];

const SNAPSHOT: Snapshot = {
  ...{ items: ITEMS, linkTypes: [BLOCKS], asOf: NOW },
  work: {
    ...{ items: ITEMS, linkTypes: [BLOCKS], dependencyTypes: [BLOCKS] },
    ...{ projects: 4, total: ITEMS.length, unread: 0, problem: null },
    ...{ ancestors: ANCESTORS, unreadAncestors: 0 },
  },
};

function here<K extends Kind>(kind: K) {
  const { linkTypes, asOf } = SNAPSHOT;
  const facts = { linkTypes, asOf, isComplete: true, ancestors: ANCESTORS };
  return draw(kind, ITEMS, { ...QUESTIONS[kind], ...facts });
}

/** Through a border that copies, and that says everything it says twice: once late. */
function client(heard: FromWorker[] = []) {
  const desk = new DrawingDesk();
  let late: readonly FromWorker[] = [];
  return new PictureClient({
    openWorker: (listener) => ({
      send: (message) => {
        const answers = structuredClone(desk.hear(structuredClone(message)));
        setTimeout(() => {
          for (const one of [...late, ...answers]) {
            heard.push(one);
            listener.heard(structuredClone(one));
          }
          if (answers.length > 0) late = answers;
        });
      },
    }),
    drawHere: () => Promise.reject(new Error('nothing is drawn in the page')),
    pause: () => Promise.resolve(),
  });
}

const KINDS = ['dependencies', 'inbox', 'impediments', 'chain', 'changes'] as const;

it.each(KINDS)('hands over the picture of the %s as the page would draw it', async (kind) => {
  const heard: FromWorker[] = [];
  const drawn = await client(heard).ask('page', kind, SNAPSHOT, QUESTIONS[kind]);
  expect(drawn).toEqual(here(kind));
  expect(drawn?.kind).not.toBe('failed');
});

it('tells the worker what stands above the issues', async () => {
  const drawn = await client().ask('page', 'dependencies', SNAPSHOT, QUESTIONS.dependencies);
  expect(drawn).toMatchObject({ hierarchy: { issues: new Map([['PAY-90', EPIC]]) } });
});

it.each(KINDS)('has the %s drawn in the page where the browser refuses workers', async (kind) => {
  const refused = new PictureClient({
    openWorker: () => {
      throw new Error('refused');
    },
    drawHere: (asked, items, question) => Promise.resolve(draw(asked, items, question)),
    pause: () => Promise.resolve(),
  });
  const drawn = await refused.ask('page', kind, SNAPSHOT, QUESTIONS[kind]);
  expect(drawn).toEqual(here(kind));
});

it('has something to show of each kind', () => {
  const [inbox, impediments, chain] = [here('inbox'), here('impediments'), here('chain')];
  const [map, changes] = [here('dependencies'), here('changes')];
  if (inbox.kind === 'failed' || impediments.kind === 'failed') throw new Error('not drawn');
  if (chain.kind === 'failed' || map.kind === 'failed' || changes.kind === 'failed')
    throw new Error('not drawn');
  expect(inbox.inbox['not-asked'].length).toBeGreaterThan(500);
  const [told, recorded] = impediments.impediments.open;
  expect([told?.item.key, recorded?.item.key]).toEqual(['PAY-2', 'SHOP-1']);
  expect(map.rows.length).toBeGreaterThan(500);
  expect(chain.others.length).toBeGreaterThan(500);
  expect(changes.rows).toHaveLength(1);
});

it('ignores what still comes in of an earlier question', async () => {
  const asked = client();
  const [page, chain, again] = await Promise.all([
    asked.ask('page', 'inbox', SNAPSHOT, QUESTIONS.inbox),
    asked.ask('chain', 'chain', SNAPSHOT, QUESTIONS.chain),
    asked.ask('third', 'changes', SNAPSHOT, QUESTIONS.changes),
  ]);
  expect(page).toEqual(here('inbox'));
  expect(chain).toEqual(here('chain'));
  expect(again).toEqual(here('changes'));
});

it('tells nothing to a lane that was left, and lets go of what was looked at there alone', async () => {
  const sent: number[] = [];
  const desk = new DrawingDesk();
  const asked = new PictureClient({
    openWorker: (listener) => ({
      send: (message) => {
        if (message.kind === 'items') sent.push(message.items.length - message.gone.length);
        const answers = desk.hear(message);
        setTimeout(() => {
          for (const one of answers) listener.heard(structuredClone(one));
        });
      },
    }),
    drawHere: () => Promise.reject(new Error('nothing is drawn in the page')),
    pause: () => Promise.resolve(),
  });
  await asked.ask('page', 'inbox', SNAPSHOT, QUESTIONS.inbox);
  const waiting = asked.ask('page', 'inbox', SNAPSHOT, QUESTIONS.inbox);
  const left = asked.ask('chain', 'chain', SNAPSHOT, QUESTIONS.chain);
  asked.leave('chain');
  await expect(left).resolves.toBeNull();
  await waiting;
  asked.leave('page');
  const few = { ...SNAPSHOT, items: ITEMS.slice(0, 3) };
  await asked.ask('page', 'inbox', few, QUESTIONS.inbox);
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(3);
});
