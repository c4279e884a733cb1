import {
  kanbanColumnOf,
  type KanbanColumn,
} from '../../../../src/domain/business-case/portfolio/kanban-column';
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import type { StatusCategory } from '../../../../src/domain/work-items/work-item';

const { kanban } = DEFAULT_SETTINGS.cases;

it.each<[string, StatusCategory, KanbanColumn]>([
  ['To Do', 'to-do', 'funnel'],
  ['New', 'to-do', 'funnel'],
  ['In Review', 'to-do', 'reviewing'],
  ['Analysis', 'in-progress', 'analysing'],
  ['Selected for Development', 'to-do', 'backlog'],
  ['Backlog', 'to-do', 'backlog'],
  ['Ready for Review', 'in-progress', 'reviewing'],
  ['In Progress', 'in-progress', 'implementing'],
  ['New idea', 'in-progress', 'implementing'],
  ['Done', 'done', 'done'],
  ['Review', 'done', 'done'],
  ['Übergabe', 'to-do', 'funnel'],
])('proposes for "%s" (%s) the column %s', (name, category, column) => {
  expect(kanbanColumnOf({ id: null, name, category }, kanban)).toBe(column);
});

it('takes the column that somebody named, and proposes one for the others', () => {
  const mapping = { ...kanban, backlog: { ...kanban.backlog, statuses: ['Done'] } };
  expect(kanbanColumnOf({ id: null, name: 'Done', category: 'done' }, mapping)).toBe('backlog');
  expect(kanbanColumnOf({ id: null, name: 'Doing', category: 'to-do' }, mapping)).toBe('funnel');
});
