import type { ContractState } from '../../../src/domain/dependencies/contract/contract-state';
import type { HealthReason } from '../../../src/domain/dependencies/health';
import { parseInstant } from '../../../src/domain/calendar/instant';
import { ASK_PROPERTY, askPropertyValue, readAskProperty } from '../../../src/jira/ask-property';
import {
  PROMISE_PROPERTY,
  promisePropertyValue,
  readPromiseProperty,
} from '../../../src/jira/promise-property';
import type { ContractKind } from '../../../local/demo/contracts/contract-plan';
import { plantedTroubles } from '../../../local/demo/planted-troubles';
import type { IssueData, SiteData } from '../../../local/jira/site-data';
import type { Report, ReportDependency } from '../../../local/report/report';
import { run } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';
import { restExport } from './rest-export';
import { issueFinder, SITE, SITES } from './sites';

const TROUBLES = plantedTroubles();
const { write } = temporaryFolder();

/** What the report says of each kind, on every day. */
const SAID: readonly (readonly [ContractKind, ContractState, HealthReason | null])[] = [
  ['ask-new', 'asked', null],
  ['ask-unanswered', 'asked', 'request-unanswered'],
  ['asked-again', 'asked-again', null],
  ['promised', 'promised', null],
  ['promised-too-late', 'negotiating', 'provider-after-need'],
  ['countered', 'negotiating', null],
  ['ask-declined', 'declined', 'declined'],
  ['promise-broken', 'broken', 'promise-broken'],
  ['delivered', 'delivered', null],
  ['accepted', 'accepted', null],
  ['withdrawn', 'withdrawn', null],
  ['orphaned-answer', 'orphaned-answer', null],
  ['unreadable-property', 'no-access', null],
];

describe.each(SITES)('the report on %s', (today, site) => {
  let report: Report;
  let list: ReadonlyMap<string, ReportDependency>;

  beforeAll(async () => {
    const data = write(`${today}.json`, JSON.stringify(restExport(site)));
    const config = write('config.json', JSON.stringify({ timeZone: site.timeZone }));
    const asOf = `${today}T09:00:00Z`;
    const printed = await run(['--data', data, '--config', config, '--as-of', asOf]);
    report = JSON.parse(printed) as Report;
    list = new Map(report.dependencies.list.map((row) => [`${row.provider} ${row.consumer}`, row]));
  });

  it.each(SAID)('says of %s: %s', (kind, state, reason) => {
    for (const keys of TROUBLES[kind]) {
      const row = list.get(keys.join(' '));
      expect([keys, row?.contract]).toEqual([keys, state]);
      expect(row?.reasons).toEqual(
        expect.arrayContaining(reason === null ? [] : [reason]) as unknown,
      );
    }
  });

  it('has no contract but the planted ones', () => {
    const planted = SAID.reduce((sum, [kind]) => sum + TROUBLES[kind].length, 0);
    const { none } = report.dependencies.contracts;
    expect(report.dependencies.edges - none).toBe(planted);
  });

  it('calls no new ask unanswered, and finds the properties that cannot be read', () => {
    for (const keys of TROUBLES['ask-new']) {
      expect(list.get(keys.join(' '))?.reasons).not.toContain('request-unanswered');
    }
    const [[, consumer] = []] = TROUBLES['unreadable-property'];
    // One of a contract, and one of an impediment.
    const [[impeded] = []] = TROUBLES['impediment-unreadable'];
    expect(report.findings).toContainEqual({
      kind: 'unreadable-property',
      count: 2,
      examples: [consumer, impeded],
    });
  });
});

it.each(SITES)('has properties as the app itself would write them, on %s', (_, site) => {
  const all = withProperties(site)
    .filter(({ key }) => !TROUBLES['unreadable-property'].flat().includes(key))
    .flatMap(({ properties }) => Object.entries(properties))
    .filter(([key]) => key === ASK_PROPERTY || key === PROMISE_PROPERTY);
  const rewritten = all.map(([key, value]) => [key, rewrite(key, value)]);
  expect(rewritten).toEqual(all);
  const keys = all.map(([key]) => key);
  expect(keys.filter((key) => key === ASK_PROPERTY).length).toBeGreaterThan(40);
  expect(keys.filter((key) => key === PROMISE_PROPERTY).length).toBeGreaterThan(20);
});

it.each(SITES)(
  'lets nobody speak before both issues exist, nor after 09:00, on %s',
  (day, site) => {
    const find = new Map(site.issues.map((issue) => [issue.id, issue]));
    for (const issue of withProperties(site)) {
      const asks = readAskProperty(issue.properties['agile-pmo-ask']);
      const answers = readPromiseProperty(issue.properties['agile-pmo-promise']);
      const said = [
        ...(asks.kind === 'readable' ? asks.entries : []).map(({ at, provider }) => ({
          at,
          other: 'issueId' in provider ? find.get(provider.issueId) : issue,
        })),
        ...(answers.kind === 'readable' ? answers.entries : []).map(({ at, consumerId }) => ({
          at,
          other: find.get(consumerId),
        })),
      ];
      for (const { at, other } of said) {
        expect(at).toBeGreaterThan(Math.max(instantOf(issue.created), instantOf(other?.created)));
        expect(at).toBeLessThan(instantOf(`${day}T09:00:00Z`));
      }
    }
  },
);

it('asks one party that has no issue', () => {
  const [[key = ''] = []] = TROUBLES['party-ask'];
  const half = readAskProperty(issueFinder(SITE)(key).properties['agile-pmo-ask']);
  expect(half).toMatchObject({ entries: [{ provider: { partyId: 'vendor' } }] });
});

it('lets only somebody who may browse LEGAL ask it', () => {
  const find = issueFinder(SITE);
  const legalTeam = SITE.people.filter(({ groups }) => groups.includes('legal-team'));
  const pairs = [...TROUBLES.promised, ...TROUBLES['ask-unanswered']].filter(([provider]) =>
    provider?.startsWith('LEGAL-'),
  );
  expect(pairs).toHaveLength(2);
  for (const [, consumer = ''] of pairs) {
    const half = readAskProperty(find(consumer).properties['agile-pmo-ask']);
    const by = half.kind === 'readable' ? half.entries[0]?.by : null;
    expect(legalTeam.map(({ accountId }) => accountId)).toContain(by);
  }
});

function withProperties({ issues }: SiteData): readonly IssueData[] {
  return issues.filter(({ properties }) => Object.keys(properties).length > 0);
}

/** The property read and written again by the app; null for what it cannot read. */
function rewrite(key: string, value: unknown): unknown {
  if (key === ASK_PROPERTY) {
    const half = readAskProperty(value);
    return half.kind === 'readable' ? askPropertyValue(toWrite(half, value)) : null;
  }
  const half = readPromiseProperty(value);
  return half.kind === 'readable' ? promisePropertyValue(toWrite(half, value)) : null;
}

function toWrite<Entry>(
  { revision, entries }: { readonly revision: number; readonly entries: readonly Entry[] },
  property: unknown,
) {
  const { index } = property as { readonly index: { readonly touched: string } };
  return { revision, entries, touched: instantOf(index.touched) };
}

function instantOf(text: string | undefined) {
  const instant = parseInstant(text ?? '');
  if (instant === null) throw new Error(`${String(text)} is no instant`);
  return instant;
}
