import type { ImpedimentState } from '../../../../../src/domain/impediments/record';
import type { ImpedimentOutcome } from '../../impediment-record/use-impediment-writer';
import { isTooLong } from '../../impediment-record/line-length';
import type { MoveAnswers, MoveQuestions } from './move-plan';

/** Where somebody moves it: in the card, or in its details. Questions and troubles stand there too. */
export type MovePlace = 'card' | 'detail';

/** A move that waits for a word of the person; kept by the page, so that no card can lose it. */
export interface AskedMove {
  readonly key: string;
  readonly place: MovePlace;
  readonly to: ImpedimentState;
  readonly questions: MoveQuestions;
  readonly said: SaidOfMove;
}

export interface SaidOfMove extends MoveAnswers {
  readonly clearsFlag: boolean;
}

/** A move that was not carried out, and why. */
export interface MoveTrouble {
  readonly key: string;
  readonly place: MovePlace;
  readonly to: ImpedimentState;
  readonly said: SaidOfMove;
  readonly outcome: Exclude<ImpedimentOutcome, { readonly kind: 'written' }>;
}

/** Whether everything that has to be said is said, and can be kept. A solution may stay empty. */
export function isAnswered({ questions, said }: AskedMove): boolean {
  if (isTooLong(said.what) || isTooLong(said.solution)) return false;
  return !questions.what || said.what.trim() !== '';
}
