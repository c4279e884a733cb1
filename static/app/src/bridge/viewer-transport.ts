import type { JiraConnection } from '../../../../src/jira/call-jira';
import { JiraError } from '../../../../src/jira/jira-error';
import { pausedByQuota } from '../../../../src/jira/slow-down';
import type { Transport } from '../../../../src/jira/transport';
import { requestJira } from './forge-bridge';

/** Jira as the person looking: exactly their permissions, and no quota of the app. */
const viewerTransport: Transport = async ({ method, path, body }) => {
  const response = await requestJira(path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    // The network was lost below Jira's own answers, or the frame's host refused.
    throw new JiraError('unavailable', 'Jira could not be reached', { cause: error });
  });
  const text = await response.text();
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    body: parsedOrText(text),
  };
};

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const viewerConnection: JiraConnection = {
  transport: pausedByQuota(viewerTransport, Date.now),
  waitMs: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  chance: Math.random,
  now: Date.now,
};
