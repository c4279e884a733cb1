import * as z from 'zod/mini';
import { invalidInput } from '../contract/invalid-input';
import { PAYLOADS, type ResolverAnswers, type ResolverName } from '../contract/resolvers';
import { good, refused, type Result, type Right } from '../contract/result';
import { deleteData, exportData, type AppData } from '../use-cases/app-data';
import type { CasePorts } from '../use-cases/cases/case-ports';
import { confirmValue, decide } from '../use-cases/cases/decide';
import { readCaseHistory } from '../use-cases/cases/read-case-history';
import { readCases } from '../use-cases/cases/read-cases';
import { readReview, saveReview } from '../use-cases/cases/reviews';
import { saveMoney } from '../use-cases/cases/save-money';
import { readRegisters, saveObjective, saveTheme } from '../use-cases/cases/save-registers';
import { saveConsensus, saveScore } from '../use-cases/cases/save-scores';
import { writeCase } from '../use-cases/cases/write-case';
import { readContractHistory } from '../use-cases/contracts/read-contract-history';
import { tellAsks } from '../use-cases/contracts/tell-asks';
import { withProviderTold } from '../use-cases/contracts/tell-provider';
import type { TellingPorts } from '../use-cases/contracts/telling';
import { writeContract, type ContractPorts } from '../use-cases/contracts/write-contract';
import { dryRunEscalation } from '../use-cases/impediments/dry-run-escalation';
import type { EscalationPorts } from '../use-cases/impediments/escalation-ports';
import { readImpedimentHistory } from '../use-cases/impediments/read-impediment-history';
import { writeImpediment, type ImpedimentPorts } from '../use-cases/impediments/write-impediment';
import { readSettings, type SiteTimeZone } from '../use-cases/read-settings';
import { saveSettings } from '../use-cases/save-settings';
import type { SettingsStore } from '../use-cases/settings-store';
import type { Viewer } from '../use-cases/viewer';

/** What resolvers work with; `src/app.ts` joins it. */
export interface Services {
  readonly settings: SettingsStore;
  readonly siteTimeZone: SiteTimeZone;
  readonly data: AppData;
  readonly contracts: ContractPorts;
  readonly telling: TellingPorts;
  readonly impediments: ImpedimentPorts;
  /** As the app, which may see more than the person who calls. */
  readonly escalation: EscalationPorts;
  readonly cases: CasePorts;
  readonly now: () => Date;
}

/** Who may call a resolver, from whatever surface: display conditions protect nothing. */
export type MayCall = 'everybody' | Right;

export interface ResolverRow<Answer> {
  readonly mayCall: MayCall;
  readonly answer: (
    payload: unknown,
    viewer: Viewer,
    services: Services,
  ) => Promise<Result<Answer>>;
}

