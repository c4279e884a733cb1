import type { CaseChange, CaseRefusal, CaseWriting } from '../../contract/case-writing';
import { good, type Result } from '../../contract/result';
import type { BusinessCase } from '../../domain/business-case/case/business-case';
import { writeGuarded } from '../guarded-writing/guarded-writer';
import { caseMirrorOf, NO_FACTS } from './case-mirror-of';
import { carriesCase, caseRulesOf, type CasePorts } from './case-ports';
import { caseWork, type CaseCheck, type CaseStep } from './case-work';

/** Writes the texts of a case as the person; see `writeGuarded`. */
export async function writeCase(
  change: CaseChange,
  accountId: string,
  ports: CasePorts,
): Promise<Result<CaseWriting>> {
  const { issueId } = change;
  const rules = await caseRulesOf(ports);
  const issue = await ports.issues.read(issueId);
  if (issue === null) return refusal('no-issue');
  if (!carriesCase(issue, rules)) return refusal('no-case-type');
  const kept = await ports.facts.facts(issueId);
  const facts = kept?.body ?? { issueId, ...NO_FACTS };
  const step = stepOf(change);
  const check = step.kind === 'write' ? await checkOf(step.parts, accountId, ports) : undefined;
  const mirrorFor = (written: BusinessCase) => caseMirrorOf(written, facts, issue, rules);
  return writeGuarded(change, caseWork(step, ports.form, mirrorFor, check), accountId, ports);
}

/** What was left out of the parts stays as it stands. */
function stepOf({ action }: CaseChange): CaseStep {
  if (action.kind !== 'write') return action;
  const given = Object.entries(action.parts).filter(([, part]) => part !== undefined);
  return { kind: 'write', parts: Object.fromEntries(given) };
}

/** What stood there may stay: a theme that was deleted, a sponsor who has left. */
async function checkOf(
  { themeId, objectiveId, sponsors = [], stakeholders = [] }: Partial<BusinessCase>,
  accountId: string,
  { registers, people }: CasePorts,
): Promise<CaseCheck> {
  const isThemeKnown =
    typeof themeId !== 'string' ||
    ((await registers.themes.entry(themeId))?.entry ?? null) !== null;
  const isObjectiveKnown =
    typeof objectiveId !== 'string' ||
    ((await registers.objectives.entry(objectiveId))?.entry ?? null) !== null;
  const named = [...new Set([...sponsors, ...stakeholders])].filter((one) => one !== accountId);
  const areKnown = named.length === 0 || (await people.areSomebody(named));
  return (standing) => {
    if (!isThemeKnown && standing.themeId !== themeId) return 'unknown-theme';
    if (!isObjectiveKnown && standing.objectiveId !== objectiveId) return 'unknown-objective';
    const before = new Set([...standing.sponsors, ...standing.stakeholders]);
    return !areKnown && named.some((one) => !before.has(one)) ? 'unknown-person' : null;
  };
}

function refusal(because: CaseRefusal): Result<CaseWriting> {
  return good({ kind: 'refused', because, standing: null, changedOutside: false, message: null });
}
