import type { Instant } from '../domain/calendar/instant';

/** What a resolver answers: a refusal is an answer too, so that pages can say what to do about it. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export type Refusal =
  /** The payload or the settings in it; `message` names the key and the fault. */
  | { readonly code: 'invalid'; readonly message: string }
  /** Who may do this. */
  | { readonly code: 'forbidden'; readonly needs: Right; readonly keys?: readonly string[] }
  /** Somebody else saved in between; what stands now has to be read again. */
  | { readonly code: 'conflict' }
  /** Jira asks to slow down, until then if it says so; nothing was changed. */
  | { readonly code: 'rate-limited'; readonly retryAt: Instant | null }
  /** Jira or app storage did not answer; nothing was changed, or it is not known. */
  | { readonly code: 'unavailable'; readonly message: string };

/** Administering Jira includes managing the portfolio. */
export type Right = 'jira-admin' | 'portfolio-manager';

export function good<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
