import { dependencyTree, type TreeRow } from '../../src/use-cases/dependency-tree';
import type { Side } from '../../src/use-cases/neighbourhood';
import { neighbourhoodOf, readingAround, type AroundOptions } from '../builders/neighbourhood';

type Pairs = readonly (readonly [string, string])[];

function path(...keys: readonly string[]): string {
  return keys.map((key) => `id of ${key}`).join('/');
}

/** Rows as "key", indented by their depth, with a mark where they are not followed. */
function shown(
  pairs: Pairs,
  opened: readonly string[],
  { side = 'providers', ...options }: AroundOptions & { readonly side?: Side } = {},
): readonly string[] {
  const view = neighbourhoodOf(readingAround('F-1', pairs, options));
  const lines = (rows: readonly TreeRow[]): readonly string[] =>
    rows.flatMap((row) => {
      const name = row.item?.key ?? 'no access';
      const mark = row.repeats === null ? '' : ` (${row.repeats})`;
      const more = row.unread.length === 0 ? '' : ` +${String(row.unread.length)}`;
      return ['  '.repeat(row.depth - 1) + name + mark + more, ...lines(row.children)];
    });
  return lines(dependencyTree(view, side, new Set(opened)));
}

const CHAIN = [
  ['P-3', 'P-2'],
  ['P-2', 'P-1'],
  ['P-1', 'F-1'],
  ['F-1', 'C-1'],
  ['C-1', 'C-2'],
] as const;

it('shows one level until a row is opened', () => {
  expect(shown(CHAIN, [])).toEqual(['P-1']);
  const first = path('F-1', 'P-1');
  expect(shown(CHAIN, [first])).toEqual(['P-1', '  P-2']);
  expect(shown(CHAIN, [first, path('F-1', 'P-1', 'P-2')])).toEqual(['P-1', '  P-2', '    P-3']);
  expect(shown(CHAIN, [path('F-1', 'C-1')], { side: 'consumers' })).toEqual(['C-1', '  C-2']);
});

it('offers to open only what has something behind it', () => {
  const view = neighbourhoodOf(readingAround('F-1', CHAIN));
  const [row] = dependencyTree(view, 'providers', new Set());
  expect(row).toMatchObject({ isExpanded: false, behind: 1 });
  const [last] = dependencyTree(view, 'consumers', new Set([path('F-1', 'C-1')]));
  expect(last?.children[0]).toMatchObject({ isExpanded: null, behind: 0 });
});

it('stops at a ring, also at one through the issue itself', () => {
  const pairs = [
    ['P-1', 'F-1'],
    ['P-2', 'P-1'],
    ['P-1', 'P-2'],
    ['F-1', 'P-2'],
  ] as const;
  const opened = [path('F-1', 'P-1'), path('F-1', 'P-1', 'P-2')];
  expect(shown(pairs, opened)).toEqual(['P-1', '  P-2', '    F-1 (ring)', '    P-1 (ring)']);
});

it('follows no issue twice', () => {
  const pairs = [
    ['P-1', 'F-1'],
    ['P-2', 'F-1'],
    ['P-2', 'P-1'],
    ['P-3', 'P-1'],
    ['P-3', 'P-2'],
  ] as const;
  const opened = [path('F-1', 'P-1'), path('F-1', 'P-2')];
  expect(shown(pairs, opened)).toEqual([
    'P-1',
    '  P-2 (elsewhere)',
    '  P-3',
    'P-2',
    '  P-3 (elsewhere)',
  ]);
});

it('counts what was not read, and shows ends without access as such', () => {
  const pairs = [...CHAIN, ['P-4', 'P-1'], ['P-5', 'F-1']] as const;
  const options = { told: ['P-4'], withheld: ['P-5'] };
  expect(shown(pairs, [path('F-1', 'P-1')], options)).toEqual(['P-1 +1', '  P-2', 'no access']);
});
