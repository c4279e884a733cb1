import * as z from 'zod/mini';
import {
  everyTime,
  expiredPageToken,
  expiredSignIn,
  firstTimes,
  halfAnswer,
  isCall,
  lostAnswer,
  noConnection,
  tooManyRequests,
  unavailable,
} from '../../../local/jira/faults/usual-faults';
import { callJira } from '../../../src/jira/call-jira';
import { ENDPOINTS } from '../../../src/jira/endpoints';
import { LimitedSite } from './limits/limited-site';

const READ = {
  endpoint: ENDPOINTS.issue,
  places: { issueId: 'WEB-1' },
  answer: z.object({ key: z.string() }),
};
const isRead = isCall('GET', /\/issue\/WEB-1$/u);

function site(): LimitedSite {
  return new LimitedSite({ quota: null, burst: null });
}

it.each([
  ['an answer that asks to wait 7 seconds', tooManyRequests(7), [7000, 7000]],
  ['an answer that asks to wait and not how long', tooManyRequests(), [1000, 2000]],
  ['a Jira that is not there', unavailable(), [1000, 2000]],
  ['a lost answer', lostAnswer(), [1000, 2000]],
])('lets a client go on after %s', async (_what, fault, waits) => {
  const limited = site();
  limited.faults.set(firstTimes(2, isRead, fault));
  await expect(callJira(limited.connection(), READ)).resolves.toEqual({ key: 'WEB-1' });
  expect(limited.waits).toEqual(waits);
});

it.each([
  ['a Jira that stays away', unavailable(502), 'unavailable'],
  ['a sign-in that is over', expiredSignIn(), 'not-signed-in'],
  ['half an answer', halfAnswer(), 'unexpected-answer'],
  ['a token that is over', expiredPageToken(), 'bad-request'],
])('ends in an error with %s', async (_what, fault, told) => {
  const limited = site();
  limited.faults.set(everyTime(isRead, fault));
  await expect(callJira(limited.connection(), READ)).rejects.toMatchObject({ fault: told });
  limited.faults.clear();
  await expect(callJira(limited.connection(), READ)).resolves.toEqual({ key: 'WEB-1' });
});

it('does what was asked where only the answer is lost, and nothing where Jira is not there', async () => {
  const limited = site();
  const write = 'PUT /rest/api/3/issue/WEB-1/properties/p';
  const read = 'GET /rest/api/3/issue/WEB-1/properties/p';
  limited.faults.set(everyTime(isCall('PUT', /properties/u), unavailable()));
  await expect(limited.ask(write, 'bridge', 1)).resolves.toMatchObject({ status: 503 });
  await expect(limited.ask(read)).resolves.toMatchObject({ status: 404 });
  limited.faults.set(everyTime(isCall('PUT', /properties/u), lostAnswer()));
  await expect(limited.ask(write, 'bridge', 1)).resolves.toMatchObject({ status: 504 });
  await expect(limited.ask(read)).resolves.toMatchObject({ status: 200, body: { value: 1 } });
});

it('fails without an answer where there is no connection', async () => {
  const limited = site();
  limited.faults.set((call) => (call.via === 'bridge' ? noConnection() : null));
  await expect(limited.ask('GET /rest/api/3/myself', 'bridge')).rejects.toThrow('no connection');
  await expect(limited.ask('GET /rest/api/3/myself')).resolves.toMatchObject({ status: 200 });
});
