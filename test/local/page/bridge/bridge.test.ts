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

/** What callbacks in a frame heard, once they heard as much. */
async function heard(count: number, where = frame): Promise<readonly unknown[]> {
  await where.waitForFunction((wanted) => window.heard.length >= wanted, count);
  return where.evaluate(() => window.heard);
}

it('invokes a function and hands its answer back', async () => {
  const answer = await frame.evaluate(() =>
    window.bridge.invoke('read', { id: 7, kind: 'answer', list: [null, { a: 'b' }] }),
  );
  expect(answer).toEqual({
    functionKey: 'read',
    payload: { id: 7, kind: 'answer', list: [null, { a: 'b' }] },
  });
});

it('hands the message of a failed function back', async () => {
  const message = await frame.evaluate(() =>
    window.bridge.invoke('fail').catch((error: unknown) => String(error)),
  );
  expect(message).toBe('Error: It failed for a reason');
});

it('asks the product and makes a response of its answer', async () => {
  const response = await frame.evaluate(async () => {
    const given = await window.bridge.requestJira('/rest/api/3/search/jql?x=1', {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ jql: 'x' }),
    });
    const body: unknown = await given.json();
    return { body, status: given.status, wait: given.headers.get('Retry-After') };
  });
  expect(response).toEqual({ body: { errorMessages: ['no'] }, status: 429, wait: '3' });
  await expect(pages.asked('fetchProduct')).resolves.toEqual([
    {
      restPath: '/rest/api/3/search/jql?x=1',
      method: 'POST',
      headers: [
        ['accept', 'application/json'],
        ['content-type', 'application/json'],
        ['x-atlassian-token', 'no-check'],
      ],
      body: '{"jql":"x"}',
    },
  ]);
});

it('asks the product with GET where nothing else is said', async () => {
  await frame.evaluate(() => window.bridge.requestJira('/rest/api/3/myself'));
  await expect(pages.asked('fetchProduct')).resolves.toMatchObject([{ method: 'GET', body: null }]);
});

it('answers the context with the locale in the spelling of the web', async () => {
  const context = await frame.evaluate(() => window.bridge.view.getContext());
  expect(context).toMatchObject({
    accountId: 'max',
    siteUrl: pages.siteOrigin,
    locale: 'en-US',
    extension: { type: 'jira:globalPage' },
  });
});

it('marks the document with themes and follows the colour mode', async () => {
  const marks = () =>
    frame.evaluate(() => ({
      theme: document.documentElement.getAttribute('data-theme'),
      mode: document.documentElement.getAttribute('data-color-mode'),
    }));
  await expect(marks()).resolves.toEqual({ theme: null, mode: null });
  await frame.evaluate(() => window.bridge.view.theme.enable());
  await expect(marks()).resolves.toEqual({
    theme: 'dark:dark light:light spacing:spacing typography:typography shape:shape motion:motion',
    mode: 'light',
  });
  await pages.page.evaluate(() => {
    window.page.setTheme('dark');
  });
  await frame.waitForSelector('html[data-color-mode="dark"]');
});

it('shows a flag, runs its actions in the frame and closes it', async () => {
  await frame.evaluate(() => {
    const flag = window.bridge.showFlag({
      id: 5,
      title: 'Saved',
      actions: [{ text: 'Undo', onClick: () => window.heard.push('undone') }],
    });
    return flag.close();
  });
  await expect(pages.asked('showFlag')).resolves.toEqual([
    { id: '5', title: 'Saved', type: 'info', actions: [{ text: 'Undo' }] },
  ]);
  await expect(pages.asked('closeFlag')).resolves.toEqual(['5']);
  await pages.page.evaluate(() => {
    window.page.clickFlag(0);
  });
  await expect(heard(1)).resolves.toEqual(['undone']);
});

it('opens a modal and tells its opener what it was closed with', async () => {
  await frame.evaluate(() =>
    new window.bridge.Modal({
      resource: null,
      size: 'large',
      context: { issueId: '7', __fn: 0 },
      onClose: (payload: unknown) => window.heard.push(payload),
    }).open(),
  );
  await expect(pages.asked('openModal')).resolves.toEqual([
    {
      resource: null,
      size: 'large',
      context: { issueId: '7', __fn: 0 },
      closeOnEscape: true,
      closeOnOverlayClick: true,
    },
  ]);
  await pages.page.evaluate(() => {
    window.page.closeModal({ saved: true });
  });
  await expect(heard(1)).resolves.toEqual([{ saved: true }]);
});

it.each<[string, string, () => Promise<unknown>]>([
  [
    'a modal the page does not open',
    'Unable to open modal.',
    () => new window.bridge.Modal({ resource: 'nowhere' }).open(),
  ],
  [
    'closing what is no modal',
    "this resource's view is not closable.",
    () => window.bridge.view.close({ any: 'thing' }),
  ],
  [
    'submitting what is no form',
    "this resource's view is not submittable.",
    () => window.bridge.view.submit({}),
  ],
  [
    'refreshing where nothing is to be read again',
    "this resource's view is not refreshable.",
    () => window.bridge.view.refresh(),
  ],
  [
    'opening what opens by itself',
    "this resource's view is not openable.",
    () => window.bridge.view.open(),
  ],
  [
    'an address that would run a script',
    'The address javascript:alert(1) is none that can be opened',
    () => window.bridge.router.navigate('javascript:alert(1)'),
  ],
])('refuses %s', async (_what, message, call) => {
  await expect(frame.evaluate(call)).rejects.toThrow(message);
});

