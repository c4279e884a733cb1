import { measureFirstRead } from './first-read';
import { measureInBrowser, type BrowserRun } from './in-browser';
import type { SiteResults } from './site-report';

const FIRST_READ = { issues: 10_000, latencyMs: 250 } as const;
const SIZES = [1_000, 10_000, 50_000, 100_000] as const;

/** Reading a site, and its page in Chromium: on the local host, over HTTP. */
export async function measureSite(progress: (text: string) => void): Promise<SiteResults> {
  const firstRead = await measureFirstRead(FIRST_READ.issues, FIRST_READ.latencyMs);
  progress('first reading of a site');
  const browser: BrowserRun[] = [];
  for (const issues of SIZES) {
    const run = await measureInBrowser(issues);
    if (run !== null) browser.push(run);
    progress(`${String(issues)} issues in Chromium`);
  }
  return { firstRead, browser };
}
