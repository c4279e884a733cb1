import type { CommentData, HistoryData, HistoryItemData, IssueData } from '../jira/site-data';
import { chanceOf } from './chance';
import { applyStep, INITIAL_STATE, type IssueState } from './issue-state';
import type { Step } from './issue-plan';
import type { NumberedPlan } from './plans/company-plan';
import { componentId, projectId, SECURITY_LEVEL, versionId } from './projects';
import { sprintId } from './sprints';
import { peopleFor, TEAM_OPTIONS } from './teams';
import {
  FIELD_IDS,
  FLAG_OPTIONS,
  ISSUE_TYPES,
  named,
  PRIORITIES,
  RESOLUTIONS,
  STATUSES,
} from './vocabulary';
import type { WorkClock } from './work-clock';

/**
 * An issue as it is now, together with the changelog that leads to it. Each change begins with the
 * value the one before left behind, so the two cannot contradict each other.
 */
export function foldIssue(
  plan: NumberedPlan,
  steps: readonly Step[],
  parentId: string | null,
  clock: WorkClock,
): IssueData {
  const { id, key, project, team, created } = plan;
  const people = peopleFor(team, project);
  const chance = chanceOf(`writing of ${plan.handle}`);
  const reporterId = chance.pick(people);
  const inOrder = [...steps].sort((a, b) => a.at - b.at);
  const isGiven = (step: Step): boolean => step.at <= created;
  const start: IssueState = { ...INITIAL_STATE, labels: plan.labels, points: plan.points };
  let state = inOrder.filter(isGiven).reduce((before, step) => {
    return applyStep(before, step, plan, clock).state;
  }, start);
  const histories: HistoryDraft[] = [];
  const comments: CommentData[] = [];
  for (const step of inOrder.filter((candidate) => !isGiven(candidate))) {
    const at = clock.instant(step.at);
    const authorId = step.by ?? state.assignee ?? reporterId;
    if (step.kind === 'comment') {
      const commentId = `${id}${String(comments.length + 1)}`;
      comments.push({ id: commentId, authorId, created: at, body: paragraph(step.text) });
      continue;
    }
    const { state: after, items } = applyStep(state, step, plan, clock);
    state = after;
    addToHistories(histories, { created: at, authorId, items });
  }
  const written = plan.hasBrokenHistory ? withoutSecondMove(histories) : histories;
  const createdAt = clock.instant(created);
  return {
    id,
    key,
    projectId: projectId(project),
    typeId: named(ISSUE_TYPES, plan.type).id,
    statusId: named(STATUSES, state.status).id,
    summary: plan.summary,
    priorityId: named(PRIORITIES, plan.priority).id,
    resolutionId: state.resolution === null ? null : named(RESOLUTIONS, state.resolution).id,
    assigneeId: state.assignee,
    reporterId,
    parentId,
    labels: state.labels,
    componentIds: [componentId(project, plan.component)],
    fixVersionIds: state.versions.map((version) => versionId(project, version)),
    sprintIds: team === null ? [] : state.sprints.map((sprint) => sprintId(team, sprint)),
    dueDate: state.due,
    created: createdAt,
    updated: latest([createdAt, ...written, ...comments]),
    resolved: state.resolved,
    securityLevelId: plan.isRestricted ? SECURITY_LEVEL.id : null,
    customValues: customValues(plan, state, clock),
    properties: {},
    comments,
    histories: written.map((history, position) => ({
      id: `${id}${String(position + 1).padStart(2, '0')}`,
      ...history,
    })),
    isVisible: true,
  };
}

type HistoryDraft = Omit<HistoryData, 'id'>;

/** What one person changes at the same moment is one entry of the changelog. */
function addToHistories(histories: HistoryDraft[], change: HistoryDraft): void {
  if (change.items.length === 0) return;
  const last = histories.at(-1);
  if (last?.created === change.created && last.authorId === change.authorId) {
    histories[histories.length - 1] = { ...last, items: [...last.items, ...change.items] };
  } else {
    histories.push(change);
  }
}

function withoutSecondMove(histories: readonly HistoryDraft[]): readonly HistoryDraft[] {
  const isMove = ({ field }: HistoryItemData): boolean => field === 'status';
  const second = histories.filter(({ items }) => items.some(isMove))[1];
  return histories.flatMap((history) => {
    if (history !== second) return [history];
    const items = history.items.filter((item) => !isMove(item));
    return items.length === 0 ? [] : [{ ...history, items }];
  });
}

/** Instants are all written in one zone with equal length, so their text sorts as they do. */
function latest(times: readonly (string | { readonly created: string })[]): string {
  const texts = times.map((time) => (typeof time === 'string' ? time : time.created));
  return texts.reduce((a, b) => (b > a ? b : a));
}

function customValues(
  { team, startDate }: NumberedPlan,
  { points, flags }: IssueState,
  clock: WorkClock,
): Readonly<Record<string, unknown>> {
  const option = TEAM_OPTIONS.find(({ name }) => name === team);
  return {
    ...(option && { [FIELD_IDS.team]: { id: option.id, value: option.name } }),
    ...(startDate !== null && { [FIELD_IDS.startDate]: clock.day(startDate) }),
    ...(points !== null && { [FIELD_IDS.storyPoints]: points }),
    ...(flags.length > 0 && {
      [FIELD_IDS.flagged]: flags.map((flag) => ({ id: named(FLAG_OPTIONS, flag).id, value: flag })),
    }),
  };
}

/** A paragraph in Atlassian's document format. */
function paragraph(text: string): unknown {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  return { type: 'doc', version: 1, content };
}
