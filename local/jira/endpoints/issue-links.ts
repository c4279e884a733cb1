import * as z from 'zod/mini';
import { renderLink } from '../render/render-linked-issue';
import { idSchema, readBody } from '../rest/body-reader';
import { answer, emptyAnswer } from '../rest/jira-request';
import { issueNotFound, notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, recorded, type Call, type Route } from '../rest/route';
import type { IssueData, LinkData, LinkTypeData } from '../site-data';
import { addLink, removeLink } from '../writes/write-link';
import { visibleIssue } from './find-issue';

const endSchema = z.looseObject({
  id: z.optional(z.nullable(idSchema)),
  key: z.optional(z.nullable(z.string())),
});

const linkBody = z.strictObject({
  type: z.looseObject({
    id: z.optional(z.nullable(idSchema)),
    name: z.optional(z.nullable(z.string())),
  }),
  inwardIssue: endSchema,
  outwardIssue: endSchema,
});

function endOf(call: Call, { id, key }: z.infer<typeof endSchema>): IssueData {
  const name = id ?? key ?? null;
  if (name === null) throw issueNotFound();
  return visibleIssue(call, name);
}

function typeOf({ site }: Call, { id, name }: z.infer<typeof linkBody>['type']): LinkTypeData {
  const type = [...site.linkTypes.values()].find((known) =>
    id ? known.id === id : known.name === name,
  );
  if (type !== undefined) return type;
  const wanted = id ? `id '${id}'` : `name '${name ?? ''}'`;
  throw refusal(404, `No issue link type with ${wanted} found.`);
}

/** The link of the path with both ends. @throws Refusal where it or an end is missing or hidden */
function linkOfPath({ site, viewer, place }: Call): {
  readonly link: LinkData;
  readonly source: IssueData;
  readonly target: IssueData;
} {
  const id = place('linkId');
  const link = site.links.get(id);
  const source = site.issues.get(link?.sourceId ?? '');
  const target = site.issues.get(link?.targetId ?? '');
  if (link !== undefined && source && target && viewer.sees(source) && viewer.sees(target)) {
    return { link, source, target };
  }
  throw refusal(404, `No issue link with id '${id}' exists.`);
}

export const ISSUE_LINK_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issueLink',
    behaviours: [
      documented('201 without a body, also where the link is there already'),
      assumed('inwardIssue is the end that reads the outward wording (measured by others)'),
      documented('both ends must be visible; Link issues is needed for the outward issue'),
      assumed('401 without permission, and for an issue with itself 400; the sentences'),
    ],
    answer: (call) => {
      const { site, viewer } = call;
      const body = readBody(call.body, linkBody, ['comment']);
      const source = endOf(call, body.inwardIssue);
      const target = endOf(call, body.outwardIssue);
      const type = typeOf(call, body.type);
      if (viewer.person === null) throw notSignedIn();
      if (!viewer.edits(target)) {
        throw refusal(401, 'No Link Issue Permission for issue ' + `'${target.key}'`);
      }
      if (source.id === target.id) throw refusal(400, 'You cannot link an issue to itself.');
      const isThere = site.links
        .of(source.id)
        .some(
          (link) =>
            link.typeId === type.id && link.sourceId === source.id && link.targetId === target.id,
        );
      if (!isThere) {
        const ends = { typeId: type.id, sourceId: source.id, targetId: target.id };
        addLink(site, viewer.person, { id: site.nextId('link'), ...ends });
      }
      return emptyAnswer(201);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/issueLink/{linkId}',
    behaviours: [
      recorded('an unknown link is 404'),
      assumed('a link with a hidden end reads as unknown'),
    ],
    answer: (call) => {
      const { link, ...ends } = linkOfPath(call);
      return answer(renderLink(call.site, link, ends));
    },
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issueLink/{linkId}',
    behaviours: [
      documented('204; Link issues is needed for one of the two ends'),
      assumed('401 without permission, the sentence too'),
    ],
    answer: (call) => {
      const { site, viewer } = call;
      const { link, source, target } = linkOfPath(call);
      if (viewer.person === null) throw notSignedIn();
      if (!viewer.edits(source) && !viewer.edits(target)) {
        throw refusal(401, `No Link Issue Permission for issue '${source.key}'`);
      }
      removeLink(site, viewer.person, link);
      return emptyAnswer(204);
    },
  },
];
