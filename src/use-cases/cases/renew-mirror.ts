import type { EpicFacts, MirrorOutcome } from '../../contract/portfolio-facts';
import type { BusinessCase } from '../../domain/business-case/case/business-case';
import { isSameMirror } from '../../domain/business-case/case/case-mirror';
import { writeGuarded } from '../guarded-writing/guarded-writer';
import { caseMirrorOf } from './case-mirror-of';
import type { CaseIssue, CasePorts, CaseRules } from './case-ports';
import { caseWork, standingCase } from './case-work';

const TRIES = 3;

/**
 * Brings what JQL finds of a case up to date, as the person who changed what it copies. It may fail: the
 * person may not edit the issue. What was saved stands all the same.
 */
export async function renewMirror(
  facts: EpicFacts,
  issue: CaseIssue,
  writer: string,
  { rules, ports }: { readonly rules: CaseRules; readonly ports: CasePorts },
): Promise<MirrorOutcome> {
  const { issueId } = facts;
  const { form, properties } = ports;
  const place = { issueId, propertyKey: form.propertyKey };
  const mirrorFor = (written: BusinessCase) => caseMirrorOf(written, facts, issue, rules);
  try {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const standing = standingCase(form, await properties.read(place));
      if (standing === null) return { kind: 'behind', because: 'unreadable' };
      const mirror = mirrorFor(standing.written);
      if (standing.mirror !== null && isSameMirror(standing.mirror, mirror)) {
        return { kind: 'same', mirror };
      }
      const change = { issueId, baseRevision: standing.revision };
      const work = caseWork({ kind: 'mirror' }, form, mirrorFor);
      const answer = await writeGuarded(change, work, writer, ports);
      if (!answer.ok) return { kind: 'behind', because: 'no-answer' };
      const { value } = answer;
      if (value.kind === 'written') {
        return { kind: 'written', mirror, revision: value.standing.revision };
      }
      // Somebody wrote the texts in between: their copy may be made of what was kept before.
      if (value.because !== 'conflict') return { kind: 'behind', because: behind(value.because) };
    }
    return { kind: 'behind', because: 'busy' };
  } catch {
    // What was saved before is not taken back because Jira did not answer.
    return { kind: 'behind', because: 'no-answer' };
  }
}

function behind(because: string): Extract<MirrorOutcome, { kind: 'behind' }>['because'] {
  if (because === 'unreadable' || because === 'busy' || because === 'full') return because;
  return 'not-editable';
}
