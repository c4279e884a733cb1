import type { Frame } from 'playwright-core';
import type { HistoryLocation } from '../../../../local/page/bridge/frame/create-history';
import { locationOf } from '../../../../local/page/bridge/frame/frame-location';
import { bridgeTestBed, type BridgePages, type BridgeTestBed } from './bridge-pages';

declare global {
  interface Window {
    /** What `view.createHistory()` answered; the typings of the package know less of it. */
    appHistory: {
      readonly location: HistoryLocation;
      readonly action: string;
      readonly push: (to: unknown, state?: unknown) => void;
      readonly replace: (to: unknown) => void;
      readonly goBack: () => void;
      readonly createHref: (to: unknown) => string;
      readonly listen: (
        listener: (location: HistoryLocation, action: string) => void,
      ) => () => void;
    };
  }
}

describe('createHistory', () => {
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
    await frame.evaluate(async () => {
      const history: unknown = await window.bridge.view.createHistory();
      window.appHistory = history as typeof window.appHistory;
      window.appHistory.listen(({ pathname, search, hash }, action) => {
        window.heard.push(`${action} ${pathname}${search}${hash}`);
      });
    });
  });
  afterEach(async () => pages.close());

  const visited = () => pages.page.evaluate(() => window.page.visited);

  it('starts where the page is', async () => {
    const { location, action } = await frame.evaluate(() => ({
      location: window.appHistory.location,
      action: window.appHistory.action,
    }));
    expect(location).toMatchObject({ pathname: '/start', search: '?a=1', hash: '' });
    expect(action).toBe('POP');
  });

  it('changes at once, and the page follows without an echo', async () => {
    const first = await frame.evaluate(() => {
      window.appHistory.push('/map?focus=WEB-1#row', { from: 'list' });
      const { location } = window.appHistory;
      window.appHistory.replace({ pathname: '/map', search: 'focus=WEB-2' });
      window.appHistory.push('details');
      return location;
    });
    expect(first).toMatchObject({
      pathname: '/map',
      search: '?focus=WEB-1',
      hash: '#row',
      state: { from: 'list' },
    });
    // A call that waits for its answer comes after all that were sent before.
    await frame.evaluate(() => window.bridge.invoke('wait'));
    await expect(visited()).resolves.toEqual([
      'PUSH /map?focus=WEB-1#row',
      'REPLACE /map?focus=WEB-2',
      'PUSH /details',
    ]);
    await expect(frame.evaluate(() => window.heard)).resolves.toEqual([
      'PUSH /map?focus=WEB-1#row',
      'REPLACE /map?focus=WEB-2',
      'PUSH /details',
    ]);
  });

  it('follows the page, also in the location the package assigns', async () => {
    await pages.page.evaluate(() => {
      window.page.pop({ pathname: '/back', search: '', hash: '' });
    });
    await frame.waitForFunction(() => window.heard.length === 1);
    const [heard, pathname] = await frame.evaluate(() => [
      window.heard,
      window.appHistory.location.pathname,
    ]);
    expect(heard).toEqual(['POP /back']);
    expect(pathname).toBe('/back');
  });

  it('goes back through the page', async () => {
    await frame.evaluate(() => {
      window.appHistory.goBack();
    });
    await frame.evaluate(() => window.bridge.invoke('wait'));
    await expect(pages.page.evaluate(() => window.page.asked)).resolves.toContainEqual(['go', -1]);
  });

  it('says where a link leads', async () => {
    await expect(
      frame.evaluate(() => window.appHistory.createHref({ pathname: '/map', search: '?x=1' })),
    ).resolves.toBe('/map?x=1');
  });
});

const HERE = { pathname: '/a/b', search: '?x=1', hash: '#h' };

it.each<[Parameters<typeof locationOf>[0], string]>([
  ['/c', '/c'],
  ['c', '/a/c'],
  ['../c', '/c'],
  ['?y=2', '/a/b?y=2'],
  ['#top', '/a/b#top'],
  ['/c?', '/c'],
  ['/c d?q=a b', '/c%20d?q=a%20b'],
  [{ pathname: '/c', search: 'y=2', hash: 'top' }, '/c?y=2#top'],
  [{ search: '?y=2' }, '/a/b?y=2'],
])('takes %j from /a/b?x=1#h as %s', (to, expected) => {
  const { pathname, search, hash } = locationOf(to, HERE);
  expect(`${pathname}${search}${hash}`).toBe(expected);
});
