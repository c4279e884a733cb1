import { EMPTY_CASE } from '../../../src/domain/business-case/case/business-case';
import type { DecisionEntry } from '../../../src/domain/business-case/case/decision';
import { decisionLog } from '../../../src/use-cases/cases/decision-log';
import type { SaidCase } from '../../../src/domain/work-items/work-item';
import { epicFacts, epicItem, epicPortfolio } from '../../builders/epics';
import { at } from '../../builders/work-item';

const go: DecisionEntry = {
  ...{ id: 'd1', at: at('2026-11-02T09:00:00Z'), by: 'mia' },
  ...{ kind: 'decision', code: 'approved', why: 'Room in spring' },
};
const stop: DecisionEntry = {
  ...{ id: 'd2', at: at('2026-11-10T09:00:00Z'), by: 'lea' },
  ...{ kind: 'gate', code: 'stop', evidence: 'Nobody bought it' },
};
const no: DecisionEntry = {
  ...{ id: 'd1', at: at('2026-11-05T09:00:00Z'), by: 'mia' },
  ...{ kind: 'decision', code: 'rejected', why: '' },
};
const claims: SaidCase = {
  ...{ written: EMPTY_CASE, revision: 1, isUnreadable: false },
  mirror: {
    ...{ wsjf: null, decision: 'approved', theme: null },
    ...{ completeness: 0, state: 'approved' },
  },
};

it('lists the newest first, what no log has before all, and says what still holds', () => {
  const { epics } = epicPortfolio([
    [epicItem('A-1'), epicFacts('A-1', null, { log: [go, stop] })],
    [epicItem('A-2'), epicFacts('A-2', null, { log: [no, { ...go, id: 'd0' }] })],
    [epicItem('A-3', { case: claims }), epicFacts('A-3', null)],
  ]);
  const { entries, unread } = decisionLog(epics);
  expect(
    entries.map(({ epic, kind, code, by, reason, standing, overtakenBy }) => [
      ...[epic.item.key, kind, code, by, reason, standing, overtakenBy?.code ?? null],
    ]),
  ).toEqual([
    ['A-3', 'unlogged', 'approved', null, '', 'unlogged', null],
    ['A-1', 'gate', 'stop', 'lea', 'Nobody bought it', 'holds', null],
    ['A-2', 'decision', 'rejected', 'mia', '', 'holds', null],
    ['A-1', 'decision', 'approved', 'mia', 'Room in spring', 'holds', null],
    ['A-2', 'decision', 'approved', 'mia', 'Room in spring', 'overtaken', 'rejected'],
  ]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(unread).toBe(0);
});

it('calls nothing unlogged where the log was not told or cannot be read, and counts that', () => {
  const { epics } = epicPortfolio([
    [epicItem('A-1', { case: claims }), epicFacts('A-1', null, { isUnreadable: true })],
    [epicItem('A-2', { case: claims }), null],
  ]);
  expect(decisionLog(epics)).toEqual({ entries: [], unread: 2 });
  expect(epics.map(({ mirror }) => mirror)).toEqual(['same', 'same']);
});
