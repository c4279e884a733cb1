import { ResolverRefusal } from '../bridge/resolver-refusal';
import { passesByItself } from '../states/passing-error';
import type { TextSaving } from './use-case-texts';

/** The claim of a save that got no answer has ended by then. */
const FIRST_WAIT_MS = 45_000;
const LONGEST_WAIT_MS = 600_000;

/** What kept a text from being saved, as far as it decides on another try. */
export type Hindrance = TextSaving & { readonly kind: 'refused' | 'failed' };

/** Whether it is tried again without anybody doing anything. */
export function isTriedAgain(hindrance: Hindrance): boolean {
  return hindrance.kind === 'refused'
    ? hindrance.refused.because === 'busy'
    : passesByItself(hindrance.error);
}

/**
 * Milliseconds until it is tried again by itself: as long as Jira asked for, otherwise twice as long each time.
 *
 * @param failures so many tries before this one failed, one after the other
 * @param now milliseconds since 1970
 * @returns null: trying again would not help
 */
export function retryWait(hindrance: Hindrance, failures: number, now: number): number | null {
  if (!isTriedAgain(hindrance)) return null;
  const retryAt = retryInstant(hindrance);
  const usual = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
  return retryAt === null ? usual : Math.max(1000, retryAt - now);
}

function retryInstant(hindrance: Hindrance): number | null {
  if (hindrance.kind !== 'failed' || !(hindrance.error instanceof ResolverRefusal)) return null;
  const { refusal } = hindrance.error;
  return refusal.code === 'rate-limited' ? refusal.retryAt : null;
}
