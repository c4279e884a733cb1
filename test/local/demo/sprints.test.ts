import type { SprintData } from '../../../local/jira/site-data';
import { nameIn, SITES } from './sites';

it.each(SITES)('has closed, one active and planned sprints on every board on %s', (today, site) => {
  for (const board of site.boards) {
    const sprints = site.sprints.filter(({ boardId }) => boardId === board.id);
    const inState = (state: SprintData['state']): readonly SprintData[] =>
      sprints.filter((sprint) => sprint.state === state);
    expect(inState('closed')).toHaveLength(19);
    expect(inState('active')).toHaveLength(1);
    expect(inState('future')).toHaveLength(3);
    const [active] = inState('active');
    expect((active?.startDate ?? '') < today).toBe(true);
    expect((active?.endDate ?? '') > `${today}T24`).toBe(true);
    for (const { completeDate, endDate } of inState('closed')) {
      expect((completeDate ?? '') >= (endDate ?? '')).toBe(true);
      expect((completeDate ?? '') < today).toBe(true);
    }
    for (const { startDate, completeDate } of inState('future')) {
      expect(startDate === null || startDate > today).toBe(true);
      expect(completeDate).toBeNull();
    }
  }
});

it.each(SITES)('follows one sprint with the next after two weeks on %s', (_, site) => {
  const starts = site.sprints
    .filter(({ boardId, startDate }) => boardId === 1 && startDate !== null)
    .map(({ startDate }) => Date.parse(startDate ?? ''));
  const steps = new Set(starts.slice(1).map((start, position) => start - (starts[position] ?? 0)));
  expect([...steps]).toEqual([14 * 86_400_000]);
});

it.each(SITES)('keeps sprints of issues consistent with dates on %s', (_, site) => {
  const sprints = new Map(site.sprints.map((sprint) => [sprint.id, sprint]));
  const boards = new Map(site.boards.map((board) => [board.id, board]));
  const wrong: string[] = [];
  for (const issue of site.issues) {
    const own = issue.sprintIds.map((id) => sprints.get(id));
    const ofOtherTeam = own.some(
      (sprint) => boards.get(sprint?.boardId ?? 0)?.projectId !== issue.projectId,
    );
    const open = own.filter((sprint) => sprint?.state !== 'closed');
    const isDone = nameIn(site.statuses, issue.statusId) === 'Done';
    const last = own.at(-1);
    // Resolved in its last sprint; one that was reopened may have been finished after it.
    const isReopened = issue.histories.some(({ items }) =>
      items.some(({ field, fromString }) => field === 'status' && fromString === 'Done'),
    );
    const resolvedEarly = (issue.resolved ?? '9') < (last?.startDate ?? '');
    const resolvedLate = (issue.resolved ?? '') > (last?.completeDate ?? '9');
    if (ofOtherTeam) wrong.push(`${issue.key}: sprint of another team`);
    if (open.length > 1) wrong.push(`${issue.key}: in two open sprints`);
    if (isDone && last?.state === 'future') wrong.push(`${issue.key}: done in the future`);
    if (isDone && last && !isReopened && (resolvedEarly || resolvedLate)) {
      wrong.push(`${issue.key}: resolved outside of its last sprint`);
    }
  }
  expect(wrong).toEqual([]);
});

it.each(SITES)('plans issues into a sprint before it is closed on %s', (_, site) => {
  const sprints = new Map(site.sprints.map((sprint) => [String(sprint.id), sprint]));
  const wrong: string[] = [];
  for (const { key, histories } of site.issues) {
    for (const { created, items } of histories) {
      for (const { from, to } of items.filter(({ field }) => field === 'Sprint')) {
        const before = sprints.get(from?.split(', ').at(-1) ?? '');
        const after = sprints.get(to?.split(', ').at(-1) ?? '');
        if (after === undefined) wrong.push(`${key}: unknown sprint ${String(to)}`);
        if (created > (after?.completeDate ?? '9')) wrong.push(`${key}: into a closed sprint`);
        // Jira carries over what is open when it closes the sprint before.
        if (before && created < (before.completeDate ?? ''))
          wrong.push(`${key}: carried too early`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
