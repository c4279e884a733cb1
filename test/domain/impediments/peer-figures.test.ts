import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDay, daysBetween } from '../../../src/domain/calendar/day';
import type { Instant } from '../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import { activeMsIn } from '../../../src/domain/flow/flow-efficiency';
import { clip, union, unionOf, type Intervals } from '../../../src/domain/flow/intervals';
import { itemFlow, type ItemFlow } from '../../../src/domain/flow/item-flow';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { cycleTimeDays, workSpan } from '../../../src/domain/flow/work-life';
import { heldByLinks } from '../../../src/domain/impediments/blocked-by-links';
import { blockedIn } from '../../../src/domain/impediments/blocked-time';
import type { WorkItem } from '../../../src/domain/work-items/work-item';
import { mapIssue } from '../../../src/jira/issue-mapping';
import { PLAIN_RULES } from '../../builders/rest-issue';
import { at, BLOCKS, workItem } from '../../builders/work-item';
import { describeWithFile, sharedDataFile } from '../../shared-data';

const UTC = timeZoneNamed('UTC');
const page = readFileSync(path.join(__dirname, '../../../docs/figures.md'), 'utf8');

/** `2018-01-01 01:01:01` and shorter spellings, in UTC. */
const moment = (text: string): Instant => {
  const [date = '', time = '00:00:00'] = text.split(/[ T]/);
  return at(`${date}T${time}Z`);
};

/** None where the data is not beside this checkout: its tests are skipped then. */
const casesIn = (file: string): readonly unknown[] =>
  existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly unknown[] }).cases
    : [];

interface RawChange {
  readonly field: string;
  readonly from?: string | null;
  readonly to: string | null;
  readonly time: string;
}

interface JirametricsCase {
  readonly id: string;
  readonly kind: string;
  readonly input: {
    readonly created: string;
    readonly creation_status?: string;
    readonly blocked_statuses: readonly string[];
    readonly stalled_statuses: readonly string[];
    readonly changes: readonly RawChange[];
    readonly started?: string | null;
    readonly stopped?: string | null;
    readonly end_time: string;
  };
  readonly expected: unknown;
}

const jirametrics = sharedDataFile('reference/flow_blocked_jirametrics.json');

describeWithFile(jirametrics)('the cases of jirametrics', () => {
  const cases = casesIn(jirametrics) as readonly JirametricsCase[];
  // Named with the reason in docs/figures.md; what ours is instead.
  const activeDaysOfOurs = new Map([['jm-fe-blocked-before-start', 0]]);
  const notKept = ['jm-bs-stalled-exact-threshold', 'jm-bs-flag-reason', 'jm-bs-flag-reason-31s'];

  it.each(cases.filter(({ kind }) => kind === 'flow_efficiency').map((one) => [one.id, one]))(
    '%s: flow efficiency',
    (_, { id, input, expected }) => {
      const flow = betweenGiven(flowOf(input), input);
      const span = workSpan(flow);
      const blocked = blockedIn(flow, { blocked: { byFlag: true } });
      const ours = {
        active_seconds: span ? activeMsIn(span, flow.inWaitingStatus, blocked) / 1000 : 0,
        total_seconds: span ? (span.to - span.from) / 1000 : 0,
      };
      const active = activeDaysOfOurs.get(id);
      const differing = active === undefined ? {} : { active_seconds: active * 86_400 };
      expect(ours).toEqual({ ...(expected as object), ...differing });
    },
  );

  it.each(
    cases
      .filter(({ kind, id }) => kind === 'blocked_stream' && !notKept.includes(id))
      .map((one) => [one.id, one]),
  )('%s: stretches of being blocked', (_, { input, expected }) => {
    const flow = flowOf(input);
    const blocked = union(union(flow.flagged, flow.inBlockedStatus), linksOf(input));
    expect(blocked).toEqual(Array.isArray(expected) ? stretchesOf(expected as Stream) : []);
  });

  it('are explained where ours differ', () => {
    for (const id of [...activeDaysOfOurs.keys(), ...notKept]) {
      expect(cases.map((one) => one.id)).toContain(id);
      expect([id, page.includes(`\`${id}\``)]).toEqual([id, true]);
    }
  });
});

function itemOf({ created, creation_status, changes }: JirametricsCase['input']): WorkItem {
  let status = creation_status ?? 'Backlog';
  const histories = changes.map(({ field, from = '', to, time }) => {
    const before = field === 'status' ? status : from;
    if (field === 'status') status = to ?? '';
    const other = field === 'Link' ? { from: keyIn(from), to: keyIn(to) } : {};
    const item = { field, fromString: before, toString: to, ...other };
    return { created: restTime(time), items: [item] };
  });
  return issueOf({ status: { name: status }, created: restTime(created) }, histories);
}

function flowOf(input: JirametricsCase['input']): ItemFlow {
  const policy = statusPolicy({
    start: null,
    done: null,
    blocked: input.blocked_statuses,
    waiting: input.stalled_statuses,
  });
  return itemFlow(itemOf(input), policy, moment(input.end_time));
}

/** Their cases say when an item started and stopped; what stopped after the end has not. */
function betweenGiven(
  flow: ItemFlow,
  { started, stopped, end_time }: JirametricsCase['input'],
): ItemFlow {
  const finished = stopped && moment(stopped) <= moment(end_time) ? moment(stopped) : null;
  const begun = started ? moment(started) : null;
  return { ...flow, started: begun, finished, isDone: finished !== null };
}

