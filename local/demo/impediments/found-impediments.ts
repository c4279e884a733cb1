import type { Step } from '../issue-plan';

/** Impediments that Jira itself shows and nobody has recorded, in the ways in which sites differ. */

export const FOUND_KINDS = ['status-blocked', 'several-flags', 'flag-renamed'] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

export interface FoundPlan {
  readonly kind: FoundKind;
  /** Handle of the issue. */
  readonly on: string;
  /** What happened to the issue besides its own life. */
  readonly steps: readonly Step[];
}

export const FOUND_IMPEDIMENTS: readonly FoundPlan[] = [
  {
    kind: 'status-blocked',
    on: 'Reliability: Open a maintenance window for the shop servers',
    steps: [{ kind: 'status', to: 'Blocked', at: -4.2 }],
  },
  {
    kind: 'status-blocked',
    on: 'Cloud Platform: Move contractors to single sign-on',
    steps: [{ kind: 'status', to: 'Blocked', at: -1.1 }],
  },
  {
    kind: 'several-flags',
    on: 'Storefront: Show the imprint of each partner',
    steps: [{ kind: 'flag', to: true, flag: 'Waiting for a supplier', at: -3.2 }],
  },
  {
    kind: 'several-flags',
    on: 'Data Engineering: Copy the order history to the new warehouse',
    steps: [{ kind: 'flag', to: true, flag: 'Waiting for a supplier', at: -1.5 }],
  },
  // Its flag was set along with its record, before the option got its present name.
  { kind: 'flag-renamed', on: 'ORG: No test cards for the new card gateway', steps: [] },
];
