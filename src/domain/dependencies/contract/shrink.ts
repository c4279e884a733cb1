import type { Answer } from './answer';
import { isOpen, type Ask } from './ask';

/**
 * What may be left out of a half when there is little room: the words of what has ended. What is open is
 * kept as it was said.
 */
export function shrunkAsk(ask: Ask): Ask {
  const isShort = ask.why === '' && ask.by === '';
  return isOpen(ask) || isShort ? ask : { ...ask, why: '', by: '' };
}

/** Delivered answers go on to be needed, since the ask they are for may still be open. */
export function shrunkAnswer(answer: Answer): Answer {
  const isShort = answer.text === '' && answer.by === '';
  return answer.deliveredAt === null || isShort ? answer : { ...answer, text: '', by: '' };
}

/** Promised and not delivered yet. */
export function isPromiseOpen({ kind, deliveredAt }: Answer): boolean {
  return kind === 'promised' && deliveredAt === null;
}
