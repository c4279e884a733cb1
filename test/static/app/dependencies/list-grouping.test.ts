import fc from 'fast-check';
import { NO_GROUP, UNKNOWN_GROUP } from '../../../../src/domain/organisation/roll-up';
import {
  groupedRows,
  groupOfRow,
  linesOf,
  type ListGrouping,
} from '../../../../static/app/src/dependencies/list/list-grouping';
import { pageOfRows } from '../../../../static/app/src/lists/page-of-rows';
import { pairs, row } from './rows';

const BY_EPIC: ListGrouping = { side: 'consumer', level: 'epic' };
const inEpic = (epic: string) => ({ consumerIn: { epic } });

it('puts the group of the first row first, and what is in none or not known last', () => {
  const rows = [
    row('A-1', 'B-1', inEpic(UNKNOWN_GROUP)),
    row('A-2', 'B-1', inEpic(NO_GROUP)),
    row('A-3', 'B-1', { ...inEpic('E-2'), health: 'inConflict' }),
    row('A-4', 'B-1', inEpic('E-1')),
    row('A-5', 'B-1', { ...inEpic('E-2'), health: 'done' }),
  ];
  const { rows: parted, groups } = groupedRows(rows, BY_EPIC);
  expect(pairs(parted)).toEqual(['A-3 < B-1', 'A-5 < B-1', 'A-4 < B-1', 'A-2 < B-1', 'A-1 < B-1']);
  expect([...groups.keys()]).toEqual(['E-2', 'E-1', NO_GROUP, UNKNOWN_GROUP]);
  expect(groups.get('E-2')).toEqual({ name: 'E-2', total: 2, open: 1, inConflict: 1 });
});

it('heads each group once, and again on the page it goes on to', () => {
  const many = Array.from({ length: 60 }, (_, at) => row(`A-${String(at)}`, 'B-1', inEpic('E-1')));
  const { rows, groups } = groupedRows([...many, row('A-99', 'B-1', inEpic('E-2'))], BY_EPIC);
  const second = pageOfRows(rows, 2);
  const before = rows[second.first - 2];
  const heads = linesOf(second.rows, { grouping: BY_EPIC, groups, before }).flatMap((line) =>
    line.kind === 'head' ? [[line.group.name, line.isContinued]] : [],
  );
  expect(heads).toEqual([
    ['E-1', true],
    ['E-2', false],
  ]);
});

it('leaves every row on exactly one page, below the head of its group', () => {
  const epic = fc.constantFrom('E-1', 'E-2', 'E-3', NO_GROUP, UNKNOWN_GROUP);
  fc.assert(
    fc.property(fc.array(epic, { maxLength: 160 }), (epics) => {
      const all = epics.map((name, at) => row(`A-${String(at)}`, 'B-1', inEpic(name)));
      const { rows, groups } = groupedRows(all, BY_EPIC);
      const seen: string[] = [];
      const misplaced: string[] = [];
      for (let page = 1; page <= pageOfRows(rows, 1).pages; page += 1) {
        const shown = pageOfRows(rows, page);
        const before = rows[shown.first - 2];
        let head = '';
        for (const line of linesOf(shown.rows, { grouping: BY_EPIC, groups, before })) {
          if (line.kind === 'head') head = line.group.name;
          else {
            seen.push(line.row.id);
            if (groupOfRow(line.row, BY_EPIC) !== head) misplaced.push(line.row.id);
          }
        }
      }
      expect(seen.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      expect(misplaced).toEqual([]);
      const total = [...groups.values()].reduce((sum, group) => sum + group.total, 0);
      expect(total).toBe(all.length);
    }),
  );
});
