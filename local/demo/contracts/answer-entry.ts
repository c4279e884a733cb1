import { appInstant } from '../app-instant';
import { savesOf } from '../saved-property';
import type { WorkClock } from '../work-clock';
import type { AnswerPlan, AskPlan } from './contract-plan';
import type { HalfEntry } from './half-entry';

export interface AnswerContext {
  /** Of the ask. */
  readonly id: string;
  readonly issueId: string;
  /** Null: it was taken away. */
  readonly ask: AskPlan | null;
  readonly consumerId: string;
  readonly spokesperson: string;
  readonly clock: WorkClock;
}

export function answerEntry(plan: AnswerPlan, context: AnswerContext): HalfEntry {
  const { kind, promisedBy, deliveredAt } = plan;
  return {
    issueId: context.issueId,
    isOpen: kind === 'promised' && deliveredAt === undefined,
    day: promisedBy === undefined ? null : context.clock.day(promisedBy),
    isOfAnotherTool: false,
    saves: answerSaves(plan, context),
  };
}

const ACTIONS = { promised: 'promise', counter: 'counter', declined: 'decline' } as const;

function answerSaves(plan: AnswerPlan, context: AnswerContext) {
  const { kind, promisedBy, text, deliveredAt } = plan;
  const { id, ask, consumerId, spokesperson: by, clock } = context;
  // What was said to an ask that has changed since was said to the one before.
  const isOutdated = ask !== null && ask.at > plan.at;
  const asked = (ask?.earlier?.length ?? 0) + 1;
  const after = {
    ...{ askId: id, askSeq: isOutdated ? asked - 1 : asked, consumerId, kind },
    ...(promisedBy !== undefined && { promisedBy: clock.day(promisedBy) }),
    ...(text !== undefined && { text }),
    by,
  };
  const answeredAt = appInstant(clock, deliveredAt === undefined ? plan.at : promisedAt(plan, ask));
  const answered = {
    ...{ at: answeredAt, actor: by, action: ACTIONS[kind], after: { ...after, at: answeredAt } },
  };
  if (deliveredAt === undefined) return savesOf([answered]);
  const at = appInstant(clock, deliveredAt);
  return savesOf([
    answered,
    { ...{ at, actor: by, action: 'deliver' }, after: { ...after, at, deliveredAt: at } },
  ]);
}

/** How much of the time between an ask and its delivery had passed when it was promised. */
const PROMISED_AFTER = 0.2;

function promisedAt({ at }: AnswerPlan, ask: AskPlan | null): number {
  return ask === null ? at - 1 : ask.at + PROMISED_AFTER * (at - ask.at);
}