export const RESOLVERS: { readonly [Name in ResolverName]: ResolverRow<ResolverAnswers[Name]> } = {
  readSettings: row(
    'everybody',
    PAYLOADS.readSettings,
    (_payload, _viewer, { settings, siteTimeZone }) => readSettings(settings, siteTimeZone),
  ),
  saveSettings: row(
    'portfolio-manager',
    PAYLOADS.saveSettings,
    (change, viewer, { settings, now }) => saveSettings(change, viewer, settings, now),
  ),
  // Jira decides who may read and edit the issue: both are asked as the person. Points: 5, the property
  // read, written and read back; 2 more for the first half of its kind on an issue; 2 to 5 for each
  // time that somebody else came in between. An ask of an issue: 4 more for both ends and the comment,
  // and once a week 1 for the site's address.
  writeContract: row(
    'everybody',
    PAYLOADS.writeContract,
    async (change, { accountId }, { contracts, telling }) =>
      withProviderTold(change, await writeContract(change, accountId, contracts), telling),
  ),
  // Jira decides what the person sees and where they may comment. Points: 1, and 1 for each issue read
  // (at most 100, both ends of 50 asks); 1 for each comment tried (at most 5); once a week 1 for the
  // site's address.
  tellAsks: row('everybody', PAYLOADS.tellAsks, (request, _viewer, { telling }) =>
    tellAsks(request, telling),
  ),
  // Points: 2, the issue.
  readContractHistory: row(
    'everybody',
    PAYLOADS.readContractHistory,
    (request, _viewer, { contracts }) => readContractHistory(request, contracts),
  ),
  // Jira decides who may read and edit the issue, as for contracts. Points: 5, the property read, written
  // and read back; 2 more for the first record on an issue; 3 more where somebody else than the person
  // is named as owner; 2 to 5 for each time that somebody else came in between.
  writeImpediment: row(
    'everybody',
    PAYLOADS.writeImpediment,
    (change, { accountId }, { impediments }) => writeImpediment(change, accountId, impediments),
  ),
  // Points: 2, the issue.
  readImpedimentHistory: row(
    'everybody',
    PAYLOADS.readImpedimentHistory,
    (request, _viewer, { impediments }) => readImpedimentHistory(request, impediments),
  ),
  // Reads as the app, which may see more than whoever asks: so who asks is checked to administer Jira, and
  // is told ids only. Points: as a run of the clock (src/jobs/scheduled.ts), without 4 for each step: the
  // three of its write and its comment.
  dryRunEscalation: row(
    'jira-admin',
    PAYLOADS.dryRunEscalation,
    (_payload, _viewer, { escalation }) => dryRunEscalation(escalation),
  ),
  // Points: none, it stands in app storage.
  readEscalationRuns: row(
    'portfolio-manager',
    PAYLOADS.readEscalationRuns,
    async (_payload, _viewer, { escalation }) => good({ runs: await escalation.memory.runs() }),
  ),
  // Jira decides who may read and edit the issue, as for contracts. Points: 2, the issue; 5, the property
  // read, written and read back; 2 more for the first case of an issue; 1, and 2 for each person, where
  // others than the person are named; 2 to 5 for each time that somebody else came in between.
  writeCase: row('everybody', PAYLOADS.writeCase, (change, { accountId }, { cases }) =>
    writeCase(change, accountId, cases),
  ),
  // Points: 2, the issue.
  readCaseHistory: row('everybody', PAYLOADS.readCaseHistory, (request, _viewer, { cases }) =>
    readCaseHistory(request, cases),
  ),
  // Facts of what Jira shows the person; portfolio managers read all. Points: 3 to 6, the right; for
  // others than portfolio managers 2, and 1 more where Jira does not find all of the issues (at most 100),
  // with 1 for each that it shows all the same.
  readCases: row('everybody', PAYLOADS.readCases, (request, viewer, { cases }) =>
    readCases(request, viewer, cases),
  ),
  // Whoever may edit the issue or manages the portfolio: asked in the use case. Points: 2, the issue; 3
  // to 9, the rights; 2, the property read; 3 to 7 more where what JQL finds has changed.
  saveScore: row('everybody', PAYLOADS.saveScore, (change, viewer, { cases }) =>
    saveScore(change, viewer, cases),
  ),
  // The assignee of the issue, or who manages the portfolio: asked in the use case. Points: as saveScore.
  saveConsensus: row('everybody', PAYLOADS.saveConsensus, (change, viewer, { cases }) =>
    saveConsensus(change, viewer, cases),
  ),
  // Points of both: 3 to 6, the right; 2, the issue; then as saveScore.
  decide: row('portfolio-manager', PAYLOADS.decide, (change, { accountId }, { cases }) =>
    decide(change, accountId, cases),
  ),
  confirmValue: row(
    'portfolio-manager',
    PAYLOADS.confirmValue,
    (change, { accountId }, { cases }) => confirmValue(change, accountId, cases),
  ),
  // Points: 3 to 6, the right; 2, the issue. Amounts never go to Jira.
  saveMoney: row('portfolio-manager', PAYLOADS.saveMoney, (change, { accountId }, { cases }) =>
    saveMoney(change, accountId, cases),
  ),
  readRegisters: row('everybody', PAYLOADS.readRegisters, (_payload, _viewer, { cases }) =>
    readRegisters(cases),
  ),
  saveTheme: row('portfolio-manager', PAYLOADS.saveTheme, (change, { accountId }, { cases }) =>
    saveTheme(change, accountId, cases),
  ),
  saveObjective: row(
    'portfolio-manager',
    PAYLOADS.saveObjective,
    (change, { accountId }, { cases }) => saveObjective(change, accountId, cases),
  ),
  saveReview: row('portfolio-manager', PAYLOADS.saveReview, (change, { accountId }, { cases }) =>
    saveReview(change, accountId, cases),
  ),
  // All of a review is for portfolio managers: asked in the use case. Points: as readCases.
  readReview: row('everybody', PAYLOADS.readReview, (request, viewer, { cases }) =>
    readReview(request, viewer, cases),
  ),
  readAudit: row('jira-admin', PAYLOADS.readAudit, async ({ cursor }, _viewer, { settings }) =>
    good(await settings.audit(cursor)),
  ),
  exportData: row('jira-admin', PAYLOADS.exportData, ({ cursor }, _viewer, { data }) =>
    exportData(data, cursor),
  ),
  deleteData: row('jira-admin', PAYLOADS.deleteData, (_payload, viewer, { data, now }) =>
    deleteData(data, viewer, now),
  ),
};

/** Authorises, then parses, then runs. */
function row<Schema extends z.core.$ZodType, Answer>(
  mayCall: MayCall,
  payloadSchema: Schema,
  run: (payload: z.output<Schema>, viewer: Viewer, services: Services) => Promise<Result<Answer>>,
): ResolverRow<Answer> {
  return {
    mayCall,
    answer: async (payload, viewer, services) => {
      if (mayCall !== 'everybody' && !(await viewer.has(mayCall))) {
        return refused({ code: 'forbidden', needs: mayCall });
      }
      const parsed = z.safeParse(payloadSchema, payload);
      if (parsed.success) return run(parsed.data, viewer, services);
      return refused({ code: 'invalid', message: invalidInput(parsed.error.issues).message });
    },
  };
}
