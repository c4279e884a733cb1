import type { Instant } from '../../calendar/instant';

/** Shown as go, no-go, defer; these codes are typed in JQL, where `go` is a reserved word. */
export const DECISION_CODES = ['approved', 'rejected', 'deferred'] as const;
export type DecisionCode = (typeof DECISION_CODES)[number];

/** What the first release taught: change course, carry on, or stop. */
export const GATE_CODES = ['pivot', 'persevere', 'stop'] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** An entry of the decision log. Entries are added, never changed. */
export type DecisionEntry = {
  readonly id: string;
  readonly at: Instant;
  /** Account id, from the platform's context. */
  readonly by: string;
} & (
  | { readonly kind: 'decision'; readonly code: DecisionCode; readonly why: string }
  | { readonly kind: 'gate'; readonly code: GateCode; readonly evidence: string }
);

/** What holds now. */
export interface Verdict {
  readonly decision: DecisionCode | null;
  readonly decidedAt: Instant | null;
  /** Null as well where a later decision reopened the question. */
  readonly gate: GateCode | null;
  readonly gateAt: Instant | null;
}

/** The last decision counts, and the last gate after it. Entries in any order. */
export function verdictOf(entries: readonly DecisionEntry[]): Verdict {
  const verdict: { -readonly [Key in keyof Verdict]: Verdict[Key] } = {
    decision: null,
    decidedAt: null,
    gate: null,
    gateAt: null,
  };
  for (const entry of [...entries].sort(oldestFirst)) {
    if (entry.kind === 'gate') {
      verdict.gate = entry.code;
      verdict.gateAt = entry.at;
    } else {
      Object.assign(verdict, {
        decision: entry.code,
        decidedAt: entry.at,
        gate: null,
        gateAt: null,
      });
    }
  }
  return verdict;
}

/** Whether the last word is against carrying on. */
export function isAgainst({ decision, gate }: Verdict): boolean {
  return gate === 'stop' || decision === 'rejected' || decision === 'deferred';
}

export function oldestFirst(a: DecisionEntry, b: DecisionEntry): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
