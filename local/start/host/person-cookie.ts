import type { IncomingMessage } from 'node:http';
import type { SignedRequest } from '../../jira/http-sign-in';
import { refusal } from '../../jira/rest/refusal';
import type { PersonData } from '../../jira/site-data';

const READING = ['GET', 'HEAD'];

/** The person a browser looks as. Cookies know no ports, so that of the server is part of the name. */
export class PersonCookie {
  private readonly name: string;

  constructor(
    port: number,
    private readonly people: readonly PersonData[],
  ) {
    this.name = `agile-pmo-person-${String(port)}`;
  }

  /** Undefined: nobody of this site was chosen. */
  personOf({ headers }: IncomingMessage): PersonData | undefined {
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    const value = pairs.find(([name]) => name === this.name)?.[1];
    if (value === undefined) return undefined;
    return this.people.find(({ accountId }) => encodeURIComponent(accountId) === value);
  }

  /** What `set-cookie` says for a person. */
  headerFor({ accountId }: PersonData): string {
    return `${this.name}=${encodeURIComponent(accountId)}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /**
   * The caller by the cookie alone; without one, nobody.
   *
   * @throws Refusal for a request the page did not make
   */
  callerOf(request: IncomingMessage): SignedRequest {
    const person = this.personOf(request);
    if (person === undefined) return { caller: 'anonymous', isFailed: false };
    refuseOtherPages(request);
    return { caller: { accountId: person.accountId }, isFailed: false };
  }
}

/**
 * The app's frames are of another origin but of the same site, so the browser sends the cookie with what
 * they ask, too.
 *
 * @throws Refusal
 */
export function refuseOtherPages({ method = 'GET', headers }: IncomingMessage): void {
  const from = headers['sec-fetch-site'];
  const isOwnPage = from === 'same-origin' || headers.origin === `http://${headers.host ?? ''}`;
  const isTyped = from === undefined || from === 'none';
  if (isOwnPage || (isTyped && READING.includes(method))) return;
  throw refusal(403, 'Only the page of this site may ask for this in the name of its person.');
}
