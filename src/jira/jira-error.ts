import type { Instant } from '../domain/calendar/instant';

export type JiraFault =
  | 'not-signed-in'
  | 'no-permission'
  | 'not-found'
  | 'bad-request'
  | 'rate-limited'
  | 'unavailable'
  | 'unexpected-answer';

/** Jira did not do what was asked. The message says what happened and what to do next. */
export class JiraError extends Error {
  override readonly name = 'JiraError';
  /** When Jira will answer again, as it says; null: it does not say. */
  readonly retryAt: Instant | null;
  /** Jira's own words, where it gave any. */
  readonly said: string | null;
  /** An earlier try of the same call was not answered clearly: it may have done what was asked. */
  readonly isAfterLostAnswer: boolean;

  constructor(
    readonly fault: JiraFault,
    message: string,
    options: ErrorOptions & {
      readonly said?: string | null;
      readonly isAfterLostAnswer?: boolean;
      readonly retryAt?: Instant | null;
    } = {},
  ) {
    super(message, options);
    this.retryAt = options.retryAt ?? null;
    this.said = options.said ?? null;
    this.isAfterLostAnswer = options.isAfterLostAnswer ?? false;
  }
}

/** Whether Jira has said for certain that it did not do what was asked. */
export function isRefusal({ fault, isAfterLostAnswer }: JiraError): boolean {
  return !isAfterLostAnswer && fault !== 'unavailable' && fault !== 'unexpected-answer';
}

const OF_THE_REQUEST: ReadonlySet<JiraFault> = new Set([
  'bad-request',
  'no-permission',
  'not-found',
]);

/** Whether Jira refuses this request of this person, so that others may well be answered. */
export function refusesRequest(error: unknown): error is JiraError {
  return error instanceof JiraError && OF_THE_REQUEST.has(error.fault);
}

/** Jira's own words from an error body, in either of its forms; null where it gives none. */
export function jiraMessage(body: unknown): string | null {
  if (typeof body === 'string') return body.trim() === '' ? null : body.trim().slice(0, 300);
  if (typeof body !== 'object' || body === null) return null;
  const given = new Map<string, unknown>(Object.entries(body));
  const texts = [
    ...valuesOf(given.get('errorMessages')),
    ...valuesOf(given.get('errors')),
    given.get('detail'),
  ].filter((text) => typeof text === 'string');
  return texts.length === 0 ? null : texts.join(' ').slice(0, 300);
}

function valuesOf(listOrRecord: unknown): readonly unknown[] {
  return typeof listOrRecord === 'object' && listOrRecord !== null
    ? Object.values(listOrRecord)
    : [];
}
