import { linkHistoryOf } from '../../../../src/use-cases/changes-since';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { ageRows } from '../../../../static/app/src/changes/age-row';
import { blockingItems, day, DONE } from '../../../builders/work-item';
import { changesOf, linkTold } from './changes';

function ages(items: readonly WorkItem[]) {
  const { now } = changesOf(items);
  const reading = { items, linkTypes: [], inScope: null, timeZone: 'UTC' };
  return ageRows(now, linkHistoryOf(reading, now));
}

it('puts those first that have held work the longest, then the oldest, then the unknown', () => {
  const pairs = [
    ['A-1', 'B-1'],
    ['A-2', 'B-2'],
    ['A-3', 'B-3'],
    ['A-4', 'B-4'],
  ] as const;
  const due = { 'B-1': '2026-11-19', 'B-2': '2026-11-10', 'B-3': '2026-12-24' };
  const facts = new Map(Object.entries(due));
  const items = blockingItems(pairs, (key) => {
    const known = facts.get(key);
    return {
      due: known === undefined ? null : day(known),
      history: key === 'B-3' ? [linkTold('added', 'A-3')] : [],
    };
  });
  const rows = ages(items);
  expect(rows.map(({ id, heldDays, ageDays }) => [id, heldDays, ageDays])).toEqual([
    ['A-2 B-2', 10, null],
    ['A-1 B-1', 1, null],
    ['A-3 B-3', 0, 4],
    ['A-4 B-4', null, null],
  ]);
  expect(rows[0]).toMatchObject({ consumer: { team: 'B' }, missedFrom: { source: 'due' } });
});

it('leaves out what is done', () => {
  expect(ages(blockingItems([['A-1', 'B-1']], () => ({ status: DONE })))).toEqual([]);
});
