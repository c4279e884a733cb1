import type { HistoryData, IssueData, NamedData } from '../../jira/site-data';
import { foldIssue } from '../fold-issue';
import type { IssuePlan, Step } from '../issue-plan';
import { PORTFOLIO_STATUSES, STATUSES } from '../vocabulary';
import type { WorkClock } from '../work-clock';
import type { IdeaPlan } from './idea-epics';

const FIRST: NamedData = PORTFOLIO_STATUSES[0];

/** An idea as it stands now, with the changelog that led there. */
export function ideaIssue(
  idea: IdeaPlan,
  { id, key }: { readonly id: string; readonly key: string },
  clock: WorkClock,
): IssueData {
  const folded = foldIssue({ id, key, ...planOf(idea) }, stepsOf(idea), null, clock);
  const names = ['Funnel', ...idea.way.map(([status]) => status)] as const;
  const histories = idea.way.map(([status, at], position): HistoryData => {
    const from = statusNamed(names[position] ?? 'Funnel');
    const to = statusNamed(status);
    const values = { from: from.id, fromString: from.name, to: to.id, toString: to.name };
    return {
      id: `${id}${String(position + 1).padStart(2, '0')}`,
      created: clock.instant(at),
      authorId: idea.owner,
      items: [{ field: 'status', fieldtype: 'jira', fieldId: 'status', ...values }],
    };
  });
  return {
    ...folded,
    statusId: statusNamed(names.at(-1) ?? 'Funnel').id,
    updated: histories.at(-1)?.created ?? folded.created,
    histories,
  };
}

function planOf({ summary, created }: IdeaPlan): IssuePlan {
  return {
    ...{ handle: `idea ${summary}`, project: 'ORG', team: null, component: 'Customer Train' },
    ...{ type: 'Epic', summary, parent: null, created, priority: 'Medium', points: null },
    ...{ startDate: null, labels: [], isRestricted: false, hasBrokenHistory: false },
    life: { kind: 'scripted', steps: [] },
  };
}

function stepsOf({ owner, created }: IdeaPlan): readonly Step[] {
  return [{ kind: 'assignee', to: owner, at: created }];
}

function statusNamed(name: string): NamedData {
  return [...PORTFOLIO_STATUSES, ...STATUSES].find((status) => status.name === name) ?? FIRST;
}
