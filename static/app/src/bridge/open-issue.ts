import { router } from './forge-bridge';

/** The address of an issue in Jira, for links people can copy and open in a tab. */
export function issueAddress(siteUrl: string, key: string): string {
  return `${siteUrl}/browse/${encodeURIComponent(key)}`;
}

/** Jira shows the issue in place of this page. */
export async function openIssue(key: string): Promise<void> {
  await router.navigate({ target: 'issue', issueKey: key });
}
