import { demoPortfolio } from '../../../local/demo/portfolio/demo-portfolio';
import type { AppRow } from '../../../local/demo/portfolio/app-row';
import { demoStorage } from '../../../local/start/demo-storage';
import { installApp } from '../../../local/start/host/install-app';
import { storedRow } from '../../../local/start/site-source';
import type { ResolverAnswers, ResolverName } from '../../../src/contract/resolvers';
import { parseSettings } from '../../../src/contract/settings';
import { instantOf } from '../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import { readCaseProperty } from '../../../src/jira/case-property';
import { readEpics } from '../../../src/jira/read-epics';
import { portfolioOf, type EpicPortfolio } from '../../../src/use-cases/cases/portfolio-of';
import type { PortfolioEpic } from '../../../src/use-cases/cases/portfolio-epic';
import { embeddedConnection } from '../../builders/embedded-connection';
import { TODAY } from './sites';

const NOW = new Date(`${TODAY}T09:00:00Z`);
const MANAGER = 'carla.weidenfell@example.com';

interface Opened {
  readonly portfolio: EpicPortfolio;
  readonly registers: ResolverAnswers['readRegisters'];
  readonly reviewed: readonly ResolverAnswers['readReview'][];
}

/** The demo as a portfolio manager reads it, through the app's own resolvers. */
async function open(today: string): Promise<Opened> {
  const demo = demoPortfolio(today);
  const { site } = demo;
  const now = new Date(`${today}T09:00:00Z`);
  const { jira, forge } = await installApp({
    ...{ site, storage: demoStorage(demo).map(storedRow), siteUrl: 'http://jira.example' },
    ...{ appRoot: `${__dirname}/../../..`, code: { kind: 'source' }, latencyMs: 0 },
    clock: () => now.getTime(),
  });
  const accountId = site.people.find(({ email }) => email === MANAGER)?.accountId ?? '';
  const call = async <Name extends ResolverName>(
    functionKey: Name,
    payload: object,
  ): Promise<ResolverAnswers[Name]> => {
    const extension = { type: 'jira:globalPage' };
    const place = { moduleKey: 'portfolio', extension, accountId };
    const answer = await forge.invoke({ ...place, functionKey, payload });
    return (answer as { readonly value: ResolverAnswers[Name] }).value;
  };
  const { saved } = await call('readSettings', {});
  const settings = parseSettings(saved?.settings);
  const { epics, children, problem } = await readEpics({
    connection: embeddedConnection(jira, { accountId }),
    ...{ settings, signal: new AbortController().signal, onProgress: () => undefined },
  });
  expect(problem).toBeNull();
  const ids = epics.flatMap(({ id }) => id ?? []);
  const { cases } = await call('readCases', { issueIds: ids });
  const registers = await call('readRegisters', {});
  const reviewed = await Promise.all(
    registers.reviews.map(({ id }) => call('readReview', { id, issueIds: null })),
  );
  expect(forge.record).toEqual([]);
  await forge.close();
  const reading = {
    ...{ epics, children, conflicts: null },
    facts: new Map(cases.map((one) => [one.issueId, one])),
    themes: registers.themes.map(({ id }) => id),
  };
  const question = { settings, timeZone: timeZoneNamed(site.timeZone), asOf: instantOf(now) };
  return { portfolio: portfolioOf(reading, question), registers, reviewed };
}

let opened: Opened;

beforeAll(async () => {
  opened = await open(TODAY);
});

function named(summary: string): PortfolioEpic {
  const epic = opened.portfolio.epics.find(({ item }) => item.summary === summary);
  if (epic === undefined) throw new Error(`there is no ${summary}`);
  return epic;
}

const keysOf = (epics: readonly { readonly key: string }[]) => epics.map(({ key }) => key);

it('has thirty cases in all columns and states, every row of which can be read', () => {
  const { epics } = opened.portfolio;
  expect(epics.filter(({ facts }) => facts === null || facts.isUnreadable)).toEqual([]);
  expect(epics.filter(({ facts }) => facts?.money.kind === 'unreadable')).toEqual([]);
  expect(epics.filter(({ written }) => written.hypothesis.for !== '')).toHaveLength(30);
  expect(new Set(epics.map(({ column }) => column)).size).toBe(6);
  const states = demoPortfolio(TODAY).site.issues.flatMap(({ properties }) => {
    const reading = readCaseProperty(properties['agile-pmo-case']);
    return reading.kind === 'readable' ? (reading.mirror?.state ?? []) : [];
  });
  expect(new Set(states).size).toBe(8);
});

it('says in each issue what app storage says, but where it was forged', () => {
  const written = opened.portfolio.epics.filter(({ item }) => item.case.mirror !== null);
  const wrong = written.filter(({ mirror }) => mirror !== 'same');
  expect(wrong.map(({ item, mirror }) => [item.summary, mirror])).toEqual([
    ['Figures for partners', 'unlogged'],
  ]);
});

