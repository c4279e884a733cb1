import { companyInUse } from '../../../local/demo/demo-company';
import { plantedTroubles } from '../../../local/demo/planted-troubles';
import { demoPortfolio, type DemoPortfolio } from '../../../local/demo/portfolio/demo-portfolio';
import type { SiteData } from '../../../local/jira/site-data';
import { demoStorage, type DemoInUse } from '../../../local/start/demo-storage';
import { askHalf } from '../../../src/jira/ask-property';
import { caseForm } from '../../../src/jira/case-property';
import { impedimentForm } from '../../../src/jira/impediment-property';
import { promiseHalf } from '../../../src/jira/promise-property';
import { instantOf } from '../../../src/domain/calendar/instant';
import { guardHash } from '../../../src/storage/guard-hash';
import { guardKey, guardOfRow, recordOfRow } from '../../../src/storage/stored-guards';
import { auditEntry } from '../../../src/storage/stored-settings';
import { canonicalText } from '../../../src/use-cases/guarded-writing/canonical-text';
import type { HistoryRecord } from '../../../src/use-cases/guarded-writing/ports';

const FORMS = [askHalf, promiseHalf, impedimentForm, caseForm];
/** Its property says approved, and nobody decided that. */
const FORGED = 'DATA-170';

const DAYS = ['2026-11-20', '2026-11-22', '2028-02-29', '2026-12-31'];
const PORTFOLIOS = DAYS.map((day) => [day, demoPortfolio(day)] as const);
const [[, PORTFOLIO]] = PORTFOLIOS as [readonly [string, DemoPortfolio]];
const TROUBLES = plantedTroubles();

const momentOf = (text: string) => instantOf(new Date(text));

interface Found {
  readonly key: string;
  readonly issueId: string;
  readonly created: string;
  readonly propertyKey: string;
  readonly value: unknown;
}

/** Every property on the site that the app has a form for. */
function propertiesOn({ issues }: SiteData): readonly Found[] {
  return issues.flatMap(({ id, key, created, properties }) =>
    FORMS.flatMap(({ propertyKey }) => {
      const value = properties[propertyKey];
      return value === undefined ? [] : [{ issueId: id, key, created, propertyKey, value }];
    }),
  );
}

/** What the app would read of its storage. */
function read(demo: DemoInUse) {
  const rows = demoStorage(demo);
  const guards = new Map(
    rows.flatMap(({ entity, key, value }) =>
      entity === 'write-guard' ? [[key, guardOfRow(value)] as const] : [],
    ),
  );
  const records = demo.properties.map(({ issueId, propertyKey, part }) => ({
    ...{ issueId, propertyKey },
    records: rows
      .filter(({ entity, key }) => entity === 'audit' && key.includes(`:${issueId}:${part}:`))
      .map(({ value }) => recordOfRow(issueId, value)),
  }));
  return { rows, guards, records };
}

/** Keys of issues with a property that the app would tell was changed outside. */
function changedOutside(demo: DemoInUse & { readonly site: SiteData }): readonly string[] {
  const { guards } = read(demo);
  return propertiesOn(demo.site).flatMap(({ key, value, ...place }) => {
    const guard = guards.get(guardKey(place)) ?? null;
    return guard?.hash === guardHash(canonicalText(value)) ? [] : [key];
  });
}

const PLANTED = [
  TROUBLES['unreadable-property'][0]?.[1] ?? '',
  TROUBLES['impediment-unreadable'][0]?.[0] ?? '',
];

it.each(PORTFOLIOS)('knows every property but the planted ones, on %s', (_, demo) => {
  expect(propertiesOn(demo.site).length).toBeGreaterThan(200);
  expect([...changedOutside(demo)].sort()).toEqual([...PLANTED, FORGED].sort());
});

it('knows those of the company without a portfolio', () => {
  expect([...changedOutside(companyInUse('2026-11-20'))].sort()).toEqual([...PLANTED].sort());
});

it.each(PORTFOLIOS)('has a guard for each save of a property, on %s', (_, demo) => {
  const { guards, records } = read(demo);
  const found = new Map(propertiesOn(demo.site).map((one) => [guardKey(one), one]));
  for (const { records: saved, ...place } of records.filter((one) => one.records.length > 0)) {
    const guard = guards.get(guardKey(place));
    const last = saved.at(-1);
    const { value } = found.get(guardKey(place)) ?? {};
    expect(guard).toMatchObject({ at: last?.at, writer: last?.actor, claim: null });
    expect(value).toMatchObject({ revision: guard?.revision, index: { touched: last?.at } });
    expect(saved.map((one) => one?.revision)).toEqual(saved.map((_one, at) => at + 1));
  }
});

