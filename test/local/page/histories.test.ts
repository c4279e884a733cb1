import { memoryFrameHistory } from '../../../local/page/src/app-frame/memory-frame-history';
import { pageFrameHistory } from '../../../local/page/src/app-frame/page-frame-history';
import { PageHistory, type HistoryWindow } from '../../../local/page/src/router/page-history';

/** A browser's history, as far as pages use it. */
function browser(start: string) {
  const entries = [start];
  let position = 0;
  let tellPop: () => void = () => undefined;
  const at = () => new URL(entries[position] ?? '/', 'http://page.example');
  const view: HistoryWindow = {
    get location() {
      return at();
    },
    history: {
      pushState: (_state, _title, address) => {
        position += 1;
        entries.splice(position, entries.length, String(address));
      },
      replaceState: (_state, _title, address) => {
        entries[position] = String(address);
      },
      go: (steps = 0) => {
        position += steps;
        tellPop();
      },
    },
    addEventListener: (_type, listener) => {
      tellPop = listener;
    },
  };
  return { view, address: () => entries[position] };
}

const BASE = '/jira/apps/app/dev';

function at(pathname: string, search = '', hash = '') {
  return { pathname, search, hash };
}

describe('the history of a frame with a page of its own', () => {
  it('is the address below its base', () => {
    const { view, address } = browser(`${BASE}/a?b=1#c`);
    const history = pageFrameHistory(new PageHistory(view), BASE);
    expect(history.location()).toEqual(at('/a', '?b=1', '#c'));
    history.push(at('/d', '?e=2'));
    expect(address()).toBe(`${BASE}/d?e=2`);
    expect(history.location()).toEqual(at('/d', '?e=2'));
    history.replace(at('/'));
    expect(address()).toBe(BASE);
    expect(history.location()).toEqual(at('/'));
  });

  it('hears of its own changes, of the page and of the browser, until it stops listening', () => {
    const page = new PageHistory(browser(BASE).view);
    const history = pageFrameHistory(page, BASE);
    const heard: unknown[] = [];
    const stop = history.listen((to, action) => heard.push([action, to.pathname]));
    history.push(at('/own'));
    page.push(`${BASE}/page`);
    page.replace(`${BASE}/other`);
    history.go(-1);
    stop();
    page.push(`${BASE}/unheard`);
    expect(heard).toEqual([
      ['PUSH', '/own'],
      ['PUSH', '/page'],
      ['REPLACE', '/other'],
      ['POP', '/own'],
    ]);
  });

  it('hears nothing of other pages, even where their address begins alike', () => {
    const page = new PageHistory(browser(BASE).view);
    const heard: unknown[] = [];
    pageFrameHistory(page, BASE).listen((to) => heard.push(to));
    page.push('/projects');
    page.push(`${BASE}elopment`);
    expect(heard).toEqual([]);
  });
});

describe('the history of a frame without a page', () => {
  it('goes back and forward within itself and no further', () => {
    const history = memoryFrameHistory();
    const heard: unknown[] = [];
    history.listen((to, action) => heard.push([action, to.pathname]));
    history.push(at('/a'));
    history.push(at('/b'));
    history.go(-1);
    history.go(-5);
    history.go(-1);
    history.replace(at('/start'));
    history.push(at('/c'));
    history.go(1);
    expect(heard).toEqual([
      ['PUSH', '/a'],
      ['PUSH', '/b'],
      ['POP', '/a'],
      ['POP', '/'],
      ['REPLACE', '/start'],
      ['PUSH', '/c'],
    ]);
    expect(history.location()).toEqual(at('/c'));
  });
});
