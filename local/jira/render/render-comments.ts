import type { CommentData, IssueData } from '../site-data';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import { renderPerson } from './render-person';
import { renderDocument } from './rich-text';

/** The comments as the field `comment` of an issue holds them. */
export function renderComments(site: Site, issue: IssueData, viewer: Viewer): object {
  const comments = issue.comments.filter((comment) => viewer.seesComment(comment));
  return {
    comments: comments.map((comment) => renderComment(site, issue, comment)),
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  };
}

export function renderComment(
  site: Site,
  { id: issueId }: IssueData,
  comment: CommentData,
): object {
  const { id, authorId, created, body, visibility } = comment;
  const author = renderPerson(site, authorId);
  return {
    self: `${site.baseUrl}/rest/api/3/issue/${issueId}/comment/${id}`,
    id,
    ...(author === null ? {} : { author, updateAuthor: author }),
    body: renderDocument(body),
    created,
    updated: created,
    ...(visibility === undefined ? {} : { visibility }),
    jsdPublic: true,
  };
}
