import type { Browser } from 'playwright-core';
import { start } from '../../local/start/start';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { runJson } from '../builders/run';
import { temporaryFolder } from '../builders/temporary-folder';
import { describeWithFile, sharedDataFile } from '../shared-data';
import { PortfolioVisit } from './portfolio-visit';

const titanium = sharedDataFile('jira/titanium_issues.jsonl.gz');
const { write } = temporaryFolder();
const config = write(
  'config.json',
  JSON.stringify({
    linkTypes: [
      { name: 'Blocks', waits: 'inward' },
      { name: 'Depends', waits: 'outward' },
    ],
  }),
);

describeWithFile(titanium)('The 29,057 issues of Titanium in a browser', () => {
  let browser: Browser;
  let host: RunningHost;

  beforeAll(async () => {
    browser = await launchBrowser();
    host = await start(
      {
        data: { kind: 'export', path: titanium },
        config,
        port: 0,
        as: null,
        isClean: false,
        latencyMs: 0,
      },
      { stateFolder: null, clock: Date.now, token: 'secret', print: () => undefined },
    );
  });

  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  it('show 664 dependencies of 966 items, 63 between projects; the report on the file 1,031', async () => {
    const visit = await PortfolioVisit.begin(browser, host);
    await visit.openSite();
    const page = visit.app.getByRole('main');
    await page.getByText('966 issues with dependency links').waitFor();
    await page.getByRole('button', { name: /^664\s*All$/u }).waitFor();
    await page.getByText('63 between projects').waitFor();
    await visit.openSite('?view=matrix&level=epic');
    await page.getByText(/^592 of 664 dependencies have an end that is in nothing/u).waitFor();
    expect(visit.faults).toEqual([]);
    const report = await runJson(['--data', titanium, '--config', config]);
    expect(report.dependencies).toMatchObject({ edges: 1031, issues: 1530, crossProject: 360 });
  });
});

it('refuses a configuration that the settings do not take, and says which key', async () => {
  const wrong = write('wrong.json', JSON.stringify({ health: { bufferDays: 'many' } }));
  const starting = start(
    {
      data: { kind: 'generated', issues: 20 },
      config: wrong,
      port: 0,
      as: null,
      isClean: false,
      latencyMs: 0,
    },
    { stateFolder: null, clock: Date.now, token: 'secret', print: () => undefined },
  );
  await expect(starting).rejects.toThrow(/wrong\.json.*health\.bufferDays/u);
});
