import type { Browser, Frame } from 'playwright-core';
import type { ContractHistoryEntry } from '../../src/contract/contract-writing';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { IssueVisit } from './issue-visit';
import { inDays, openTwoTeams, pair, SHOP, SHOP_TOO } from './two-teams';

const SAVES = 500;
const ASK_PROPERTY = 'agile-pmo-ask';
// Each issue of the shop waits for one of payments, and nobody has asked.
const [PROVIDER = '', CONSUMER = ''] = pair('provider-blocked', ['PAY', 'SHOP']);

/** A thousand saves take a busy machine some minutes. */
const PATIENCE_MS = 400_000;

let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  const begun = Date.now();
  // App storage counts what is asked of it by the minute, and this is the work of a day.
  host = await openTwoTeams({ clock: () => begun + (Date.now() - begun) * 60 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

it(
  'lets two browsers save half a thousand times each at the same half, and loses nothing unseen',
  async () => {
    const visits = await Promise.all(
      [SHOP, SHOP_TOO].map((as) => IssueVisit.begin(browser, host, { as })),
    );
    await Promise.all(visits.map((visit) => visit.open(CONSUMER)));
    const [first, second] = visits.map(panelFrame);
    if (first === undefined || second === undefined) throw new Error('there are two of them');
    const [consumer, provider] = [await idOf(CONSUMER), await idOf(PROVIDER)];
    const { revision } = await firstAsk(first, consumer, provider);

    const told = await Promise.all(
      [first, second].map((frame, at) =>
        frame.evaluate(saveManyTimes, {
          ...{ issueId: consumer, seen: revision, saves: SAVES, person: `person ${String(at)}` },
          neededBy: inDays(14),
        }),
      ),
    );

    const saved = told
      .flatMap(({ written }) => written)
      .sort((one, other) => one.revision - other.revision);
    expect(told.map(({ written }) => written.length)).toEqual([SAVES, SAVES]);
    expect(told.flatMap(({ surprises }) => surprises)).toEqual([]);
    // They did get in each other's way, and each save stands on the one its person saw.
    expect(told.every(({ refused }) => refused.length > 0)).toBe(true);
    expect(saved.map((save) => save.revision)).toEqual(saved.map((_, at) => revision + 1 + at));
    expect(saved.every((save) => save.revision === save.seen + 1)).toBe(true);

    const history = (await readHistory(first, consumer)).slice(0, saved.length).reverse();
    expect(history.map(whyOf)).toEqual(saved.map(({ why }) => why));
    expect(history.map((entry) => entry.revision)).toEqual(saved.map((save) => save.revision));
    expect(history.every(({ changedOutside }) => !changedOutside)).toBe(true);
    const refused = new Set(told.flatMap((one) => one.refused));
    expect(history.filter((entry) => refused.has(whyOf(entry)))).toEqual([]);

    const last = saved.at(-1);
    expect(await property(consumer)).toMatchObject({
      revision: last?.revision,
      asks: [{ why: last?.why }],
    });
    expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
    expect(host.record()).toEqual([]);
    for (const visit of visits) await visit.end();
  },
  PATIENCE_MS,
);

interface Wish {
  readonly issueId: string;
  readonly person: string;
  readonly saves: number;
  /** The revision the person saw last. */
  readonly seen: number;
  readonly neededBy: string;
}

interface Told {
  readonly written: readonly {
    readonly why: string;
    readonly seen: number;
    readonly revision: number;
  }[];
  /** What was typed and refused. */
  readonly refused: readonly string[];
  /** Refusals that tell of no other save, and saves that saw somebody outside the app. */
  readonly surprises: readonly string[];
}

/**
 * Runs inside the panel's frame: saves through its bridge as `invoke` of `@forge/bridge` does, and after
 * a conflict again, on what stands then. Each try says something of its own.
 */
async function saveManyTimes({ issueId, person, saves, seen, neededBy }: Wish): Promise<Told> {
  const written: { why: string; seen: number; revision: number }[] = [];
  const refused: string[] = [];
  const surprises: string[] = [];
  let base = seen;
  for (let tried = 0; written.length < saves && surprises.length < 10; tried += 1) {
    const why = `${person}, try ${String(tried)}`;
    const action = { kind: 'change', askId: 'race', neededBy, why, promisedBy: null };
    const answer = (await globalThis.__bridge.callBridge('invoke', {
      functionKey: 'writeContract',
      payload: { issueId, baseRevision: base, action },
      metadata: undefined,
    })) as {
      readonly value?: {
        readonly kind: string;
        readonly because?: string;
        readonly changedOutside: boolean;
        readonly standing: { readonly revision: number } | null;
      };
    };
    const revision = answer.value?.standing?.revision ?? base;
    const isWritten = answer.value?.kind === 'written';
    const isOvertaken = answer.value?.because === 'conflict' || answer.value?.because === 'busy';
    if (isWritten) written.push({ why, seen: base, revision });
    else refused.push(why);
    if (answer.value?.changedOutside !== false || !(isWritten || isOvertaken)) {
      surprises.push(JSON.stringify(answer));
    }
    base = revision;
  }
  return { written, refused, surprises };
}

async function invoke(frame: Frame, functionKey: string, payload: object): Promise<unknown> {
  return frame.evaluate((question) => globalThis.__bridge.callBridge('invoke', question), {
    ...{ functionKey, payload },
    metadata: undefined,
  });
}

async function firstAsk(
  frame: Frame,
  issueId: string,
  providerId: string,
): Promise<{ readonly revision: number }> {
  const said = { neededBy: inDays(14), why: 'First', promisedBy: null };
  const action = { kind: 'ask', id: 'race', provider: { issueId: providerId }, ...said };
  const answer = await invoke(frame, 'writeContract', { issueId, baseRevision: 0, action });
  const { value } = answer as { value: { kind: string; standing: { revision: number } } };
  expect(value.kind).toBe('written');
  return value.standing;
}

/** Newest first, page after page. */
async function readHistory(
  frame: Frame,
  issueId: string,
): Promise<readonly ContractHistoryEntry[]> {
  const rows: ContractHistoryEntry[] = [];
  let cursor: string | null = null;
  do {
    const answer = await invoke(frame, 'readContractHistory', { issueId, cursor });
    const { value } = answer as {
      value: { rows: readonly ContractHistoryEntry[]; next: string | null };
    };
    rows.push(...value.rows);
    cursor = value.next;
  } while (cursor !== null);
  return rows;
}

function whyOf(entry: ContractHistoryEntry): string {
  return entry.half === 'asks' ? (entry.after?.why ?? '') : '';
}

function panelFrame({ page }: IssueVisit): Frame {
  const frame = page.frames().find((one) => one.url().includes('panel.html'));
  if (frame === undefined) throw new Error('The panel has no frame.');
  return frame;
}

async function idOf(key: string): Promise<string> {
  const { body } = await asFirst(`/rest/api/3/issue/${key}?fields=summary`);
  return (body as { readonly id: string }).id;
}

async function property(issueId: string): Promise<unknown> {
  const { body } = await asFirst(`/rest/api/3/issue/${issueId}/properties/${ASK_PROPERTY}`);
  return (body as { readonly value: unknown }).value;
}

function asFirst(path: string) {
  const { accountId } = host.firstPerson;
  return host.jira.handle({ method: 'GET', path }, { accountId });
}
