import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import { findBrowser } from './find-browser';

// A browser on a machine with too much to do may miss its moment: such a test is tried once more, and
// what failed first is printed. Tests without a browser are never tried again.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** How long a page may take to show what a test waits for: a machine may be busy with other tests. */
const PATIENCE_MS = 60_000;

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