it('closes a modal with a payload, and has the frame asked before', async () => {
  await frame.evaluate(() =>
    window.bridge.view.onClose(() => {
      window.heard.push('closing');
      return Promise.resolve();
    }),
  );
  await pages.page.evaluate(() => window.page.closing[0]?.());
  await expect(heard(1)).resolves.toEqual(['closing']);
  await frame.evaluate(() => window.bridge.view.close('done'));
  await expect(pages.asked('close')).resolves.toEqual(['done']);
});

it('navigates, opens tabs and reloads', async () => {
  const address = await frame.evaluate(async () => {
    const { router } = window.bridge;
    await router.navigate('/browse/WEB-1');
    await router.navigate({ target: 'issue', issueKey: 'WEB-2' });
    await router.open('https://example.com/');
    await router.open({ target: 'module', moduleKey: 'project', projectKey: 'WEB', path: 'x' });
    await router.open({ target: 'userProfile', accountId: 'max' });
    await router.reload();
    const url = await router.getUrl({ target: 'module', moduleKey: 'portfolio' });
    return url?.href ?? '';
  });
  await expect(pages.asked('navigate')).resolves.toEqual([
    { type: 'same-tab', url: '/browse/WEB-1' },
    { type: 'same-tab', target: 'issue', issueKey: 'WEB-2' },
    { type: 'new-tab', url: 'https://example.com/' },
    { type: 'new-tab', target: 'module', moduleKey: 'project', projectKey: 'WEB', path: 'x' },
    { type: 'new-tab', target: 'userProfile', accountId: 'max' },
  ]);
  await expect(pages.asked('reload')).resolves.toHaveLength(1);
  expect(decodeURIComponent(address)).toBe(
    `${pages.siteOrigin}/to?{"type":"same-tab","target":"module","moduleKey":"portfolio"}`,
  );
});

it('hears events of its own app in every frame, and no more after it unsubscribed', async () => {
  const second = await pages.addFrame('second');
  await second.evaluate(async () => {
    const first = await window.bridge.events.on('saved', (payload: unknown) => {
      window.heard.push(payload);
      // Only after the first event has arrived is the listener sure to have stood.
      first.unsubscribe();
    });
    await window.bridge.events.onPublic('saved', (payload) => window.heard.push(payload));
  });
  await frame.evaluate(() => window.bridge.events.emit('saved', { issueId: '7' }));
  await expect(heard(1, second)).resolves.toEqual([{ issueId: '7' }]);
  await frame.evaluate(async () => {
    await window.bridge.events.emit('saved', 'unheard');
    await window.bridge.events.emitPublic('saved', 'by everybody');
  });
  await expect(heard(2, second)).resolves.toEqual([{ issueId: '7' }, 'by everybody']);
  await pages.page.evaluate(() => {
    window.page.hub.emit('public', 'saved', 'by the page');
  });
  await expect(heard(3, second)).resolves.toContain('by the page');
});

it('changes the title, says it is ready and tells frames apart', async () => {
  const second = await pages.addFrame('second');
  await frame.evaluate(async () => {
    await window.bridge.view.changeWindowTitle('Dependencies');
    await window.bridge.view.emitReadyEvent();
  });
  await expect(pages.asked('changeTitle')).resolves.toEqual(['Dependencies']);
  const id = () => globalThis.__bridge.callBridge('getFrameId');
  const first = await frame.evaluate(id);
  expect(first).toMatch(/^[\da-f-]{36}$/u);
  await expect(frame.evaluate(id)).resolves.toBe(first);
  await expect(second.evaluate(id)).resolves.not.toBe(first);
});

it.each<[string, string, () => Promise<unknown>]>([
  ['a command', 'isRovoEnabled', () => window.bridge.rovo.isEnabled()],
  [
    'a remote',
    'invoke of a remote',
    () => window.bridge.invokeRemote({ path: '/', method: 'GET' }),
  ],
  [
    'another product',
    'fetchProduct of confluence',
    () => window.bridge.requestConfluence('/wiki/rest/api/space'),
  ],
  [
    'another target',
    'navigate to dashboard',
    () => window.bridge.router.navigate({ target: 'dashboard', dashboardId: '1' }),
  ],
])('refuses %s it does not know, by name', async (_what, name, call) => {
  await expect(frame.evaluate(call)).rejects.toThrow(name);
  const unknown = await pages.asked('unknownCommand');
  expect(unknown).toEqual([expect.stringContaining(name)]);
});

it('names what is malformed in a command', async () => {
  await expect(
    frame.evaluate(() => globalThis.__bridge.callBridge('closeFlag', { name: 'x' })),
  ).rejects.toThrow("The bridge command 'closeFlag' is malformed at id");
});
