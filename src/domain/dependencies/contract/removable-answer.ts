import type { Answer } from './answer';
import { isSameProvider } from './ask-actions';
import { isOpen, type Ask } from './ask';
import { isPromiseOpen } from './shrink';

interface Ends {
  /** Of the consumer, all of them; null: they cannot be read. */
  readonly asks: readonly Ask[] | null;
  /** Of the provider, all of them; null: they cannot be read. */
  readonly answers: readonly Answer[] | null;
  readonly providerId: string;
  readonly consumerId: string;
}

/**
 * The answer to a consumer that nobody is known to wait for, so that it would stand for ever: its ask is
 * gone or cannot be read, or ended while what was promised is still open. Open promises come first,
 * since they are what Jira's search goes on to find.
 */
export function removableAnswer({ asks, answers, providerId, consumerId }: Ends): Answer | null {
  const toConsumer = (answers ?? []).filter((answer) => answer.consumerId === consumerId);
  const provider = { issueId: providerId };
  const ofProvider = (asks ?? []).filter((ask) => isSameProvider(ask.provider, provider));
  const askOf = ({ askId }: Answer): Ask | null =>
    ofProvider.find(({ id }) => id === askId) ?? null;
  const isLeft = (answer: Answer): boolean => {
    const ask = askOf(answer);
    return isPromiseOpen(answer) && (ask === null || !isOpen(ask));
  };
  return toConsumer.find(isLeft) ?? toConsumer.find((answer) => askOf(answer) === null) ?? null;
}
