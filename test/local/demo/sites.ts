import { demoCompany } from '../../../local/demo/demo-company';
import type { IssueData, SiteData } from '../../../local/jira/site-data';

export const TODAY = '2026-11-20';
export const SITE = demoCompany(TODAY);

/** Every weekday, a leap day and the end of a year: what holds on these, holds. */
const OTHER_DAYS = [
  '2026-11-21',
  '2026-11-22',
  '2028-02-28',
  '2028-02-29',
  '2026-12-30',
  '2026-12-31',
] as const;

/** The demo on each of these days, as rows of a test table. */
export const SITES: readonly (readonly [day: string, site: SiteData])[] = [
  [TODAY, SITE],
  ...OTHER_DAYS.map((day) => [day, demoCompany(day)] as const),
];

export function issueFinder(site: SiteData): (key: string) => IssueData {
  const byKey = new Map(site.issues.map((issue) => [issue.key, issue]));
  return (key) => {
    const issue = byKey.get(key);
    if (issue === undefined) throw new Error(`there is no issue ${key}`);
    return issue;
  };
}

export function projectOf(key: string): string {
  return key.slice(0, key.lastIndexOf('-'));
}

/** The name a list gives an id. */
export function nameIn(
  list: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string | undefined {
  return list.find((entry) => entry.id === id)?.name;
}
