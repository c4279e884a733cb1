import * as z from 'zod/mini';
import { formatInstant, instantOf, type Instant } from '../domain/calendar/instant';
import type { Endpoint } from './endpoints';
import { JiraError, jiraMessage } from './jira-error';
import { slowDownOf } from './slow-down';
import type { JiraRequest, JiraResponse, Transport } from './transport';

/** How Jira is called: the transport, and how to wait before another try. */
export interface JiraConnection {
  readonly transport: Transport;
  readonly waitMs: (milliseconds: number) => Promise<void>;
  /** What is asked to wait longer is given up; two minutes if left out. */
  readonly longestWaitMs?: number;
  /** From 0 to 1, so that calls that were refused together do not come back together. */
  readonly chance?: () => number;
  /** The clock, in milliseconds since 1970: Jira says how long to wait, people want to know until when. */
  readonly now?: () => number;
}

export interface JiraCall<Schema extends z.core.$ZodType> {
  readonly endpoint: Endpoint;
  readonly answer: Schema;
  /** Values for the places in braces of the endpoint's path. */
  readonly places?: Readonly<Record<string, string>>;
  /** A list repeats its name. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
}

const TRIES = 5;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 120_000;
const SPREAD = 0.5;
const WORTH_ANOTHER_TRY = new Set([429, 500, 502, 503, 504]);

/**
 * Calls Jira and reads the answer. Honours `Retry-After`; without one, waits twice as long each time.
 * Where a quota is used up, waiting in place does not help.
 *
 * @throws JiraError for every answer but a good one
 */
export async function callJira<Schema extends z.core.$ZodType>(
  connection: JiraConnection,
  call: JiraCall<Schema>,
): Promise<z.infer<Schema>> {
  const request = requestOf(call);
  let response = await connection.transport(request);
  let isAfterLostAnswer = false;
  for (let tried = 1; tried < TRIES && WORTH_ANOTHER_TRY.has(response.status); tried += 1) {
    const { waitMs, isQuota } = slowDownOf(response);
    const wait = spread(waitMs ?? FIRST_WAIT_MS * 2 ** (tried - 1), connection);
    if (isQuota || wait > (connection.longestWaitMs ?? LONGEST_WAIT_MS)) break;
    isAfterLostAnswer ||= response.status >= 500;
    await connection.waitMs(wait);
    response = await connection.transport(request);
  }
  if (response.status < 200 || response.status > 299) {
    throw refusal(request, response, { isAfterLostAnswer, now: connection.now });
  }
  const parsed = z.safeParse(call.answer, response.body);
  if (parsed.success) return parsed.data;
  throw new JiraError(
    'unexpected-answer',
    `Jira answered ${request.path} in a form this version does not know. ` +
      'Check that the address is that of a Jira Cloud site.',
  );
}

function requestOf({ endpoint, places, query, body }: JiraCall<z.core.$ZodType>): JiraRequest {
  const path = Object.entries(places ?? {}).reduce<string>(
    (text, [place, value]) => text.replace(`{${place}}`, encodeURIComponent(value)),
    endpoint.path,
  );
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    [value].flat().map((single) => `${name}=${encodeURIComponent(single)}`),
  );
  return {
    method: endpoint.method,
    path: pairs.length === 0 ? path : `${path}?${pairs.join('&')}`,
    ...(body === undefined ? {} : { body }),
  };
}

/** Never shorter than Jira asked for. */
function spread(wait: number, { chance = () => 0 }: JiraConnection): number {
  return Math.round(wait * (1 + SPREAD * chance()));
}

function refusal(
  { method, path }: JiraRequest,
  response: JiraResponse,
  { isAfterLostAnswer, now }: { isAfterLostAnswer: boolean; now: JiraConnection['now'] },
): JiraError {
  const { status, body } = response;
  const said = jiraMessage(body);
  const options = { said, isAfterLostAnswer };
  const because = said === null ? '' : `: ${said}`;
  const [place] = path.split('?');
  if (status === 401) {
    return new JiraError('not-signed-in', `Jira did not accept the sign-in${because}`, options);
  }
  if (status === 403)
    return new JiraError('no-permission', `Jira refused ${place ?? ''}${because}`, options);
  if (status === 404) {
    return new JiraError('not-found', `Jira does not know ${place ?? ''}${because}`, options);
  }
  if (status === 429) {
    const retryAt = retryInstant(response, now);
    const when = retryAt === null ? 'in a few minutes' : `after ${formatInstant(retryAt)}`;
    const advice = `Jira asks to slow down and goes on asking; try again ${when}`;
    return new JiraError('rate-limited', `${advice}${because}`, { ...options, retryAt });
  }
  if (status >= 500) {
    const what = `Jira is not available (${String(status)})${because}`;
    return new JiraError('unavailable', what, options);
  }
  return new JiraError(
    'bad-request',
    `Jira refused ${method} ${place ?? ''} (${String(status)})${because}`,
    options,
  );
}

function retryInstant(response: JiraResponse, now: JiraConnection['now']): Instant | null {
  const { resetAt, waitMs } = slowDownOf(response);
  if (resetAt !== null || now === undefined || waitMs === null) return resetAt;
  return instantOf(new Date(now() + waitMs));
}
