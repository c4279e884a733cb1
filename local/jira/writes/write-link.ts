import type { LinkData, PersonData } from '../site-data';
import type { Site } from '../site/site';
import { linkSubject } from '../render/render-event';
import { changeItem, NOTHING } from './field-edit';
import { announce, recordIssueChange } from './record-write';

export function addLink(site: Site, author: PersonData, link: LinkData): void {
  site.links.add(link);
  markEnds(site, author, { link, kind: 'link created' });
}

export function removeLink(site: Site, author: PersonData, link: LinkData): void {
  site.links.remove(link);
  markEnds(site, author, { link, kind: 'link deleted' });
}

/** The changelog of each end tells the link in its own wording, with the other end's key as its id. */
function markEnds(
  site: Site,
  author: PersonData,
  { link, kind }: { link: LinkData; kind: 'link created' | 'link deleted' },
): void {
  const type = site.linkTypes.get(link.typeId);
  const source = site.issues.get(link.sourceId);
  const target = site.issues.get(link.targetId);
  if (type === undefined || source === undefined || target === undefined) return;
  const ends = [
    { issue: source, other: target, wording: type.outward },
    { issue: target, other: source, wording: type.inward },
  ];
  for (const { issue, other, wording } of ends) {
    const told = { id: other.key, text: `This issue ${wording} ${other.key}` };
    const place = { field: 'Link', fieldId: null };
    const item =
      kind === 'link created' ? changeItem(place, NOTHING, told) : changeItem(place, told, NOTHING);
    recordIssueChange(site, { kind, issue, author }, { values: {}, items: [item] });
  }
  announce(site, kind, author, linkSubject(site, link, { source, target }));
}
