import type { LinkData, SiteData } from '../jira/site-data';
import { contractProperties } from './contracts/issue-properties';
import { foldIssue } from './fold-issue';
import { impedimentProperties } from './impediments/record-properties';
import { impededLives } from './impediments/record-times';
import { tellLives } from './lives/tell-lives';
import { PEOPLE } from './people';
import { planCompany, type CompanyPlan } from './plans/company-plan';
import { projects } from './projects';
import { propertiesByIssue, type SavedProperty } from './saved-property';
import { boards, sprints } from './sprints';
import { TEAM_OPTIONS } from './teams';
import {
  customFields,
  ISSUE_TYPES,
  LINK_TYPES,
  named,
  PRIORITIES,
  RESOLUTIONS,
  STATUSES,
} from './vocabulary';
import { workClock } from './work-clock';

/**
 * Norrvale Home, an invented retailer, as its Jira stands on the morning of a day (`YYYY-MM-DD`). The
 * same day gives the same bytes; keys and ids are the same on every day, only dates move along.
 *
 * @throws Error if `today` is no date that exists
 */
export function demoCompany(today: string): SiteData {
  return companyInUse(today).site;
}

export interface CompanyInUse {
  readonly site: SiteData;
  /** The properties of its issues, and how they came to be. */
  readonly properties: readonly SavedProperty[];
}

/** The same company with what the app would know of the properties it wrote. */
export function companyInUse(today: string): CompanyInUse {
  const clock = workClock(today);
  const plan = planCompany();
  const ownLives = tellLives(plan, clock);
  const lives = impededLives(ownLives, plan);
  const properties = [
    ...contractProperties(plan.contracts, plan.issues, clock),
    ...impedimentProperties(plan.records, { ...plan, lives: ownLives, clock }),
  ];
  const written = propertiesByIssue(properties);
  const issues = [...plan.issues.values()].map((issue) => {
    const parent = issue.parent === null ? null : idOf(plan, issue.parent);
    const folded = foldIssue(issue, lives.get(issue.handle) ?? [], parent, clock);
    return { ...folded, properties: written.get(issue.id) ?? {} };
  });
  const site: SiteData = {
    title: 'Norrvale Home',
    timeZone: 'Europe/Berlin',
    people: PEOPLE,
    statuses: STATUSES,
    issueTypes: ISSUE_TYPES,
    priorities: PRIORITIES,
    resolutions: RESOLUTIONS,
    linkTypes: LINK_TYPES,
    customFields: customFields(TEAM_OPTIONS),
    projects: projects(clock),
    boards,
    sprints: sprints(clock),
    issues,
    links: standingLinks(plan),
  };
  return { site, properties };
}

const FIRST_LINK_ID = 10_001;

/** Ids in the order in which links were made, removed ones included, as Jira gives them. */
function standingLinks(plan: CompanyPlan): readonly LinkData[] {
  return [...plan.links]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ type, source, target, removedAt }, position) =>
      removedAt === null
        ? [
            {
              id: String(FIRST_LINK_ID + position),
              typeId: named(LINK_TYPES, type).id,
              sourceId: idOf(plan, source),
              targetId: idOf(plan, target),
            },
          ]
        : [],
    );
}

/** @throws Error if a parent or link names an issue nobody planned */
function idOf({ issues }: CompanyPlan, handle: string): string {
  const issue = issues.get(handle);
  if (issue === undefined) throw new Error(`there is no issue "${handle}"`);
  return issue.id;
}
