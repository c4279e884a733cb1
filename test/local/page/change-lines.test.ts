import { changeLines } from '../../../local/page/src/issue-view/change-lines';
import { historySchema } from '../../../local/page/src/rest/issue-schemas';

function history(id: string, items: readonly object[], author: object = {}) {
  const created = '2026-11-20T09:41:00.000+0000';
  return historySchema.parse({ id, created, items, ...author });
}

function item(field: string, fromString: string | null, toString: string | null) {
  return { field, fieldtype: 'jira', from: null, fromString, to: null, toString };
}

describe('the history of an issue', () => {
  it('has a line for each changed field, newest first', () => {
    const author = { author: { accountId: 'a', displayName: 'Ann' } };
    const lines = changeLines([
      history('1', [item('status', 'To Do', 'Done'), item('resolution', null, 'Done')], author),
      history('2', [item('Story Points', '3', '5')]),
    ]);
    expect(lines.map(({ author: who, field, from, to }) => [who, field, from, to])).toEqual([
      ['Somebody', 'Story Points', '3', '5'],
      ['Ann', 'Status', 'To Do', 'Done'],
      ['Ann', 'Resolution', 'None', 'Done'],
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['duedate', null, '2026-11-20 00:00:00.0', 'Due date', 'None', '2026-11-20'],
    ['IssueParentAssociation', 'SHOP-1', null, 'Parent', 'SHOP-1', 'None'],
    ['Flagged', '', 'Impediment', 'Flagged', 'None', 'Impediment'],
    ['Link', null, 'This issue blocks SHOP-2', 'Link', 'None', 'This issue blocks SHOP-2'],
  ])('tells %s as people read it', (field, before, after, name, from, to) => {
    const [line] = changeLines([history('1', [item(field, before, after)])]);
    expect(line).toMatchObject({ field: name, from, to });
  });
});