function linksOf(input: JirametricsCase['input']): Intervals {
  const asOf = moment(input.end_time);
  const policy = statusPolicy({ start: null, done: null, blocked: [] });
  return heldByLinks(itemOf(input), asOf, {
    types: [BLOCKS],
    meanings: [{ waits: 'inward', certainty: 'sure' }],
    flowOf: (key) => itemFlow(workItem({ key, created: moment(input.created) }), policy, asOf),
  });
}

function keyIn(sentence: string | null): string | null {
  return sentence?.split(' ').at(-1) ?? null;
}

type Stream = readonly { readonly time: string }[];

/** From each entry that tells a reason to the one after it. */
function stretchesOf(stream: Stream): Intervals {
  return unionOf(
    stream.slice(1).flatMap(({ time }, place) => {
      const entry = stream[place];
      const tellsReason = entry !== undefined && Object.keys(entry).length > 1;
      return tellsReason ? [{ from: moment(entry.time), to: moment(time) }] : [];
    }),
  );
}

interface AgileMetricsCase {
  readonly id: string;
  readonly input: {
    readonly cycle?: readonly { readonly name: string; readonly statuses: readonly string[] }[];
    readonly now: string;
    readonly issues: readonly RawIssue[];
  };
  readonly expected: { readonly cycle_times: readonly ExpectedTimes[] };
}

interface RawIssue {
  readonly key: string;
  readonly fields: Readonly<Record<'created' | 'resolutiondate' | 'status', string | null>>;
  readonly changelog: readonly {
    readonly created: string;
    readonly items: readonly { readonly field: string }[];
  }[];
}

interface ExpectedTimes {
  readonly key: string;
  readonly cycle_time_days: number | null;
  readonly blocked_days: number;
  readonly impediments: readonly { readonly start: string; readonly end: string | null }[];
}

const agileMetrics = sharedDataFile('reference/jira_agile_metrics_fixtures.json');

describeWithFile(agileMetrics)('the fixtures of jira-agile-metrics', () => {
  const all = casesIn(agileMetrics) as readonly AgileMetricsCase[];
  const cases = all.filter(({ input }) => input.cycle);
  const items = cases.flatMap(({ input, expected }) =>
    input.issues.map((issue) => {
      const theirs = expected.cycle_times.find(({ key }) => key === issue.key);
      return [issue.key, agileFlow(issue, input), theirs] as const;
    }),
  );

  it.each(items)('%s: its impediments and blocked days', (_, flow, theirs) => {
    const end = flow.finished ?? flow.asOf;
    const impediments = clip(flow.flagged, { from: 0 as Instant, to: end });
    expect(
      impediments.map(({ from, to }) => ({
        start: dateOf(from),
        end: to === flow.asOf ? null : dateOf(to),
      })),
    ).toEqual(theirs?.impediments.map(({ start, end: last }) => ({ start, end: last })));
    const blocked = blockedIn(flow, { blocked: { byFlag: true } });
    expect(inTheirDays(blocked)).toBe(theirs?.blocked_days);
  });

  // They give an item that skipped the columns of work the date of its finish as its start.
  const withStart = items.filter(([, flow]) => flow.started !== null);
  const skipping = items.filter(
    ([, { started, finished }]) => started === null && finished !== null,
  );

  it.each(withStart)('%s: a cycle time of one day more', (_, flow, theirs) => {
    const days = theirs?.cycle_time_days ?? null;
    expect(cycleTimeDays(flow, UTC)).toBe(days === null ? null : days + 1);
  });

  it('give what never started a cycle time of 0, where ours is none', () => {
    expect(skipping.map(([key, , theirs]) => [key, theirs?.cycle_time_days])).toEqual([
      ['A-15', 0],
    ]);
    for (const [, flow] of skipping) expect(cycleTimeDays(flow, UTC)).toBeNull();
  });
});

function agileFlow(
  { fields, changelog }: RawIssue,
  { cycle = [], now }: AgileMetricsCase['input'],
): ItemFlow {
  const statusesOf = (...names: readonly string[]) =>
    cycle.flatMap(({ name, statuses }) => (names.includes(name) ? statuses : []));
  const policy = statusPolicy({
    start: statusesOf('Committed', 'Build', 'Test'),
    done: statusesOf('Done'),
    blocked: [],
  });
  const { created, resolutiondate, status } = fields;
  const histories = changelog.map((entry) => ({ ...entry, created: restTime(entry.created) }));
  const item = issueOf(
    {
      status: { name: status },
      created: restTime(created ?? ''),
      resolutiondate: resolutiondate === null ? null : restTime(resolutiondate),
      ...flagAfter(changelog),
    },
    histories,
  );
  return itemFlow(item, policy, moment(now));
}

/** What the flag is at the end of the changelog, for the fixtures do not say it. */
function flagAfter(changelog: RawIssue['changelog']): { readonly flagged: boolean } {
  const changes = changelog.flatMap(({ items }) => items);
  const last = changes.findLast(({ field }) => field === 'Flagged');
  return { flagged: last !== undefined && (last.toString as unknown) !== '' };
}

function issueOf(fields: object, histories: readonly object[]): WorkItem {
  const issue = { key: 'A-1', fields, changelog: { histories } };
  return mapIssue(issue, PLAIN_RULES);
}

function restTime(text: string): string {
  return new Date(moment(text)).toISOString();
}

function dateOf(instant: Instant): string {
  return formatDay(UTC.dayAt(instant));
}

/** The difference of the two dates, impediment by impediment. */
function inTheirDays(intervals: Intervals): number {
  return intervals.reduce(
    (days, { from, to }) => days + daysBetween(UTC.dayAt(from), UTC.dayAt(to)),
    0,
  );
}
