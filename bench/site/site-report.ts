import { ms, table, whole } from '../markdown';
import type { FirstRead } from './first-read';
import type { BrowserRun } from './in-browser';

export interface SiteResults {
  readonly firstRead: FirstRead;
  /** Empty where the machine has no browser. */
  readonly browser: readonly BrowserRun[];
}

export function siteSections({ firstRead, browser }: SiteResults): readonly string[] {
  return [
    '## Reading a site for the first time',
    firstReadText(firstRead),
    '## The page of the dependencies in Chromium',
    browser.length === 0 ? 'Not measured: this machine has no browser.' : BROWSER_TEXT,
    ...(browser.length === 0 ? [] : [browserTable(browser)]),
  ];
}

function firstReadText({
  issues,
  read,
  latencyMs,
  firstPictureMs,
  oursMs,
  ourCalls,
  alternativeMs,
  alternativeCalls,
}: FirstRead): string {
  const times = (alternativeMs / oursMs).toFixed(1);
  return `A generated site of ${whole(issues)} issues, ${whole(read)} of them with a dependency, on the local host; each call waits ${whole(latencyMs)} ms in addition. Both sides read these ${whole(read)} issues with the same fields. The alternative asks for one page of a hundred after the other, as each page tells where the next one begins (${whole(alternativeCalls)} calls). Ours asks for all ids first, then for the fields, eight pages at once, then for what stands above them (${whole(ourCalls)} calls), and draws the map.

- Ours, to the whole map: ${ms(oursMs)} ms; the alternative, without a map: ${ms(alternativeMs)} ms: ${times} times as fast (aim: 4).
- Something to look at after ${ms(firstPictureMs)} ms (aim: 2,000).`;
}

const BROWSER_TEXT =
  'Generated sites with half as many dependencies as issues, on the local host, which works on the same cores; no latency is added. _First map_: from the address to a part of the map; _whole map_: until all is read and drawn. _Second visit_: until the map of the last visit is drawn, before Jira has named an issue, and until it is checked. _Update_: from the button to the map after 100 issues were changed. Clicks: from the click to the second frame after it, medians of five; views were loaded before. _Page_: JavaScript objects without those of the worker; _process_: all that page, worker and the page around them occupy.';

function browserTable(runs: readonly BrowserRun[]): string {
  const clicked = [...new Set(runs.flatMap(({ clicks }) => [...clicks.keys()]))];
  const mb = (bytes: number): string => whole(Math.round(bytes / 1e6));
  const row = (name: string, of: (run: BrowserRun) => string): readonly string[] => [
    name,
    ...runs.map(of),
  ];
  return table(
    ['Figure', ...runs.map(({ issues }) => `${whole(issues)} issues`)],
    [
      row('dependencies', ({ dependencies }) => whole(dependencies)),
      row('first map, ms', ({ firstPictureMs }) => ms(firstPictureMs)),
      row('whole map, ms', ({ wholeMs }) => ms(wholeMs)),
      row('second visit, map, ms', ({ recalledMs }) => ms(recalledMs)),
      row('second visit, checked, ms', ({ checkedMs }) => ms(checkedMs)),
      row('update after 100 changes, ms', ({ updateMs }) => ms(updateMs)),
      ...clicked.map((name) => row(`click on _${name}_, ms`, ({ clicks }) => ms(clicks.get(name)))),
      row('page, MB', ({ pageBytes }) => mb(pageBytes)),
      row('process, MB', ({ processBytes }) => mb(processBytes)),
    ],
  );
}
