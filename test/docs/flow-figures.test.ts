import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { formatInstant, type Instant } from '../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../src/domain/calendar/time-zone';
import { flowEfficiency } from '../../src/domain/flow/flow-efficiency';
import { lengthDays } from '../../src/domain/flow/intervals';
import { itemFlow } from '../../src/domain/flow/item-flow';
import { statusPolicy } from '../../src/domain/flow/status-policy';
import { ageDays, cycleTimeDays } from '../../src/domain/flow/work-life';
import { blockedIn } from '../../src/domain/impediments/blocked-time';
import { catalogOf } from '../../src/domain/work-items/catalog';
import { mapIssue } from '../../src/jira/issue-mapping';
import { PLAIN_RULES } from '../builders/rest-issue';
import { at, day } from '../builders/work-item';

const page = readFileSync(path.join(__dirname, '../../docs/figures.md'), 'utf8');

const block = (heading: string): string =>
  new RegExp(`^\`\`\`${heading}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';

const ZONE = timeZoneNamed('UTC');
const AS_OF = at('2026-11-20T00:00:00Z');

const items = block('jsonl flow')
  .trim()
  .split('\n')
  .map((line) => mapIssue(JSON.parse(line) as object, PLAIN_RULES));
const policy = {
  status: statusPolicy(
    { ...DEFAULT_SETTINGS.flow, blocked: ['On hold'], waiting: ['Review'] },
    catalogOf(items, []).statusCategories,
  ),
  blocked: { byFlag: true },
};
const flows = items.map((item) => {
  const flow = itemFlow(item, policy.status, AS_OF);
  return { key: item.key, flow, blocked: blockedIn(flow, policy) };
});

const written = (instant: Instant | null) => instant && formatInstant(instant);

it('shows start, finish and blocked time of the example', () => {
  const told = flows.map(({ key, flow, blocked }) => ({
    key,
    started: written(flow.started),
    finished: written(flow.finished),
    cycleTimeDays: cycleTimeDays(flow, ZONE),
    ageDays: ageDays(flow, day('2026-11-20'), ZONE),
    blockedDays: lengthDays(blocked),
    flaggedSince: written(flow.flaggedSince),
  }));
  expect(told).toEqual(JSON.parse(block('json flow')));
});

it('shows the flow efficiency of the example', () => {
  const november = { from: at('2026-11-01T00:00:00Z'), to: AS_OF };
  expect(flowEfficiency(flows, november)).toEqual(JSON.parse(block('json efficiency')));
});
