import type { IssueData, SiteData } from '../../jira/site-data';
import type { LinkPlan } from '../issue-plan';
import type { CompanyPlan } from '../plans/company-plan';
import type { WorkClock } from '../work-clock';
import { isOpenAt } from './issue-at';

/**
 * The issues that waited, at a work time, for work planned to be finished after they need it, or that were
 * not finished when they were planned to be. Plans are those of today: what was moved since, as a sprint,
 * counts as if it had always stood there, and what teams promised each other is not looked at.
 *
 * @returns ids of the issues that wait
 */
export function conflictsAt(
  company: SiteData,
  { links, issues: plans }: CompanyPlan,
  { at, clock }: { readonly at: number; readonly clock: WorkClock },
): ReadonlySet<string> {
  const byId = new Map(company.issues.map((issue) => [issue.id, issue]));
  const issueOf = (handle: string): IssueData | undefined => byId.get(plans.get(handle)?.id ?? '');
  const endOf = plannedEnds(company, clock.day(at));
  const waiting = links.flatMap((link) => {
    if (link.at > at || (link.removedAt !== null && link.removedAt <= at)) return [];
    const ends = endsOf(link);
    if (ends === null) return [];
    const [provider, consumer] = ends.map(issueOf);
    if (provider === undefined || consumer === undefined) return [];
    if (![provider, consumer].every((issue) => isOpenAt(issue, clock.instant(at)))) return [];
    const [provided, needed] = [endOf(provider), endOf(consumer)];
    if (needed === null) return [];
    const isConflict = needed < clock.day(at) || (provided !== null && provided > needed);
    return isConflict ? [consumer.id] : [];
  });
  return new Set(waiting);
}

/** Handles of who provides and who waits; null: no dependency. */
function endsOf({ type, source, target }: LinkPlan): readonly [string, string] | null {
  if (type === 'Blocks') return [source, target];
  return type === 'Depends' ? [target, source] : null;
}

/** The end of the sprint, else of the version, else the due date of an issue; what had ended by a day is skipped. */
function plannedEnds(
  { sprints, projects }: SiteData,
  day: string,
): (issue: IssueData) => string | null {
  const sprintEnds = new Map(
    sprints.map(({ id, endDate, completeDate }) => {
      const isOver = completeDate !== null && completeDate.slice(0, 10) <= day;
      return [id, isOver ? null : (endDate?.slice(0, 10) ?? null)];
    }),
  );
  const releases = new Map(
    projects
      .flatMap(({ versions }) => versions)
      .map(({ id, releaseDate }) => [
        id,
        releaseDate === null || releaseDate <= day ? null : releaseDate,
      ]),
  );
  const first = (ends: readonly (string | null)[]): string | null =>
    ends.filter((end) => end !== null).sort()[0] ?? null;
  return ({ sprintIds, fixVersionIds, dueDate }) =>
    first(sprintIds.map((id) => sprintEnds.get(id) ?? null)) ??
    first(fixVersionIds.map((id) => releases.get(id) ?? null)) ??
    dueDate;
}
