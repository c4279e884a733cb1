import type { Day } from '../../../../src/domain/calendar/day';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { inboxOf, type Inbox } from '../../../../src/use-cases/inbox';
import {
  coverageOf,
  failureOf,
  portfolioOf,
  type AnalysisFailure,
  type AnalysisQuestion,
  type Coverage,
  type ReadingFacts,
} from '../analysis/analysis';
import { nodesOf, teamsOf, type Whose } from './whose';

/** What waits for a team, as plain data: a worker computes it and hands it over. */
export interface InboxPicture {
  readonly kind: 'inbox';
  readonly coverage: Coverage;
  readonly inbox: Inbox;
  /** Of everything that was read, by name. */
  readonly teams: readonly string[];
  readonly today: Day;
}

export interface InboxQuestion extends AnalysisQuestion {
  readonly whose: Whose;
  /** Whether dependencies without an ask are wanted; else the group has none. */
  readonly wantsUnasked: boolean;
}

export function drawInbox(
  items: readonly WorkItem[],
  question: InboxQuestion & ReadingFacts,
): InboxPicture | AnalysisFailure {
  const { whose, wantsUnasked, isComplete } = question;
  try {
    const portfolio = portfolioOf(items, question);
    const inbox = inboxOf(portfolio, { isOurs: nodesOf(whose, portfolio), isComplete });
    return {
      kind: 'inbox',
      coverage: coverageOf(portfolio, items, question),
      inbox: wantsUnasked ? inbox : { ...inbox, 'not-asked': [] },
      teams: teamsOf(portfolio),
      today: portfolio.policy.today,
    };
  } catch (error) {
    return failureOf(error);
  }
}
