import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText } from '../../../../static/app/src/lists/csv-text';

it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '＝1'])(
  'neutralises %j, which a spreadsheet would compute',
  (text) => {
    const [[cell]] = parse(csvText([[text]]), { bom: true }) as [[string]];
    expect(cell).toBe(`'${text}`);
  },
);

it('gives every other text back as it was, whatever is in it', () => {
  const anyCell = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `a${text}`);
  const anyRows = fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(parse(csvText(rows), { bom: true })).toEqual(rows);
    }),
  );
});
