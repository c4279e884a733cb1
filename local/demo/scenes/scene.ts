import { dependency, type IssuePlan, type LinkPlan } from '../issue-plan';

/** What can be wrong with dependencies, their issues or their history. */
export const TROUBLE_KINDS = [
  'provider-after-need',
  'need-passed',
  'buffer-small',
  'dates-disagree',
  'provider-blocked',
  'provider-stalled',
  'provider-unassigned',
  'provider-not-started',
  'no-dates',
  'provider-done',
  'consumer-done',
  'long-chain',
  'ring',
  'implied-link',
  'both-types',
  'hub',
  'restricted-project',
  'security-level',
  'link-removed',
  'impediment',
  'reopened',
  'moved-back',
  'jumped-to-done',
  'due-date-moved',
  'carried-over',
  'flag-left-on',
  'broken-status-chain',
  'done-without-resolution',
  'overdue-version',
  'person-left',
  'closed-in-bulk',
] as const;

export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/** One trouble on purpose: its issues, the providing one first, and the links among them. */
export interface Scene {
  readonly kind: TroubleKind;
  readonly issues: readonly IssuePlan[];
  readonly links: readonly LinkPlan[];
}

/** A provider and its consumer. */
export function pair(
  kind: TroubleKind,
  provider: IssuePlan,
  consumer: IssuePlan,
  type: 'Blocks' | 'Depends' = 'Blocks',
): Scene {
  return { kind, issues: [provider, consumer], links: [between(provider, consumer, type)] };
}

/** Each issue provides for the next one. */
export function chain(kind: TroubleKind, ...issues: readonly IssuePlan[]): Scene {
  const links = issues.slice(1).flatMap((consumer, position) => {
    const provider = issues[position];
    return provider ? [between(provider, consumer, position % 2 === 0 ? 'Blocks' : 'Depends')] : [];
  });
  return { kind, issues, links };
}

/** Issues with a trouble of their own, each one by itself. */
export function alone(kind: TroubleKind, ...issues: readonly IssuePlan[]): readonly Scene[] {
  return issues.map((issue) => ({ kind, issues: [issue], links: [] }));
}

/** The link was made as soon as both issues existed. */
export function between(
  provider: IssuePlan,
  consumer: IssuePlan,
  type: 'Blocks' | 'Depends' = 'Blocks',
): LinkPlan {
  const at = Math.max(provider.created, consumer.created) + 0.5;
  return dependency(type, provider.handle, consumer.handle, at);
}
