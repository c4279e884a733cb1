import { byText } from '../work-items/issue-key';

/**
 * Findings: what in the data weakens which figure, with examples to mend. A closed list; a figure
 * names the findings that weaken it in docs/figures.md.
 */
export const FINDING_KINDS = [
  'self-link',
  'no-changelog',
  'done-without-resolution-date',
  'never-in-progress',
  'moved-back',
  'reopened',
  'broken-status-chain',
  'unknown-parent',
  'consumer-done',
  'unreadable-property',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** Keys of the first few, in UTF-16 order. */
  readonly examples: readonly string[];
}

const EXAMPLES = 5;

/** Gathers findings; one call a finding. */
export class FindingCollector {
  private readonly keysOfKind = new Map<FindingKind, string[]>();

  add(kind: FindingKind, key: string): void {
    const keys = this.keysOfKind.get(kind);
    if (keys) keys.push(key);
    else this.keysOfKind.set(kind, [key]);
  }

  /** Sorted by kind; kinds nothing was found of are left out. */
  findings(): readonly Finding[] {
    return [...this.keysOfKind]
      .sort(([a], [b]) => byText(a, b))
      .map(([kind, keys]) => ({
        kind,
        count: keys.length,
        examples: [...new Set(keys)].sort(byText).slice(0, EXAMPLES),
      }));
  }
}
