import { withHalf } from '../../../../static/app/src/issue/with-half';
import { withMore } from '../../../../static/app/src/issue/with-more';
import { readingAround } from '../../../builders/neighbourhood';

it('adds what was read and keeps how a half stands by now', () => {
  const pairs = [
    ['P-1', 'F-1'],
    ['P-2', 'F-1'],
  ] as const;
  const before = readingAround('F-1', pairs, { told: ['P-2'] });
  const after = readingAround('F-1', pairs);
  const { id } = before.focus;
  const standing = { half: 'asks', revision: 7, entries: [] } as const;
  const known = withHalf(before, id ?? '', standing);

  const now = withMore(known, before, after);
  expect([...now.read.values()].map(({ key }) => key).sort()).toEqual(['F-1', 'P-1', 'P-2']);
  expect(now.told.size).toBe(0);
  expect(now.focus.revisions.asks).toBe(7);
  expect(now.read.get(id ?? '')?.revisions.asks).toBe(7);
});
