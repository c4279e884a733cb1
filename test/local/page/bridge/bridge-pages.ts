import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser, newVisitor } from '../../../browser/chromium';
import { textServer, type TextServer } from './text-server';

const here = __dirname;
const FRAME_SCRIPT = path.join(here, '../../../../local/page/bridge/frame/main.ts');

/** A page with frames of an app on another origin, in a real browser. */
export interface BridgePages {
  readonly page: Page;
  readonly siteOrigin: string;
  readonly appOrigin: string;
  /** Adds a frame that shows `/app.html`, or another path of the app's origin, or another address. */
  readonly addFrame: (id: string, address?: string) => Promise<Frame>;
  /** What the host was asked under a name, one answer for each time. */
  readonly asked: (name: string) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
}

export interface BridgeTestBed {
  readonly open: () => Promise<BridgePages>;
  readonly close: () => Promise<void>;
}

/** Bundles everything once and starts both origins and the browser. */
export async function bridgeTestBed(): Promise<BridgeTestBed> {
  const [frameScript, appScript, pageScript] = await Promise.all([
    bundled(FRAME_SCRIPT),
    bundled(path.join(here, 'fixture/app.ts')),
    bundled(path.join(here, 'fixture/page.ts')),
  ]);
  const site = await textServer(
    new Map([
      ['/', html('<script src="/page.js"></script>')],
      ['/page.js', pageScript],
    ]),
  );
  const content = `<script src="/__bridge.js" data-page-origin="${site.origin}"></script>`;
  const app = await textServer(
    new Map([
      ['/app.html', html(`${content}<script src="/app.js"></script>`, '<div id="root">Hi</div>')],
      ['/__bridge.js', frameScript],
      ['/app.js', appScript],
    ]),
  );
  const browser = await launchBrowser();
  return {
    open: () => openPages(browser, site, app),
    close: async () => {
      await Promise.all([browser.close(), site.close(), app.close()]);
    },
  };
}

async function openPages(
  browser: Browser,
  site: TextServer,
  app: TextServer,
): Promise<BridgePages> {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  await page.goto(`${site.origin}/?app=${encodeURIComponent(app.origin)}`);
  return {
    page,
    siteOrigin: site.origin,
    appOrigin: app.origin,
    addFrame: async (id, address = '/app.html') => {
      const src = new URL(address, app.origin).href;
      await page.evaluate(
        (frame) => {
          window.page.addFrame(frame.id, frame.src);
        },
        { id, src },
      );
      const handle = await page.waitForSelector(`#${id}`);
      const frame = await handle.contentFrame();
      if (frame === null) throw new Error(`#${id} is no frame`);
      await frame.waitForLoadState();
      return frame;
    },
    asked: async (name) => {
      const all = await page.evaluate(() => window.page.asked);
      return all.filter(([asked]) => asked === name).map(([, argument]) => argument);
    },
    close: () => context.close(),
  };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

function html(head: string, body = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}
