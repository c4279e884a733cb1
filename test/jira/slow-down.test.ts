import * as z from 'zod/mini';
import { callJira } from '../../src/jira/call-jira';
import { ENDPOINTS } from '../../src/jira/endpoints';
import { pausedByQuota } from '../../src/jira/slow-down';
import type { JiraResponse, Transport } from '../../src/jira/transport';
import { failing } from '../builders/embedded-connection';

const NOW = Date.UTC(2026, 10, 20, 9, 12);
const QUOTA = {
  'ratelimit-reason': 'jira-quota-global-based',
  'retry-after': '60',
  'x-ratelimit-reset': '2026-11-20T10:00Z',
};
const GOOD: JiraResponse = { status: 200, header: () => null, body: {} };
const call = { endpoint: ENDPOINTS.myself, answer: z.object({}) };

function answering(answers: readonly JiraResponse[]) {
  let asked = 0;
  const transport: Transport = () => {
    asked += 1;
    return Promise.resolve(answers[Math.min(asked, answers.length) - 1] ?? GOOD);
  };
  return { transport, asked: () => asked };
}

async function waitsOf(answers: readonly JiraResponse[], chance: () => number) {
  const waits: number[] = [];
  const waitMs = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  await callJira({ transport: answering(answers).transport, waitMs, chance }, call);
  return waits;
}

it('waits as long as Jira says, or twice as long each time, and some more by chance', async () => {
  const answers = [failing(429, { 'retry-after': '7' }), failing(429), failing(503), GOOD];
  expect(await waitsOf(answers, () => 0)).toEqual([7000, 2000, 4000]);
  expect(await waitsOf(answers, () => 1)).toEqual([10_500, 3000, 6000]);
});

it('does not wait for a quota, and says when it is filled again', async () => {
  const { transport, asked } = answering([failing(429, QUOTA)]);
  const connection = { transport, waitMs: () => Promise.resolve() };
  await expect(callJira(connection, call)).rejects.toMatchObject({
    fault: 'rate-limited',
    retryAt: Date.UTC(2026, 10, 20, 10),
  });
  expect(asked()).toBe(1);
});

it('asks nothing more until the quota is filled again', async () => {
  let now = NOW;
  const { transport, asked } = answering([failing(429, QUOTA), GOOD]);
  const paused = pausedByQuota(transport, () => now);
  const request = { method: 'GET', path: '/rest/api/3/myself' } as const;
  expect((await paused(request)).status).toBe(429);
  now = Date.UTC(2026, 10, 20, 9, 59);
  expect((await paused(request)).status).toBe(429);
  expect(asked()).toBe(1);
  now = Date.UTC(2026, 10, 20, 10);
  expect((await paused(request)).status).toBe(200);
});
