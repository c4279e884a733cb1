import type { EpicStatus } from '../../../../src/domain/business-case/portfolio/epic-status';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import { EPIC_STATUSES, filteredEpics, NO_EPIC_FILTER } from '../priorities/epic-filter';
import { nameInAddress } from '../shell/address-values';

/** What stands first in a column. */
export const CARD_ORDERS = ['value', 'age'] as const;
export type CardOrder = (typeof CARD_ORDERS)[number];

/** Everything of the page that a link carries to somebody else. */
export interface KanbanState {
  readonly text: string;
  /** Id; null: any; empty: none. */
  readonly theme: string | null;
  readonly status: EpicStatus | null;
  /** Key; within a project always null. */
  readonly project: string | null;
  readonly order: CardOrder;
}

export const FIRST_KANBAN: KanbanState = {
  ...{ text: '', theme: null, status: null, project: null, order: 'value' },
};

const LONGEST_TEXT = 200;
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{0,30}$/u;
/** No theme has such an id. */
const NO_THEME = '-';

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseKanban(query: URLSearchParams): KanbanState {
  const theme = query.get('theme');
  const project = query.get('project') ?? '';
  return {
    text: (query.get('text') ?? '')
      .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
      .slice(0, LONGEST_TEXT),
    theme: theme === NO_THEME ? '' : nameInAddress(theme),
    status: EPIC_STATUSES.find((status) => status === query.get('status')) ?? null,
    project: PROJECT_KEY.test(project) ? project : null,
    order: CARD_ORDERS.find((order) => order === query.get('order')) ?? FIRST_KANBAN.order,
  };
}

/** Only what differs from the page as it opens. */
export function formatKanban({ text, theme, status, project, order }: KanbanState) {
  const pairs: readonly (readonly [string, string | null])[] = [
    ['text', text],
    ['theme', theme === '' ? NO_THEME : theme],
    ['status', status],
    ['project', project],
    ['order', order === FIRST_KANBAN.order ? null : order],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== null && value !== '') query.set(name, value);
  return query;
}

export function isFilteringKanban({ text, theme, status, project }: KanbanState): boolean {
  return text.trim() !== '' || theme !== null || status !== null || project !== null;
}

/** @param scope key of the project whose page it is; null: the whole site */
export function epicsOfKanban(
  epics: readonly PortfolioEpic[],
  { text, theme, status, project }: KanbanState,
  scope: string | null,
): readonly PortfolioEpic[] {
  const wanted = scope ?? project;
  const ofProject =
    wanted === null ? epics : epics.filter(({ item }) => projectOfKey(item.key) === wanted);
  return filteredEpics(ofProject, { ...NO_EPIC_FILTER, stage: 'all', text, theme, status });
}
