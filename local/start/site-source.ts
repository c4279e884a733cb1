import { basename } from 'node:path';
import { readIssues } from '../data/read-issues';
import { importIssues } from '../jira/import/import-issues';
import type { SiteData } from '../jira/site-data';

/**
 * The site that exported issues make.
 *
 * @throws UnreadableData
 */
export async function siteOfExport(path: string): Promise<SiteData> {
  const issues: unknown[] = [];
  const fieldNames = new Map<string, string>();
  for await (const { issue, fieldNames: names } of readIssues(path)) {
    issues.push(issue);
    for (const [id, name] of names) fieldNames.set(id, name);
  }
  return importIssues(issues, { title: basename(path), fieldNames });
}

/** The demo company, loaded only where it is asked for. */
export async function demoSite(today: string): Promise<SiteData> {
  const { demoCompany } = await import('../demo/demo-company');
  return demoCompany(today);
}
