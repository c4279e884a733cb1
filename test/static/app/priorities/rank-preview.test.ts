import { rankPreview } from '../../../../static/app/src/priorities/write/rank-preview';

const letters = (text: string): readonly string[] => text.split(' ');

it('tells from where to where each epic moves, and how many stay', () => {
  const { moves, kept, unread } = rankPreview(letters('a b c d'), letters('b c d a'), new Set());
  expect(moves).toEqual([{ issueId: 'a', from: 4, to: 1 }]);
  expect([kept, unread]).toEqual([3, 0]);
});

it('leaves alone what Jira told no rank of', () => {
  const { moves, kept, unread, plan } = rankPreview(letters('a b c'), letters('b a'), new Set());
  expect(plan.wanted).toEqual(['a', 'b']);
  expect(moves).toHaveLength(1);
  expect([kept, unread]).toEqual([1, 1]);
});

it('shows what must not be moved without a new place', () => {
  const unrankable = new Set(letters('b c'));
  const { moves } = rankPreview(letters('a b c'), letters('c b a'), unrankable);
  expect(moves).toEqual([
    { issueId: 'a', from: 3, to: 2 },
    { issueId: 'c', from: 1, to: null },
  ]);
});

it('has nothing to move where nothing is ranked', () => {
  expect(rankPreview([], [], new Set())).toMatchObject({ moves: [], kept: 0, unread: 0 });
});
