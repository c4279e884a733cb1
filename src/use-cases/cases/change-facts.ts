import { NO_FACTS } from './case-mirror-of';
import {
  carriesCase,
  caseRulesOf,
  type CaseIssue,
  type CasePorts,
  type CaseRules,
} from './case-ports';
import { renewMirror } from './renew-mirror';
import type { EpicFacts, FactRefusal, FactWriting } from '../../contract/portfolio-facts';
import { good, type Result } from '../../contract/result';

/** What a change makes of the facts that stand. */
export type FactStep =
  | {
      readonly kind: 'next';
      readonly next: EpicFacts;
      readonly action: string;
      /** What the audit log keeps. */
      readonly before: object | null;
      readonly after: object | null;
    }
  /** It was made before: a repeated call. */
  | { readonly kind: 'made' }
  | { readonly kind: 'refused'; readonly because: FactRefusal };

export interface FactDeed {
  readonly issueId: string;
  /** Asked once the issue is known; null: the person may. */
  readonly refusal: (issue: CaseIssue) => Promise<FactRefusal | null>;
  readonly step: (standing: EpicFacts, rules: CaseRules) => FactStep;
}

/** Two who change different things of one epic at once both succeed; so many times is tried. */
const TRIES = 6;

/**
 * Changes what app storage keeps of an epic, with its entry in the audit log, and brings what JQL finds
 * up to date.
 */
export async function changeFacts(
  { issueId, refusal, step }: FactDeed,
  actor: string,
  ports: CasePorts,
): Promise<Result<FactWriting>> {
  const rules = await caseRulesOf(ports);
  const issue = await ports.issues.read(issueId);
  if (issue === null) return refusedWith('no-issue', null);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await ports.facts.facts(issueId);
    const standing = before?.body ?? { issueId, ...NO_FACTS };
    if (!carriesCase(issue, rules)) return refusedWith('no-case-type', standing);
    const because = tried === 0 ? await refusal(issue) : null;
    if (because !== null) return refusedWith(because, standing);
    const made = step(standing, rules);
    if (made.kind === 'refused') return refusedWith(made.because, standing);
    const next = made.kind === 'made' ? standing : made.next;
    if (made.kind === 'next') {
      const { action, before: was, after: is } = made;
      const at = rules.now.toISOString();
      const isSaved = await ports.facts.replaceFacts({
        issueId,
        before,
        after: { version: (before?.version ?? 0) + 1, body: next },
        entry: { stamp: ports.newStamp(), at, actor, action, before: was, after: is },
      });
      if (!isSaved) {
        await ports.waitMs(40 * 2 ** tried);
        continue;
      }
    }
    const mirror = await renewMirror(next, issue, actor, { rules, ports });
    return good({ kind: 'written', standing: next, mirror });
  }
  return refusedWith('busy', (await ports.facts.facts(issueId))?.body ?? null);
}

function refusedWith(because: FactRefusal, standing: EpicFacts | null): Result<FactWriting> {
  return good({ kind: 'refused', because, standing });
}
