import { linkChoices, linkGroups } from '../../../local/page/src/issue-view/link-groups';

const BLOCKS = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const RELATES = { id: '2', name: 'Relates', inward: 'relates to', outward: 'relates to' };

function ref(key: string) {
  return { id: key, key, fields: { summary: key } };
}

describe('linked issues', () => {
  it('are grouped by what the link says of the issue', () => {
    const groups = linkGroups([
      { id: '10', type: RELATES, inwardIssue: ref('A-1') },
      { id: '11', type: BLOCKS, outwardIssue: ref('A-2') },
      { id: '12', type: BLOCKS, inwardIssue: ref('A-3') },
      { id: '13', type: RELATES, outwardIssue: ref('A-4') },
      { id: '14', type: RELATES },
    ]);
    expect(
      groups.map(({ wording, issues }) => [wording, issues.map(({ issue }) => issue.key)]),
    ).toEqual([
      ['blocks', ['A-2']],
      ['is blocked by', ['A-3']],
      ['relates to', ['A-1', 'A-4']],
    ]);
  });

  it('can be added with every wording, one that reads the same from both ends once', () => {
    expect(linkChoices([RELATES, BLOCKS])).toEqual([
      { id: '1 outward', wording: 'blocks', typeId: '1', isOutward: true },
      { id: '1 inward', wording: 'is blocked by', typeId: '1', isOutward: false },
      { id: '2 outward', wording: 'relates to', typeId: '2', isOutward: true },
    ]);
  });
});
