import type { WaitingType } from '../../../../src/use-cases/link-issues';
import {
  linkable,
  nextActive,
  usualType,
  wordingAtFocus,
} from '../../../../static/app/src/issue/issue-choices';
import { neighbourhoodOf, readingAround } from '../../../builders/neighbourhood';
import { BLOCKS } from '../../../builders/work-item';

const blocks: WaitingType = { type: { ...BLOCKS, id: '10000' }, waits: 'inward' };
const depends: WaitingType = {
  type: { id: '2', name: 'Depends', inward: 'is required for', outward: 'depends on' },
  waits: 'outward',
};

function found(key: string) {
  return { id: `id of ${key}`, key, summary: '', status: 'To Do' };
}

it('offers neither the issue itself nor one that is linked in that direction', () => {
  const pairs = [
    ['P-1', 'F-1'],
    ['P-2', 'F-1'],
    ['F-1', 'C-1'],
  ] as const;
  const view = neighbourhoodOf(readingAround('F-1', pairs, { told: ['P-2'] }));
  const all = ['F-1', 'P-1', 'P-2', 'C-1', 'X-1'].map(found);
  const keys = (side: 'providers' | 'consumers') => linkable(all, view, side).map(({ key }) => key);
  expect(keys('providers')).toEqual(['C-1', 'X-1']);
  expect(keys('consumers')).toEqual(['P-1', 'P-2', 'X-1']);
});

it('goes round a list by arrow keys', () => {
  expect(nextActive(-1, 3, 1)).toBe(0);
  expect(nextActive(-1, 3, -1)).toBe(2);
  expect(nextActive(2, 3, 1)).toBe(0);
  expect(nextActive(0, 3, -1)).toBe(2);
  expect(nextActive(-1, 0, 1)).toBe(-1);
});

it('proposes the type that is used around here, else the first', () => {
  const reading = readingAround('F-1', [['P-1', 'F-1']]);
  expect(usualType([depends, blocks], reading)).toBe(blocks);
  const unlinked = { ...reading, read: new Map<string, never>() };
  expect(usualType([depends, blocks], unlinked)).toBe(depends);
  expect(usualType([], reading)).toBeNull();
});

it('says what the issue itself will read', () => {
  expect(wordingAtFocus(blocks, 'providers')).toBe('is blocked by');
  expect(wordingAtFocus(blocks, 'consumers')).toBe('blocks');
  expect(wordingAtFocus(depends, 'providers')).toBe('depends on');
  expect(wordingAtFocus(depends, 'consumers')).toBe('is required for');
});