it('asks what it was planted to be asked', () => {
  const { stop, unconfirmed, orphans, expired, gaps } = opened.portfolio;
  const told = new Map(stop.map(({ key, reasons }) => [key, reasons]));
  expect(told.get(named('Self-service analysis').item.key)).toContain('rejected');
  expect(told.get(named('Warehouse in the cloud').item.key)).toContain('gate-stop');
  expect(told.get(named('Switch off the old data centre').item.key)).toEqual(['loses-money']);
  expect(told.get(named('Recommendations for regular customers').item.key)).toEqual(['outranked']);
  expect(stop).toHaveLength(4);
  expect(keysOf(unconfirmed)).toEqual(
    keysOf([named('Shopping lists').item, named('New tax rules').item]),
  );
  expect(orphans).toContain(named('Product safety data').item.key);
  expect(orphans).toContain(named('Electronic invoices for business customers').item.key);
  expect(expired).toEqual([named('Catalogue of partners').item.key]);
  expect(gaps.find(({ gap }) => gap === 'no-job-size')?.keys).toContain(
    named('Product safety data').item.key,
  );
  expect(named('Sign-in with fingerprint and face').judgement.reasons).toContain(
    'decision-missing',
  );
});

it('has money over more than four quarters, some of it measured', () => {
  const withMoney = opened.portfolio.epics.filter(({ money }) => money !== null);
  expect(withMoney.length).toBeGreaterThanOrEqual(12);
  const quarters = withMoney.flatMap(({ facts }) =>
    facts?.money.kind === 'money' ? [facts.money.money] : [],
  );
  expect(new Set(quarters.map(({ firstQuarter }) => firstQuarter)).size).toBeGreaterThanOrEqual(4);
  expect(quarters.filter(({ measured }) => measured.length > 0).length).toBeGreaterThanOrEqual(2);
});

it('has decisions and gates of each kind over three quarters', () => {
  const log = opened.portfolio.epics.flatMap(({ facts }) => facts?.log ?? []);
  expect(new Set(log.map(({ code }) => code))).toEqual(
    new Set(['approved', 'rejected', 'deferred', 'pivot', 'persevere', 'stop']),
  );
  const days = log.map(({ at }) => at);
  expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(180 * 86_400_000);
});

it('has themes, objectives with readings, and two reviews after which something changed', () => {
  const { registers, reviewed, portfolio } = opened;
  expect(registers.unreadable).toBe(0);
  expect(registers.themes).toHaveLength(5);
  expect(registers.objectives).toHaveLength(6);
  expect(registers.reviews).toHaveLength(2);
  const ids = new Map(portfolio.epics.map((epic) => [epic.issueId, epic]));
  for (const { head, epics } of reviewed) {
    expect(epics).toHaveLength(head?.epics ?? -1);
    const changed = epics.filter((then) => {
      const now = ids.get(then.issueId);
      return now !== undefined && now.judgement.status !== then.status;
    });
    expect(changed.length).toBeGreaterThan(0);
  }
});

it('has reviews that knew of work that would come too late, and of values nobody had confirmed', () => {
  const [last] = opened.reviewed;
  const reasons = last?.epics.flatMap((then) => then.reasons) ?? [];
  const of = (wanted: string) => reasons.filter((reason) => reason === wanted).length;
  expect(of('dependency-in-conflict')).toBeGreaterThanOrEqual(8);
  expect(of('not-confirmed')).toBeLessThanOrEqual(3);
  expect(of('not-confirmed')).toBeGreaterThanOrEqual(1);
});

it.each(['2028-02-29', '2026-12-31', '2027-01-02'])(
  'is the same on %s but for its dates',
  async (day) => {
    const { portfolio } = await open(day);
    const of = ({ epics, stop }: EpicPortfolio) => ({
      standing: epics.map(({ item, standing, wsjf }) => [item.key, standing, wsjf.wsjf]).sort(),
      stop: stop.map(({ key }) => key),
    });
    expect(of(portfolio)).toEqual(of(opened.portfolio));
  },
);

it('names nobody and nothing that is not there', () => {
  const demo = demoPortfolio(TODAY);
  const { site } = demo;
  const storage = demoStorage(demo);
  const people = new Set(site.people.map(({ accountId }) => accountId));
  const text = JSON.stringify([storage, site.issues.map(({ properties }) => properties)]);
  for (const [account] of text.matchAll(/5f3a9b2c\w{16}/gu)) expect(people).toContain(account);
  const writtenAfter = storage.filter(({ at }: AppRow) => Date.parse(at) > NOW.getTime());
  expect(writtenAfter).toEqual([]);
});
