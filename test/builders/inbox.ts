import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import type { Answer } from '../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../src/domain/dependencies/contract/ask';
import { projectOfKey } from '../../src/domain/work-items/issue-key';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../src/use-cases/analyse-portfolio';
import { inboxOf, type Inbox } from '../../src/use-cases/inbox';
import { at, BLOCKS, blockingItems, day } from './work-item';

/** When the inboxes are looked at. */
export const NOW = at('2026-11-20T09:00:00Z');

/** SHOP-1 waits for PAY-1, as every pair of these tests unless it says otherwise. */
const PAIRS = [['PAY-1', 'SHOP-1']] as const;

/** Asks a provider for 10 December. */
export function ask(provider: string, facts: Partial<Ask> = {}): Ask {
  return {
    id: `ask-${provider}`,
    provider: { issueId: `id of ${provider}` },
    neededBy: day('2026-12-10'),
    why: 'For the launch',
    by: 'sue',
    at: at('2026-11-16T09:00:00Z'),
    seq: 1,
    closed: null,
    promisedBy: null,
    ...facts,
  };
}

/** Promises a consumer 1 December. */
export function answer(provider: string, consumer: string, facts: Partial<Answer> = {}): Answer {
  return {
    askId: `ask-${provider}`,
    askSeq: 1,
    consumerId: `id of ${consumer}`,
    kind: 'promised',
    promisedBy: day('2026-12-01'),
    text: '',
    by: 'pat',
    at: at('2026-11-17T09:00:00Z'),
    deliveredAt: null,
    ...facts,
  };
}

export interface InboxSite {
  readonly pairs?: readonly (readonly [string, string])[];
  readonly asks?: Readonly<Record<string, readonly Ask[]>>;
  readonly answers?: Readonly<Record<string, readonly Answer[]>>;
  readonly facts?: (key: string) => Partial<WorkItem>;
  /** Keys that Jira names but does not return. */
  readonly hidden?: readonly string[];
  readonly more?: readonly WorkItem[];
}

/** The inbox of a team, that is of a project; null: everybody's. */
export function inbox(team: string | null, site: InboxSite, isComplete = true): Inbox {
  const {
    pairs = PAIRS,
    asks = {},
    answers = {},
    facts = () => ({}),
    hidden = [],
    more = [],
  } = site;
  const halves = (key: string): Partial<WorkItem> => ({
    asks: asks[key] ?? [],
    answers: answers[key] ?? [],
    revisions: { asks: asks[key] ? 1 : 0, answers: answers[key] ? 1 : 0 },
    ...facts(key),
  });
  const items = [
    ...blockingItems(pairs, halves),
    ...more.map((item) => ({ ...item, ...halves(item.key) })),
  ];
  const portfolio = analysePortfolio(
    {
      items: items.filter(({ key }) => !hidden.includes(key)),
      linkTypes: [BLOCKS],
      inScope: null,
      timeZone: 'Europe/Berlin',
    },
    DEFAULT_SETTINGS,
    () => NOW,
  );
  const isOurs = (node: number): boolean =>
    team === null || projectOfKey(portfolio.corpus.keyOf(node)) === team;
  return inboxOf(portfolio, { isOurs, isComplete });
}