it.each(PORTFOLIOS)(
  'tells of nothing before its issue, out of order or by a stranger, on %s',
  (day, demo) => {
    const people = new Set(demo.site.people.map(({ accountId }) => accountId));
    const created = new Map(demo.site.issues.map((issue) => [issue.id, issue.created]));
    for (const { issueId, records } of read(demo).records) {
      const told = records.flatMap((one) => one ?? []);
      expect(told).toHaveLength(records.length);
      const times = [
        momentOf(created.get(issueId) ?? ''),
        ...told.map(({ at }) => momentOf(at)),
        momentOf(`${day}T09:00:00Z`),
      ];
      expect([issueId, times]).toEqual([issueId, [...times].sort((a, b) => a - b)]);
      expect(told.filter(({ actor }) => !people.has(actor))).toEqual([]);
    }
  },
);

it('tells at last what stands, and before it what stood', () => {
  const found = new Map(propertiesOn(PORTFOLIO.site).map((one) => [guardKey(one), one.value]));
  for (const { records, ...place } of read(PORTFOLIO).records) {
    const told = records.flatMap((one) => one ?? []);
    const value = found.get(guardKey(place)) as Standing;
    expect(lastWords(told)).toEqual(told.length === 0 ? {} : standingWords(value, told));
    const ofImpediment = told.filter(({ part }) => part === 'impediment');
    expect(ofImpediment.map(({ before }) => before)).toEqual(
      ofImpediment.map((_one, at) => ofImpediment[at - 1]?.after ?? null),
    );
  }
});

/** By what it was about, the words of the last save. */
function lastWords(told: readonly HistoryRecord[]): object {
  const words = told.map(({ part, after }) => {
    const form = (after ?? {}) as Form;
    if (part === 'impediment') return { impediment: form };
    return part === 'case' ? form : { [nameOf(form)]: form };
  });
  return Object.assign({}, ...words) as object;
}

function standingWords(value: Standing, [first]: readonly HistoryRecord[]): object {
  const { record, dismissed } = value;
  if (first?.part === 'impediment') {
    return { impediment: { ...(record ? { record } : {}), ...(dismissed ? { dismissed } : {}) } };
  }
  if (first?.part === 'case') return value.case ?? {};
  const entries = (first?.part === 'asks' ? value.asks : value.answers) ?? [];
  return Object.fromEntries(entries.map((form) => [nameOf(form), form]));
}

/** An ask or an answer in the form of its property. */
interface Form {
  readonly id?: string;
  readonly askId?: string;
}

interface Standing {
  readonly record?: object;
  readonly dismissed?: object;
  readonly case?: object;
  readonly asks?: readonly Form[];
  readonly answers?: readonly Form[];
}

function nameOf({ id, askId }: Form): string {
  return id ?? askId ?? '';
}

it.each(PORTFOLIOS)('has cases as the app itself would write them, on %s', (_, { site }) => {
  for (const { key, propertyKey, value } of propertiesOn(site)) {
    if (propertyKey !== caseForm.propertyKey) continue;
    const reading = caseForm.read(value);
    if (reading.kind !== 'readable' || reading.mirror === null) throw new Error(`${key} is unread`);
    const { index } = value as { readonly index: { readonly touched: string } };
    const { revision, written, mirror } = reading;
    const again = { revision, written, mirror, touched: momentOf(index.touched) };
    expect([key, caseForm.write(again)]).toEqual([key, value]);
  }
});

it('logs every save of a row, the last one with the stamp of the row', () => {
  const { rows } = read(PORTFOLIO);
  expect(new Set(rows.map(({ entity, key }) => `${entity} ${key}`)).size).toBe(rows.length);
  const log = rows.filter(({ entity }) => entity === 'audit');
  const kept = rows.filter(
    ({ entity, key }) => entity === 'portfolio' && !/^review:.*:\d+$/u.test(key),
  );
  const subjects = { case: 'epic', money: 'epic-money' } as const;
  expect(kept.length).toBeGreaterThan(80);
  for (const { key, value, at } of kept) {
    const { version, body } = value as { version: number; body: { stamp: string } };
    const [kind = '', id = ''] = key.split(':');
    const subject = `${kind === 'case' || kind === 'money' ? subjects[kind] : kind}:${id}`;
    const entries = log.filter((row) => (row.value as { subject: string }).subject === subject);
    expect([key, entries.length]).toEqual([key, version]);
    expect(entries.at(-1)).toMatchObject({ key: `${subject}:${at}:${body.stamp}`, at });
  }
  const settings = log.filter(({ key }) => key.startsWith('settings:'));
  expect(settings.map(({ value }) => auditEntry(value))).toMatchObject([
    { action: 'saved', version: 1, before: null },
  ]);
});
