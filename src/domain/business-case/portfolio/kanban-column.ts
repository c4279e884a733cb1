import type { Status } from '../../work-items/work-item';

/** The columns of the portfolio's kanban, in their order. */
export const KANBAN_COLUMNS = [
  'funnel',
  'reviewing',
  'analysing',
  'backlog',
  'implementing',
  'done',
] as const;

export type KanbanColumn = (typeof KANBAN_COLUMNS)[number];

/** Names of the statuses of a column; null: nobody said, so the name and category of a status decide. */
export type KanbanMapping = Readonly<
  Record<KanbanColumn, { readonly statuses: readonly string[] | null }>
>;

/** Words that tell a column in the name of a status, whatever its category but done. */
const WORDS: readonly (readonly [KanbanColumn, RegExp])[] = [
  ['reviewing', /\b(?:review|reviewing|triage|screening)\b/iu],
  ['analysing', /\b(?:analys(?:is|ing|e)|analyz(?:ing|e)|discovery|refine(?:ment)?|refining)\b/iu],
  ['funnel', /\b(?:funnel|idea|ideas|new|proposed)\b/iu],
  ['backlog', /\b(?:backlog|ready|approved|selected)\b/iu],
  ['implementing', /\b(?:implement(?:ing|ation)?|in progress|doing|building)\b/iu],
];

/** Every status has a column: a mapping that forgets one loses no epic. */
export function kanbanColumnOf(status: Status, mapping: KanbanMapping): KanbanColumn {
  const named = KANBAN_COLUMNS.find((column) => mapping[column].statuses?.includes(status.name));
  return named ?? proposedColumn(status);
}

function proposedColumn({ name, category }: Status): KanbanColumn {
  if (category === 'done') return 'done';
  const told = WORDS.find(([, words]) => words.test(name))?.[0];
  // Work that is under way is not waiting in front of it, whatever its status is called.
  if (category === 'in-progress') {
    return told === 'reviewing' || told === 'analysing' ? told : 'implementing';
  }
  return told === undefined || told === 'implementing' ? 'funnel' : told;
}
