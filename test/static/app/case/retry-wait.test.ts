import type { Refusal } from '../../../../src/contract/result';
import { ResolverRefusal } from '../../../../static/app/src/bridge/resolver-refusal';
import {
  isTriedAgain,
  retryWait,
  type Hindrance,
} from '../../../../static/app/src/case/retry-wait';
import { at } from '../../../builders/work-item';

const NOW = at('2026-11-20T09:00:00Z');

function failed(refusal: Refusal): Hindrance {
  return { kind: 'failed', error: new ResolverRefusal(refusal) };
}

function refused(because: 'busy' | 'not-editable' | 'conflict'): Hindrance {
  const rest = { standing: null, changedOutside: false, message: null };
  return { kind: 'refused', refused: { kind: 'refused', because, ...rest } };
}

const OFFLINE: Hindrance = { kind: 'failed', error: new Error('Failed to fetch') };
const UNCLEAR = failed({ code: 'unavailable', message: 'No answer.' });

it.each<readonly [string, Hindrance, boolean]>([
  ['another save that has not ended', refused('busy'), true],
  ['a connection that is gone', OFFLINE, true],
  ['no clear answer', UNCLEAR, true],
  ['a pause that Jira asks for', failed({ code: 'rate-limited', retryAt: null }), true],
  ['no right to edit', refused('not-editable'), false],
  ['the choice of somebody', refused('conflict'), false],
  ['no right in the app', failed({ code: 'forbidden', needs: 'jira-admin' }), false],
])('tries again or not: %s', (_, hindrance, isAgain) => {
  expect(isTriedAgain(hindrance)).toBe(isAgain);
  expect(retryWait(hindrance, 0, NOW) !== null).toBe(isAgain);
});

it('waits until the claim of an unanswered save has ended, then twice as long each time', () => {
  const waits = [0, 1, 2, 9].map((failures) => retryWait(UNCLEAR, failures, NOW));
  expect(waits).toEqual([45_000, 90_000, 180_000, 600_000]);
});

it('waits as long as Jira asks for', () => {
  const paused = failed({ code: 'rate-limited', retryAt: at('2026-11-20T09:30:00Z') });
  expect(retryWait(paused, 3, NOW)).toBe(30 * 60_000);
  const over = failed({ code: 'rate-limited', retryAt: at('2026-11-20T08:59:00Z') });
  expect(retryWait(over, 0, NOW)).toBe(1000);
});
