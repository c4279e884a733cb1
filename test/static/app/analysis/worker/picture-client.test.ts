import { ancestorOf } from '../../../../../src/domain/work-items/ancestor';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../../../src/contract/settings';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { LinkedWork } from '../../../../../src/jira/read-linked-work';
import { pictureOf, type Picture } from '../../../../../static/app/src/analysis/portfolio-picture';
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
      const answer = this.isDead ? null : this.desk.hear(copy);
      if (answer !== null) this.listener?.heard(structuredClone(answer));
    });
  }

  die(): void {
    this.isDead = true;
    this.listener?.broke();
  }

  items(): readonly (readonly string[])[] {
    return this.sent.flatMap((one) =>
      one.kind === 'items'
        ? [[...one.items.map(({ key }) => key), ...one.gone.map((id) => `-${id}`)]]
        : [],
    );
  }

  draws(): number {
    return this.sent.filter(({ kind }) => kind === 'draw').length;
  }
}

function begin(openWorker?: () => WorkerPort) {
  const port = new CopyingPort();
  const drawnHere: Picture[] = [];
  const client = new PictureClient({
    openWorker:
      openWorker ??
      ((listener) => {
        port.listener = listener;
        return port;
      }),
    drawHere: (items, question) => {
      const picture = pictureOf(items, question);
      drawnHere.push(picture);
      return Promise.resolve(picture);
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
  await expect(client.ask('page', snapshotOf(ITEMS), ASKED)).resolves.toEqual(drawnOf(ITEMS));
  expect(drawnHere).toEqual([]);
});

it('tells the worker only what is new, read anew or gone', async () => {
  const { client, port } = begin();
  await client.ask('page', snapshotOf(ITEMS), ASKED);
  const changed = ITEMS.filter(({ key }) => key !== 'OPS-3').map((item) =>
    item.key === 'PAY-1' ? { ...item, summary: 'Another' } : item,
  );
  await client.ask('page', snapshotOf(changed), ASKED);
  const gone = ITEMS.find(({ key }) => key === 'OPS-3');
  expect(port.items()).toEqual([
    ITEMS.map(({ key }) => key),
    ['PAY-1', `-${String(gone?.id ?? gone?.key)}`],
  ]);
});

it('after any sequence of readings draws the last one', async () => {
  const reading = fc.array(
    fc.subarray([...ITEMS]).map((items) => items.map((item) => ({ ...item }))),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(reading, async (readings) => {
      const { client } = begin();
      const asked = readings.map((items) => client.ask('page', snapshotOf(items), ASKED));
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
  const first = client.ask('page', snapshotOf(many), ASKED);
  const second = client.ask('page', snapshotOf(ITEMS), ASKED);
  await expect(first).resolves.toBeNull();
  await expect(second).resolves.toEqual(drawnOf(ITEMS));
  expect(port.draws()).toBe(1);
  await client.ask('page', snapshotOf(many), ASKED);
  expect(Math.max(...port.items().map(({ length }) => length))).toBeLessThanOrEqual(1003);
});

it('answers questions of several lanes', async () => {
  const { client } = begin();
  const settings = {
    ...DEFAULT_SETTINGS,
    linkTypes: [{ name: 'Stops', waits: 'inward' as const }],
  };
  const [page, draft] = await Promise.all([
    client.ask('page', snapshotOf(ITEMS), ASKED),
    client.ask('draft', snapshotOf(ITEMS), { ...ASKED, settings }),
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
  await expect(refused.client.ask('page', snapshotOf(ITEMS), ASKED)).resolves.toEqual(
    drawnOf(ITEMS),
  );
  const broken = begin();
  const asked = broken.client.ask('page', snapshotOf(ITEMS), ASKED);
  broken.port.die();
  await expect(asked).resolves.toEqual(drawnOf(ITEMS));
  await expect(broken.client.ask('page', snapshotOf([]), ASKED)).resolves.toEqual(drawnOf([]));
  expect(broken.drawnHere).toHaveLength(2);
});
