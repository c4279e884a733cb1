import { dependencySummary } from '../../src/use-cases/dependency-summary';
import { neighbourhoodOf, readingAround, type AroundOptions } from '../builders/neighbourhood';
import { day, DONE } from '../builders/work-item';

const PAIRS = [
  ['P-1', 'F-1'],
  ['P-2', 'F-1'],
  ['P-3', 'F-1'],
  ['F-1', 'C-1'],
  ['F-1', 'C-2'],
] as const;

function summaryOf(options: AroundOptions) {
  return dependencySummary(neighbourhoodOf(readingAround('F-1', PAIRS, options)));
}

function due(dates: Readonly<Record<string, string>>) {
  return (key: string) => ({ due: dates[key] === undefined ? null : day(dates[key]) });
}

it('counts what is open on each side, and how much of it is in conflict', () => {
  const dates = due({ 'F-1': '2026-12-10', 'P-1': '2026-12-20', 'P-2': '2026-12-01' });
  const { waitsFor, waitedForBy } = summaryOf({
    facts: (key) => ({ ...dates(key), ...(key === 'P-3' ? { status: DONE } : {}) }),
  });
  expect(waitsFor).toEqual({ open: 2, inConflict: 1, worst: 'inConflict' });
  expect(waitedForBy).toMatchObject({ open: 2, inConflict: 0, worst: 'atRisk' });
});

it('counts nothing once the issue is done, and still knows that there were dependencies', () => {
  const summary = summaryOf({ facts: () => ({ status: DONE }) });
  expect(summary).toMatchObject({
    waitsFor: { open: 0, worst: null },
    waitedForBy: { open: 0, worst: null },
    nextDate: null,
    hasAny: true,
  });
});

it('names the next day on which something is due, and whose it is', () => {
  const dates = { 'P-1': '2026-12-20', 'P-2': '2026-11-25', 'C-1': '2026-11-24' };
  expect(summaryOf({ facts: due(dates) }).nextDate).toMatchObject({
    kind: 'need',
    isPast: false,
    neighbour: { item: { key: 'C-1' } },
    date: { source: 'due' },
  });
  const today = { ...dates, 'P-2': '2026-11-20' };
  expect(summaryOf({ facts: due(today) }).nextDate).toMatchObject({
    kind: 'provide',
    isPast: false,
    neighbour: { item: { key: 'P-2' } },
  });
});

it('names the last day that passed where none is to come', () => {
  const dates = { 'P-1': '2026-11-02', 'C-1': '2026-11-18' };
  expect(summaryOf({ facts: due(dates) }).nextDate).toMatchObject({
    isPast: true,
    neighbour: { item: { key: 'C-1' } },
  });
});

it('counts open issues that were not read, without judging them', () => {
  const summary = summaryOf({ told: ['P-1', 'P-2'] });
  expect(summary.waitsFor).toMatchObject({ open: 3, inConflict: 0 });
  expect(summary.unread).toBe(2);
});

it('counts an end without access as open: nobody knows that it is done', () => {
  const summary = summaryOf({ withheld: ['P-1'] });
  expect(summary.waitsFor).toMatchObject({ open: 3 });
  expect(summary.unread).toBe(0);
});
