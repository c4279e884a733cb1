import { ancestorOf } from '../../../../../src/domain/work-items/ancestor';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../../../src/contract/settings';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { LinkedWork } from '../../../../../src/jira/read-linked-work';
import { pictureOf, type Picture } from '../../../../../static/app/src/analysis/portfolio-picture';
import { draw } from '../../../../../static/app/src/analysis/worker/draw';
import { DrawingDesk } from '../../../../../static/app/src/analysis/worker/drawing-desk';
import type { ToWorker } from '../../../../../static/app/src/analysis/worker/messages';
import {
  PictureClient,
  type WorkerListener,
  type WorkerPort,
} from '../../../../../static/app/src/analysis/worker/picture-client';
import type { Snapshot } from '../../../../../static/app/src/reading/reading-state';
import { at, BLOCKS, blockingItems, workItem } from '../../../../builders/work-item';

const ASKED = {
  ...{ settings: DEFAULT_SETTINGS, siteTimeZone: 'Europe/Berlin', project: null },
  wantsMap: true,
};

/** The desk behind a border that copies as the browser's does, and answers later. */
class CopyingPort implements WorkerPort {
  readonly sent: ToWorker[] = [];
  listener: WorkerListener | null = null;
  private isDead = false;
  private readonly desk = new DrawingDesk();

  send(message: ToWorker): void {
    this.sent.push(message);
    const copy = structuredClone(message);
    setTimeout(() => {
      for (const answer of this.isDead ? [] : this.desk.hear(copy)) {
        this.listener?.heard(structuredClone(answer));
      }
    });
  }

  die(): void {
    this.isDead = true;
    this.listener?.broke();
  }

  /** Keys of what was told, and of what is gone with a minus. */
  items(): readonly (readonly string[])[] {
    const keys = new Map<number, string>();
    return this.sent.flatMap((one) => {
      if (one.kind !== 'items') return [];
      for (const { number, item } of one.items) keys.set(number, item.key);
      const gone = one.gone.map((number) => `-${keys.get(number) ?? ''}`);
      return [[...one.items.map(({ item }) => item.key), ...gone]];
    });
  }

  draws(): number {
    return this.sent.filter(({ kind }) => kind === 'draw').length;
  }
}

function begin(openWorker?: () => WorkerPort) {
  const port = new CopyingPort();
  const drawnHere: string[] = [];
  const client = new PictureClient({
    openWorker:
      openWorker ??
      ((listener) => {
        port.listener = listener;
        return port;
      }),
    drawHere: (kind, items, question) => {
      drawnHere.push(kind);
      return Promise.resolve(draw(kind, items, question));
    },
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  });
  return { client, port, drawnHere };
}

const ITEMS = blockingItems([
  ['PAY-1', 'CHK-1'],
  ['OPS-1', 'PAY-1'],
  ['OPS-2', 'OPS-3'],
]);

const EPIC = workItem({ id: '70', key: 'OPS-70', type: 'Epic', level: 1 });

function snapshotOf(items: readonly WorkItem[]): Snapshot {
  const asOf = at('2026-11-20T09:00:00Z');
  const linkTypes = [BLOCKS];
  const counts = { projects: 3, total: items.length, unread: 0, problem: null };
  const above = { ancestors: [ancestorOf(EPIC)], unreadAncestors: 0 };
  const work: LinkedWork = { items, linkTypes, dependencyTypes: [BLOCKS], ...counts, ...above };
  return { items, linkTypes, asOf, work };
}

function drawnOf(items: readonly WorkItem[]): Picture {
  const { linkTypes, asOf } = snapshotOf(items);
  const ancestors = [ancestorOf(EPIC)];
  return pictureOf(items, { ...ASKED, linkTypes, asOf, isComplete: true, ancestors });
}

it('draws what the page would draw itself', async () => {
  const { client, drawnHere } = begin();
  await expect(client.ask('page', 'dependencies', snapshotOf(ITEMS), ASKED)).resolves.toEqual(
    drawnOf(ITEMS),
  );
  expect(drawnHere).toEqual([]);
});

it('tells the worker only what is new, read anew or gone', async () => {
  const { client, port } = begin();
  await client.ask('page', 'dependencies', snapshotOf(ITEMS), ASKED);
  const changed = ITEMS.filter(({ key }) => key !== 'OPS-3').map((item) =>
    item.key === 'PAY-1' ? { ...item, summary: 'Another' } : item,
  );
  await client.ask('page', 'dependencies', snapshotOf(changed), ASKED);
  expect(port.items()).toEqual([ITEMS.map(({ key }) => key), ['PAY-1', '-PAY-1', '-OPS-3']]);
});

it('after any sequence of readings draws the last one', async () => {
  const reading = fc.array(
    fc.subarray([...ITEMS]).map((items) => items.map((item) => ({ ...item }))),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(reading, async (readings) => {
      const { client } = begin();
      const asked = readings.map((items) =>
        client.ask('page', 'dependencies', snapshotOf(items), ASKED),
      );
      const pictures = await Promise.all(asked);
      expect(pictures.at(-1)).toEqual(drawnOf(readings.at(-1) ?? []));
    }),
    { numRuns: 40 },
  );
});

it('hands over many in portions, and draws nothing that was overtaken', async () => {
  const many = blockingItems(
    Array.from({ length: 1500 }, (_, n) => [`OPS-${String(n + 1)}`, `PAY-${String(n + 1)}`]),
  );
  const { client, port } = begin();
  const first = client.ask('page', 'dependencies', snapshotOf(many), ASKED);
  const second = client.ask('page', 'dependencies', snapshotOf(ITEMS), ASKED);
  await expect(first).resolves.toBeNull();
  await expect(second).resolves.toEqual(drawnOf(ITEMS));
  expect(port.draws()).toBe(1);
  await client.ask('page', 'dependencies', snapshotOf(many), ASKED);
  expect(Math.max(...port.items().map(({ length }) => length))).toBeLessThanOrEqual(1003);
});

it('answers questions of several lanes', async () => {
  const { client } = begin();
  const settings = {
    ...DEFAULT_SETTINGS,
    linkTypes: [{ name: 'Stops', waits: 'inward' as const }],
  };
  const [page, draft] = await Promise.all([
    client.ask('page', 'dependencies', snapshotOf(ITEMS), ASKED),
    client.ask('draft', 'dependencies', snapshotOf(ITEMS), { ...ASKED, settings }),
  ]);
  expect(page).toEqual(drawnOf(ITEMS));
  expect(draft).toMatchObject({
    kind: 'failed',
    misfit: expect.stringContaining('Stops') as string,
  });
});

it('draws in the page where the browser refuses workers, and after one broke', async () => {
  const refused = begin(() => {
    throw new Error('refused');
  });
  await expect(
    refused.client.ask('page', 'dependencies', snapshotOf(ITEMS), ASKED),
  ).resolves.toEqual(drawnOf(ITEMS));
  const broken = begin();
  const asked = broken.client.ask('page', 'dependencies', snapshotOf(ITEMS), ASKED);
  broken.port.die();
  await expect(asked).resolves.toEqual(drawnOf(ITEMS));
  await expect(broken.client.ask('page', 'dependencies', snapshotOf([]), ASKED)).resolves.toEqual(
    drawnOf([]),
  );
  expect(broken.drawnHere).toHaveLength(2);
});
