import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { readLinkedWork } from '../../src/jira/read-linked-work';
import type { Transport } from '../../src/jira/transport';
import { pictureOf } from '../../static/app/src/analysis/portfolio-picture';
import { PEOPLE } from '../../local/demo/people';
import { httpTransport } from '../../local/report/http-transport';
import { startHost } from '../../local/start/host/start-host';
import { readPageAfterPage } from './page-after-page';

/** Reading a site for the first time; times in milliseconds. */
export interface FirstRead {
  /** Of the site. */
  readonly issues: number;
  /** Of these, those with a dependency: what both sides read. */
  readonly read: number;
  readonly latencyMs: number;
  /** Until something can be drawn, and until all of it is. */
  readonly firstPictureMs: number;
  readonly oursMs: number;
  readonly ourCalls: number;
  readonly alternativeMs: number;
  readonly alternativeCalls: number;
}

const TOKEN = 'bench';

/** @throws AssertionError where both sides do not read the same issues */
export async function measureFirstRead(issues: number, latencyMs: number): Promise<FirstRead> {
  const host = await startHost({
    data: { kind: 'generated', issues },
    ...{ port: 0, stateFolder: null, token: TOKEN, isBuilt: true },
  });
  try {
    const email = PEOPLE[0]?.email ?? '';
    const http = httpTransport(new URL(host.url), { email, token: TOKEN });
    let calls = 0;
    const transport: Transport = async (request) => {
      calls += 1;
      await wait(latencyMs);
      return http(request);
    };
    // The embedded Jira makes its search index with the first question.
    await readPageAfterPage(http);
    const plainStart = performance.now();
    const plain = await readPageAfterPage(transport);
    const alternativeMs = performance.now() - plainStart;
    const alternativeCalls = calls;
    calls = 0;
    const start = performance.now();
    const pictures: number[] = [];
    const { items, linkTypes, ancestors } = await readLinkedWork({
      connection: { transport, waitMs: (milliseconds) => wait(milliseconds) },
      settings: DEFAULT_SETTINGS,
      signal: new AbortController().signal,
      onProgress: ({ items: part, linkTypes: types }) => {
        if (part.length === 0 || pictures.length > 0) return;
        draw(part, { linkTypes: types, ancestors: [], isComplete: false });
        pictures.push(performance.now() - start);
      },
    });
    draw(items, { linkTypes, ancestors, isComplete: true });
    const oursMs = performance.now() - start;
    const keys = new Set(items.map(({ key }) => key));
    assert.ok(plain.every(({ key }) => keys.has(key)) && plain.length > 0);
    return {
      ...{ issues, read: plain.length, latencyMs },
      firstPictureMs: pictures[0] ?? oursMs,
      ...{ oursMs, ourCalls: calls, alternativeMs, alternativeCalls },
    };
  } finally {
    await host.close();
  }
}

type Drawn = Parameters<typeof pictureOf>;

function draw(
  items: Drawn[0],
  facts: Pick<Drawn[1], 'linkTypes' | 'ancestors' | 'isComplete'>,
): void {
  const question = {
    ...{ settings: DEFAULT_SETTINGS, siteTimeZone: null, project: null },
    wantsMap: false,
  };
  const asOf = Date.now() as Drawn[1]['asOf'];
  const picture = pictureOf(items, { ...question, ...facts, asOf });
  if (picture.kind === 'failed') throw picture.error;
}
