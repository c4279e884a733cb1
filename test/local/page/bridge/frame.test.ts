import type { Frame } from 'playwright-core';
import { bridgeTestBed, type BridgePages, type BridgeTestBed } from './bridge-pages';

let bed: BridgeTestBed | null = null;
let pages: BridgePages;
let frame: Frame;

beforeAll(async () => {
  bed = await bridgeTestBed();
});
afterAll(async () => bed?.close());

beforeEach(async () => {
  if (bed === null) throw new Error('No pages to open');
  pages = await bed.open();
  frame = await pages.addFrame('first');
});
afterEach(async () => pages.close());

it('tells how high its content is, also where the body is as high as the frame', async () => {
  await frame.evaluate(() => {
    document.documentElement.style.height = '100%';
    document.body.style.cssText = 'height: 100%; margin: 0';
    const root = document.getElementById('root');
    if (root !== null) root.style.height = '700px';
  });
  const lastHeight = async (wanted: number) => {
    await pages.page.waitForFunction((height) => {
      const heights = window.page.asked.filter(([name]) => name === 'resize');
      return heights.at(-1)?.[1] === height;
    }, wanted);
    return (await pages.asked('resize')).at(-1);
  };
  await expect(lastHeight(700)).resolves.toBe(700);
  await frame.evaluate(() => {
    const root = document.getElementById('root');
    if (root !== null) root.style.height = '50px';
  });
  await expect(lastHeight(50)).resolves.toBe(50);
});

it('serves the next document of a frame and forgets what the last one listened to', async () => {
  await frame.evaluate(() => window.bridge.events.on('saved', () => undefined));
  await frame.goto(`${pages.appOrigin}/app.html?again`);
  await expect(frame.evaluate(() => window.bridge.invoke('again'))).resolves.toMatchObject({
    functionKey: 'again',
  });
  await frame.evaluate(() => window.bridge.events.emit('saved', 'nobody hears it'));
});

it('does not answer a frame of another origin', async () => {
  const stranger = await pages.addFrame('stranger', `${pages.siteOrigin}/`);
  const isWelcomed = await stranger.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        window.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
          resolve(ports.length > 0 || data !== 'last');
        });
        window.parent.postMessage({ bridge: 'hello', documentId: 'x' }, '*');
        // Messages keep their order, so a welcome would come first.
        window.parent.setTimeout(() => {
          window.postMessage('last', '*');
        }, 0);
      }),
  );
  expect(isWelcomed).toBe(false);
});

it('refuses to work outside of a page', async () => {
  await pages.page.goto(`${pages.appOrigin}/app.html`);
  await expect(pages.page.evaluate(() => window.bridge.invoke('read'))).rejects.toThrow(
    `The app works only inside the page around it: ${pages.siteOrigin}`,
  );
});
