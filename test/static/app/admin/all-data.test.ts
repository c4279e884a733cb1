import type { DeleteProgress, Page, StoredRecord } from '../../../../src/contract/resolvers';
import {
  deleteAllRecords,
  DeletionStuck,
  exportText,
  readAllRecords,
} from '../../../../static/app/src/admin/data/all-data';

const record = (key: string): StoredRecord => ({ kind: 'audit', key, value: {} });

it('reads every page, also past an empty one, and tells how far it is', async () => {
  const pages = new Map<string | null, Page<StoredRecord>>([
    [null, { rows: [], next: 'b' }],
    ['b', { rows: [record('1'), record('2')], next: 'c' }],
    ['c', { rows: [record('3')], next: null }],
  ]);
  const told: number[] = [];
  const records = await readAllRecords(
    (cursor) => Promise.resolve(pages.get(cursor) ?? { rows: [], next: null }),
    (count) => told.push(count),
  );
  expect(records.map(({ key }) => key)).toStrictEqual(['1', '2', '3']);
  expect(told).toStrictEqual([0, 2, 3]);
  expect(JSON.parse(exportText(records, new Date('2026-11-20T09:00:00Z')))).toStrictEqual({
    app: 'Agile PMO for Jira',
    exportedAt: '2026-11-20T09:00:00.000Z',
    records,
  });
});

function answering(answers: readonly DeleteProgress[]): () => Promise<DeleteProgress> {
  const left = [...answers];
  return () => Promise.resolve(left.shift() ?? { deleted: 0, isDone: false });
}

it('deletes until nothing is left', async () => {
  const told: number[] = [];
  const deleteSome = answering([
    { deleted: 500, isDone: false },
    { deleted: 0, isDone: false },
    { deleted: 0, isDone: false },
    { deleted: 21, isDone: true },
  ]);
  await expect(deleteAllRecords(deleteSome, (count) => told.push(count))).resolves.toBe(521);
  expect(told).toStrictEqual([500, 500, 500, 521]);
});

it('gives up where storage keeps what it was told to delete', async () => {
  const deleteSome = answering([{ deleted: 3, isDone: false }]);
  await expect(deleteAllRecords(deleteSome, () => undefined)).rejects.toThrow(DeletionStuck);
});
