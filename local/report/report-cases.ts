import type { DecisionCode } from '../../src/domain/business-case/case/decision';
import { byText } from '../../src/domain/work-items/issue-key';
import type { Portfolio } from '../../src/use-cases/analyse-portfolio';

/**
 * A business case as its issue tells it. What counts is kept by the app, out of the reach of exports: the
 * copy in the issue can be written by anybody who may edit it, so its decision is no evidence.
 */
export interface ReportCase {
  readonly key: string;
  /** To hundredths; null: not ranked. */
  readonly wsjf: number | null;
  /** Money is never kept in issues. */
  readonly npv: null;
  readonly decision: DecisionCode | null;
}

/** By key. As of a past day they are still those of the last save, since a property has no changelog. */
export function reportCases({ items, corpus, inScope }: Portfolio): readonly ReportCase[] {
  const byKey = new Map<string, ReportCase>();
  for (const { key, case: said } of items) {
    const node = corpus.findKey(key);
    if (said.revision === 0 || node === undefined || !inScope(node)) continue;
    const { wsjf = null, decision = null } = said.mirror ?? {};
    const rounded = wsjf === null ? null : Math.round(wsjf * 100) / 100;
    byKey.set(key, { key, wsjf: rounded, npv: null, decision });
  }
  return [...byKey.values()].sort((a, b) => byText(a.key, b.key));
}
