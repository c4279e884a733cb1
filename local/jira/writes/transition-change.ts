import type { IssueData, StatusData } from '../site-data';
import type { Site } from '../site/site';
import { changeItem, NOTHING, type ChangeSide } from './field-edit';
import type { IssueChange } from './record-write';

/** What moving an issue to a status changes: the status, and on the way in and out of done the resolution. */
export function transitionChange(site: Site, issue: IssueData, to: StatusData): IssueChange {
  const from = site.statuses.get(issue.statusId);
  const statusItem = changeItem(
    { field: 'status', fieldId: 'status' },
    from === undefined ? NOTHING : { id: from.id, text: from.name },
    { id: to.id, text: to.name },
  );
  const resolutionId = resolutionAfter(site, issue, to);
  const resolved = resolvedAfter(site, issue, to);
  const side = (id: string | null): ChangeSide =>
    id === null ? NOTHING : { id, text: site.resolutions.get(id)?.name ?? id };
  const isSame = resolutionId === issue.resolutionId;
  const resolutionItem = changeItem(
    { field: 'resolution', fieldId: 'resolution' },
    side(issue.resolutionId),
    side(resolutionId),
  );
  return {
    values: { statusId: to.id, resolutionId, resolved },
    items: isSame ? [statusItem] : [resolutionItem, statusItem],
  };
}

function resolutionAfter(site: Site, issue: IssueData, to: StatusData): string | null {
  if (to.category !== 'done') return null;
  if (issue.resolutionId !== null) return issue.resolutionId;
  const known = [...site.resolutions.values()];
  return (known.find(({ name }) => name === 'Done') ?? known[0])?.id ?? null;
}

function resolvedAfter(site: Site, issue: IssueData, to: StatusData): string | null {
  if (to.category !== 'done') return null;
  return issue.resolved ?? site.instant();
}
