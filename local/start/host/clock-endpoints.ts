import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { answer, type JiraAnswer } from '../../jira/rest/jira-request';
import { refusal } from '../../jira/rest/refusal';
import { HOST_PATHS, MOST_DAYS, type HostTime } from '../../page/host-api';
import type { HostClock } from '../clock/host-clock';
import { readQuestion } from './read-question';

const length = z.optional(z.int().check(z.minimum(0), z.maximum(24 * MOST_DAYS)));
const moveQuestion = z.union([
  z.strictObject({ advance: z.strictObject({ days: length, hours: length }) }),
  z.strictObject({ backToNow: z.literal(true) }),
]);
const runQuestion = z.object({ moduleKey: z.string() });

type ClockEndpoint = (request: IncomingMessage) => Promise<JiraAnswer> | JiraAnswer;

/** What the page around the app asks about the clock, and has done with it. */
export function clockEndpoints(clock: HostClock): readonly (readonly [string, ClockEndpoint])[] {
  return [
    [`GET ${HOST_PATHS.clock}`, () => answer(hostTime(clock))],
    [`POST ${HOST_PATHS.clock}`, (request) => move(clock, request)],
    [`POST ${HOST_PATHS.scheduled}`, (request) => run(clock, request)],
  ];
}

async function move(clock: HostClock, request: IncomingMessage): Promise<JiraAnswer> {
  const wish = await readQuestion(request, moveQuestion);
  if ('backToNow' in wish) {
    await clock.backToNow();
  } else {
    const { days = 0, hours = 0 } = wish.advance;
    if (days + hours / 24 > MOST_DAYS) {
      throw refusal(400, `The clock moves ${String(MOST_DAYS)} days at once at most.`);
    }
    await clock.advance({ days, hours });
  }
  return answer(hostTime(clock));
}

async function run(clock: HostClock, request: IncomingMessage): Promise<JiraAnswer> {
  const { moduleKey } = await readQuestion(request, runQuestion);
  if (clock.plan.every((planned) => planned.moduleKey !== moduleKey)) {
    throw refusal(404, `The app has no scheduled function ${moduleKey}.`);
  }
  await clock.run(moduleKey);
  return answer(hostTime(clock));
}

function hostTime(clock: HostClock): HostTime {
  return {
    now: isoText(clock.now()),
    isAhead: clock.isAhead,
    functions: clock.plan.map(({ moduleKey, interval, nextDueAt }) => {
      const last = clock.runs.findLast((one) => one.moduleKey === moduleKey);
      return {
        moduleKey,
        interval,
        nextDueAt: isoText(nextDueAt),
        lastRun:
          last === undefined ? null : { startedAt: isoText(last.startedAt), failure: last.message },
      };
    }),
  };
}

function isoText(instant: number): string {
  return new Date(instant).toISOString();
}
