import type { IssueData, ProjectData, SiteData } from '../../jira/site-data';
import { companyInUse } from '../demo-company';
import { planCompany } from '../plans/company-plan';
import { propertiesByIssue, type SavedProperty } from '../saved-property';
import { ISSUE_TYPES, named, PORTFOLIO_STATUSES, STATUSES } from '../vocabulary';
import { workClock, type WorkClock } from '../work-clock';
import { joined, type LoggedRows } from './app-row';
import { begunEpic } from './begun-epics';
import { caseProperty } from './case-property';
import { DONE_EPICS } from './done-epics';
import { DOUBTFUL_EPICS } from './doubtful-epics';
import type { EpicPlan } from './epic-plan';
import { IDEAS } from './idea-epics';
import { ideaIssue } from './idea-issue';
import { storedReviews, type ReviewedIssue } from './review-plan';
import { RUNNING_EPICS } from './running-epics';
import { storedSettings, WSJF_FIELD } from './stored-settings';
import { storedEpic } from './stored-epics';
import { storedRegisters } from './stored-registers';
import { WAITING_EPICS } from './waiting-epics';

export interface DemoPortfolio {
  readonly site: SiteData;
  /** What the app wrote into issues. */
  readonly properties: readonly SavedProperty[];
  /** What the app stored of its own in the year before. */
  readonly stored: LoggedRows;
}

/** Epics that somebody wrote a case for, by their handles; ideas come beside them. */
export const CASES: readonly EpicPlan[] = [
  ...DONE_EPICS,
  ...RUNNING_EPICS,
  ...DOUBTFUL_EPICS,
  ...WAITING_EPICS,
];

/**
 * The demo company after a year with the app: cases in its epics, ideas in ORG, and in app storage what
 * was scored, decided, estimated, measured and reviewed.
 *
 * @param today `YYYY-MM-DD`
 * @throws Error if a case names an epic nobody planned
 */
export function demoPortfolio(today: string): DemoPortfolio {
  const clock = workClock(today);
  const { site: company, properties } = companyInUse(today);
  const epics = [...epicsOf(company, clock), ...ideasOf(company, clock)];
  const cases = epics.flatMap(({ issue, epic }) =>
    epic === null ? [] : [caseProperty(epic, issue, clock)],
  );
  const written = propertiesByIssue([...properties, ...cases]);
  const ideas = epics.slice(-IDEAS.length).map(({ issue }) => issue);
  const site = {
    ...company,
    statuses: [...company.statuses, ...PORTFOLIO_STATUSES],
    customFields: [...company.customFields, WSJF_FIELD],
    projects: company.projects.map(withIdeas),
    issues: [...company.issues, ...ideas].map((issue) => ({
      ...issue,
      properties: written.get(issue.id) ?? {},
    })),
  };
  const stored = joined([
    storedSettings(clock),
    storedRegisters(clock),
    ...epics.flatMap(({ issue, epic }) =>
      epic === null ? [] : [storedEpic(epic, issue.id, clock)],
    ),
    storedReviews({ company, plan: planCompany(), epics }, clock),
  ]);
  return { site, properties: [...properties, ...cases], stored };
}

function epicsOf({ issues }: SiteData, clock: WorkClock): readonly ReviewedIssue[] {
  const { issues: plans } = planCompany();
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const cases = new Map(CASES.map((epic) => [epic.on, epic]));
  const found = [...plans.values()]
    .filter(({ type }) => type === 'Epic')
    .map((plan): ReviewedIssue => {
      const issue = byId.get(plan.id);
      if (issue === undefined) throw new Error(`${plan.key} is not on the site`);
      return { issue, epic: cases.get(plan.handle) ?? begunEpic(plan, issue, clock) };
    });
  const lost = CASES.find(({ on }) => !plans.has(on));
  if (lost !== undefined) throw new Error(`there is no epic "${lost.on}" to have a case`);
  return found;
}

/** They stood in a list before, so their days of creation are older than their keys. */
function ideasOf({ issues }: SiteData, clock: WorkClock): readonly ReviewedIssue[] {
  const ids = issues.map(({ id }) => Number(id));
  const numbers = issues.filter(isOfOrg).map(({ key }) => Number(key.slice('ORG-'.length)));
  return IDEAS.map((idea, at) => {
    const id = String(Math.max(...ids) + 1 + at);
    const key = `ORG-${String(Math.max(...numbers) + 1 + at)}`;
    return { issue: ideaIssue(idea, { id, key }, clock), epic: { on: key, ...idea.epic } };
  });
}

function isOfOrg({ key }: IssueData): boolean {
  return key.startsWith('ORG-');
}

/** ORG takes epics, and has the way they go until a team begins. */
function withIdeas(project: ProjectData): ProjectData {
  if (project.key !== 'ORG') return project;
  const ready = named(STATUSES, 'Ready').id;
  return {
    ...project,
    issueTypeIds: [...project.issueTypeIds, named(ISSUE_TYPES, 'Epic').id],
    // What is created without a word begins in the first of them, as before.
    statusIds: [...project.statusIds, ready, ...PORTFOLIO_STATUSES.map(({ id }) => id)],
  };
}
