import type { Day } from '../../calendar/day';
import type { Answer } from './answer';
import type { Actor, Applied } from './ask-actions';

/** The ask that is answered, as the provider's side saw it. */
export interface AnsweredAsk {
  readonly askId: string;
  readonly askSeq: number;
  /** Id of the issue that asks. */
  readonly consumerId: string;
}

/** What the provider's side can do. */
export type AnswerAction =
  | (AnsweredAsk & {
      readonly kind: 'promise' | 'counter';
      readonly day: Day;
      readonly text: string;
    })
  | (AnsweredAsk & { readonly kind: 'decline'; readonly text: string })
  | (AnsweredAsk & { readonly kind: 'deliver' })
  /** Takes away an answer whose ask is gone. */
  | { readonly kind: 'remove'; readonly askId: string; readonly consumerId: string };

/** A later answer replaces the earlier one; what was promised stays when it is delivered. */
export function applyAnswerAction(
  answers: readonly Answer[],
  action: AnswerAction,
  actor: Actor,
): Applied<Answer> {
  const standing = answers.find((answer) => isFor(answer, action));
  const others = answers.filter((answer) => answer !== standing);
  if (action.kind === 'remove') {
    return standing === undefined ? { refusal: 'unknown-answer' } : { next: others };
  }
  return { next: [...others, nextAnswer(standing, action, actor)] };
}

function nextAnswer(
  standing: Answer | undefined,
  action: Exclude<AnswerAction, { readonly kind: 'remove' }>,
  actor: Actor,
): Answer {
  const { askId, askSeq, consumerId } = action;
  const ends = { askId, askSeq, consumerId, ...actor };
  switch (action.kind) {
    case 'promise':
    case 'counter': {
      const kind = action.kind === 'promise' ? 'promised' : 'counter';
      return { ...ends, kind, promisedBy: action.day, text: action.text, deliveredAt: null };
    }
    case 'decline':
      return { ...ends, kind: 'declined', promisedBy: null, text: action.text, deliveredAt: null };
    case 'deliver': {
      const isPromised = standing?.kind === 'promised';
      return {
        ...ends,
        kind: 'promised',
        promisedBy: isPromised ? standing.promisedBy : null,
        text: isPromised ? standing.text : '',
        deliveredAt: actor.at,
      };
    }
  }
}

export function isFor(
  answer: Answer,
  { askId, consumerId }: { readonly askId: string; readonly consumerId: string },
): boolean {
  return answer.askId === askId && answer.consumerId === consumerId;
}
