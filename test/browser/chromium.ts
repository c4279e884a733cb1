import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';

// A browser on a machine with too much to do may miss its moment: such a test is tried once more, and
// what failed first is printed. Tests without a browser are never tried again.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** How long a page may take to show what a test waits for: a machine may be busy with other tests. */
const PATIENCE_MS = 60_000;

/** A browser for the tests, and how it was found; null where this machine has none. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Tests need no network but the loopback address; a browser that calls home slows them down.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chromium or Chrome; else the one inside an npm package; else Playwright's own. */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: QUIET };
  const packaged = await packagedChromium();
  if (packaged !== null) return packaged;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? { executablePath: downloaded, args: QUIET } : null;
}

/** `@sparticuz/chromium` unpacks a build for Linux on x64 and needs no root. */
async function packagedChromium(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...QUIET] };
}

/** @throws with one clear line where there is no browser */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (found === null) {
    throw new Error(
      'No browser for the tests: install Chromium or Chrome, or set CHROME_PATH to one, ' +
        'or run `npx playwright-core install chromium`.',
    );
  }
  return chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
}

/** A person's browser profile of its own, patient as a test on a busy machine has to be. */
export async function newVisitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}
