import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compileJql } from '../../../../local/jira/jql/jql-filter';
import type { JqlSite } from '../../../../local/jira/jql/jql-site';
import { buildSite } from './jql-site-builder';
import { describeWithFile, sharedDataFile } from '../../../shared-data';

// A real Jira of 29,057 issues, searched by JQL and by a plain loop over the JSON. Skipped without
// the shared data; AGILE_PMO_DATA names its folder.
interface TitaniumIssue {
  readonly key: string;
  readonly fields: {
    readonly [field: string]: unknown;
    readonly project: { readonly key: string };
    readonly status: { readonly statusCategory: { readonly key: string } };
    readonly resolution: { readonly name: string } | null;
    readonly assignee: { readonly accountId: string } | null;
    readonly labels: readonly string[];
    readonly created: string;
    readonly summary: string | null;
    readonly flagged: boolean;
    readonly parent?: { readonly key: string } | null;
    readonly epic?: { readonly key: string } | null;
    readonly sprint?: { readonly state: string } | null;
    readonly closedSprints?: readonly { readonly name: string }[] | null;
    readonly fixVersions: readonly { readonly name: string; readonly released: boolean }[];
    readonly issuelinks: readonly TitaniumLink[];
  };
}

interface TitaniumLink {
  readonly type: { readonly name: string };
  readonly inwardIssue?: { readonly key: string };
  readonly outwardIssue?: { readonly key: string };
}

const file = sharedDataFile('jira/titanium_issues.jsonl.gz');
const issues: readonly TitaniumIssue[] = existsSync(file)
  ? gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as TitaniumIssue)
  : [];
const site: JqlSite = buildSite(issues, {
  now: Date.parse('2021-11-22T12:00:00Z'),
  timeZone: 'America/Los_Angeles',
  currentUser: 'titanium:00011',
});

type PlainTest = (fields: TitaniumIssue['fields'], key: string) => boolean;

const comparisons: readonly (readonly [string, PlainTest])[] = [
  [
    'project = TIMOB AND statusCategory != Done',
    ({ project, status }) => project.key === 'TIMOB' && status.statusCategory.key !== 'done',
  ],
  ['resolution = Unresolved', ({ resolution }) => resolution === null],
  [
    'NOT resolution = Fixed',
    ({ resolution }) => resolution !== null && resolution.name !== 'Fixed',
  ],
  [
    'assignee not in (currentUser()) AND labels != android',
    ({ assignee, labels }) =>
      assignee !== null &&
      assignee.accountId !== 'titanium:00011' &&
      labels.length > 0 &&
      !labels.some((label) => label.toLowerCase() === 'android'),
  ],
  [
    // Pacific time is 8 hours behind in winter and 7 in summer.
    'created >= "2015-01-01" AND created < "2015/07/01 12:00"',
    ({ created }) => {
      const instant = Date.parse(created);
      return (
        instant >= Date.parse('2015-01-01T08:00:00Z') &&
        instant < Date.parse('2015-07-01T19:00:00Z')
      );
    },
  ],
  ['flagged is not EMPTY', ({ flagged }) => flagged],
  ['parent is not EMPTY', ({ parent }) => (parent ?? null) !== null],
  ['"Epic Link" = TIMOB-28465', ({ epic }) => epic?.key === 'TIMOB-28465'],
  ['sprint in openSprints()', ({ sprint }) => sprint?.state === 'active'],
  [
    'sprint = "2021 Sprint 20"',
    ({ closedSprints }) => closedSprints?.some(({ name }) => name === '2021 Sprint 20') ?? false,
  ],
  [
    'fixVersion in unreleasedVersions()',
    ({ fixVersions }) => fixVersions.some(({ released }) => !released),
  ],
  [
    'issueLinkType in (blocks, "is blocked by")',
    ({ issuelinks }) => issuelinks.some(({ type }) => type.name === 'Blocks'),
  ],
  ['issueLinkType is EMPTY', ({ issuelinks }) => issuelinks.length === 0],
  [
    'issue in linkedIssues(TIMOB-9901)',
    ({ issuelinks }) =>
      issuelinks.some(({ inwardIssue, outwardIssue }) =>
        [inwardIssue?.key, outwardIssue?.key].includes('TIMOB-9901'),
      ),
  ],
  ['summary ~ "crash*"', ({ summary }) => /(?<![\p{L}\p{N}_])crash/iu.test(summary ?? '')],
  [
    'summary ~ "\\"app crashes\\""',
    ({ summary }) =>
      /(?<![\p{L}\p{N}_])app[^\p{L}\p{N}_]+crashes(?![\p{L}\p{N}_])/iu.test(summary ?? ''),
  ],
  ['key in (TIMOB-1, TIMOB-28580, NOPE-1)', (_fields, key) => /^TIMOB-(?:1|28580)$/u.test(key)],
];

describeWithFile(file)('with a real Jira (skipped where the shared data is absent)', () => {
  it('each query finds in Titanium what a plain loop finds', () => {
    const differences = comparisons.filter(([jql, plain]) => {
      const { matches } = compileJql(jql, site);
      const found = issues.filter((issue) => matches(issue)).map(({ key }) => key);
      const expected = issues.filter(({ fields, key }) => plain(fields, key)).map(({ key }) => key);
      return expected.length === 0 || found.join() !== expected.join();
    });
    expect(differences.map(([jql]) => jql)).toEqual([]);
  });

  it('ORDER BY gives the order of a plain sort', () => {
    const { compare } = compileJql('ORDER BY created DESC, key', site);
    const sorted = compare === null ? [] : [...issues].sort(compare).map(({ key }) => key);
    const plain = [...issues].sort(
      (a, b) =>
        Date.parse(b.fields.created) - Date.parse(a.fields.created) ||
        a.fields.project.key.localeCompare(b.fields.project.key) ||
        Number(a.key.split('-')[1]) - Number(b.key.split('-')[1]),
    );
    expect(sorted).toEqual(plain.map(({ key }) => key));
  });
});
