import type { RunningHost } from '../../local/start/host/start-host';
import type { PortfolioVisit } from './portfolio-visit';

interface Withdrawal {
  /** The key of the project that can be browsed no more; one whose issues were on the page. */
  readonly gone: string;
  /** Whatever the frame showed of it at any time since it was reopened. */
  readonly seen: () => Promise<unknown>;
}

/**
 * Reopens a page that has a stored map while Jira names one project less and the rest of its answers
 * never come, until it shows what is stored.
 */
export async function reopenWithout(
  visit: PortfolioVisit,
  { appUrl }: RunningHost,
): Promise<Withdrawal> {
  const projects = await projectsShown(visit);
  const gone = projects[0] ?? '';
  await visit.onJira(async (path) => {
    if (path.includes('project/search')) {
      const left = projects.filter((key) => key !== gone).map((key) => ({ key }));
      return { status: 200, body: { total: left.length, values: left } };
    }
    if (path.includes('search/jql')) await new Promise(() => undefined);
    return null;
  });
  await visit.page.addInitScript((key: string) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenOfGone: seen });
    const issue = new RegExp(`.{0,40}\\b${key}-\\d.{0,40}`, 'u');
    new MutationObserver(() => {
      const found = issue.exec(document.documentElement.innerHTML);
      if (found !== null) seen.push(found[0]);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }, gone);
  await visit.page.reload();
  await visit.app.getByText(/Checking what has changed since\.$/u).waitFor();
  await visit.app.getByRole('table').waitFor();
  const frame = visit.page.frames().find((each) => each.url().startsWith(appUrl));
  return { gone, seen: async () => frame?.evaluate('globalThis.seenOfGone') };
}

async function projectsShown({ app }: PortfolioVisit): Promise<readonly string[]> {
  const keys = await app.locator('a[href*="/browse/"]').allInnerTexts();
  return [...new Set(keys.map((key) => key.replace(/-\d+$/u, '')))];
}
