import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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
