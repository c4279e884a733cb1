import type { DecisionEntry } from '../../../../src/domain/business-case/case/decision';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { decisionLog } from '../../../../src/use-cases/cases/decision-log';
import {
  formatDecisions,
  parseDecisions,
  type DecisionsState,
} from '../../../../static/app/src/decisions/decisions-address';
import { logMarkdown } from '../../../../static/app/src/decisions/export/log-markdown';
import { inForce } from '../../../../static/app/src/decisions/in-force';
import {
  filteredLog,
  isFilteringLog,
  NO_LOG_FILTER,
  withKind,
  type LogFilter,
} from '../../../../static/app/src/decisions/log-filter';
import { epicFacts, epicItem, epicPortfolio } from '../../../builders/epics';
import { at, day } from '../../../builders/work-item';

const go: DecisionEntry = {
  // The third of November in Oslo, the second in UTC.
  ...{ id: 'd1', at: at('2026-11-02T23:30:00Z'), by: 'mia' },
  ...{ kind: 'decision', code: 'approved', why: 'Room in spring' },
};
const stop: DecisionEntry = {
  ...{ id: 'd2', at: at('2026-11-10T09:00:00Z'), by: 'lea' },
  ...{ kind: 'gate', code: 'stop', evidence: 'Nobody bought it' },
};
const no: DecisionEntry = {
  ...{ id: 'd3', at: at('2026-11-12T09:00:00Z'), by: 'lea' },
  ...{ kind: 'decision', code: 'rejected', why: '' },
};
const { epics } = epicPortfolio(
  [
    [epicItem('A-1', { theme: 'growth' }), epicFacts('A-1', null, { log: [go, stop] })],
    [epicItem('A-10'), epicFacts('A-10', null, { log: [{ ...go, id: 'd0' }, no] })],
  ],
  { themes: ['growth'] },
);
const { entries } = decisionLog(epics);

it.each<readonly [Partial<LogFilter>, readonly string[]]>([
  [{}, ['A-10 rejected', 'A-1 stop', 'A-1 approved', 'A-10 approved']],
  [{ kind: 'gate' }, ['A-1 stop']],
  [{ code: 'approved' }, ['A-1 approved', 'A-10 approved']],
  [{ standing: 'overtaken' }, ['A-10 approved']],
  [{ theme: '' }, ['A-10 rejected', 'A-10 approved']],
  [{ theme: 'growth' }, ['A-1 stop', 'A-1 approved']],
  [{ to: day('2026-11-02') }, []],
  [
    { from: day('2026-11-03'), to: day('2026-11-10') },
    ['A-1 stop', 'A-1 approved', 'A-10 approved'],
  ],
  [{ text: 'a-1' }, ['A-1 stop', 'A-1 approved']],
  [{ text: 'BOUGHT' }, ['A-1 stop']],
])('finds with %j', (filter, found) => {
  const chosen = filteredLog(
    entries,
    { ...NO_LOG_FILTER, ...filter },
    timeZoneNamed('Europe/Oslo'),
  );
  expect(chosen.map(({ epic, code }) => `${epic.item.key} ${code}`)).toEqual(found);
});

it('counts what holds by its code', () => {
  expect(inForce(entries)).toEqual([
    { code: 'approved', kind: 'decision', count: 1 },
    { code: 'rejected', kind: 'decision', count: 1 },
    { code: 'stop', kind: 'gate', count: 1 },
  ]);
});

it('keeps a code only with a kind that has it', () => {
  const filter = { ...NO_LOG_FILTER, code: 'approved' } as const;
  expect(withKind(filter, 'unlogged').code).toBe('approved');
  expect(withKind(filter, 'gate').code).toBeNull();
  expect([isFilteringLog(filter), isFilteringLog(NO_LOG_FILTER)]).toEqual([true, false]);
});

it('reads its address back, and leaves out what it cannot mean', () => {
  const state: DecisionsState = {
    page: 2,
    filter: {
      ...{ kind: 'gate', code: 'stop', theme: '', standing: 'holds', text: 'a b' },
      ...{ from: day('2026-01-01'), to: day('2026-02-28') },
    },
  };
  expect(parseDecisions(formatDecisions(state))).toEqual(state);
  expect(formatDecisions(parseDecisions(new URLSearchParams()))).toEqual(new URLSearchParams());
  const odd = 'kind=x&code=__proto__&standing=1&from=2026-02-30&to=now&page=-2&text=%00%E2%80%AEa';
  expect(formatDecisions(parseDecisions(new URLSearchParams(odd))).toString()).toBe('text=a');
});

it('writes markdown in which no text comes alive', () => {
  const entry = { when: '2 Nov', what: 'Go', key: 'A-1', address: 'https://x/browse/A-1' };
  const sentences = ['<img src=x> [a](javascript:b)\n# c', '', 'Decided by @mia.'];
  const told = {
    title: 'Decisions',
    basis: 'As of now',
    entries: [{ ...entry, summary: '*b*', sentences }],
  };
  expect(logMarkdown(told)).toBe(
    [
      '# Decisions\n',
      '- 2 Nov: **Go** [A-1](<https://x/browse/A-1>) \\*b\\*',
      '  - &lt;img src=x&gt; \\[a\\]\\(javascript:b\\) \\# c',
      '  - Decided by \\@mia.\n',
      '_As of now_\n',
    ].join('\n'),
  );
});
