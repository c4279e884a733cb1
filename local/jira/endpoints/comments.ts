import * as z from 'zod/mini';
import { renderComment } from '../render/render-comments';
import { commentSubject } from '../render/render-event';
import { checkDocument } from '../rest/adf-document';
import { readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { readPage } from '../rest/paging';
import { notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import type { CommentData, IssueData, PersonData } from '../site-data';
import { readVisibility, visibilityInput } from '../writes/comment-visibility';
import { announce, recordIssueChange } from '../writes/record-write';
import { issueOfPath } from './find-issue';

const documentSchema = z.looseObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(z.unknown()),
});

const commentBody = z.looseObject({
  body: documentSchema,
  visibility: z.optional(z.nullable(visibilityInput)),
});

/** @throws Refusal */
function commenter({ viewer }: Call, issue: IssueData): PersonData {
  if (viewer.person === null) throw notSignedIn();
  if (viewer.edits(issue)) return viewer.person;
  throw refusal(400, 'You do not have the permission to comment on this issue.');
}

const PATH = '/rest/api/3/issue/{issueIdOrKey}/comment';

export const COMMENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    query: ['startAt', 'maxResults', 'orderBy'],
    refusedQuery: ['expand'],
    behaviours: [
      documented('100 a page, oldest first; orderBy=-created newest first'),
      documented('without comments that are restricted to groups the person is not in'),
    ],
    answer: (call) => {
      const { site, viewer, query } = call;
      const issue = issueOfPath(call);
      const { startAt, maxResults } = readPage(call, { usual: 100, most: 5000 });
      const isNewestFirst = query.text('orderBy') === '-created';
      const visible = issue.comments.filter((comment) => viewer.seesComment(comment));
      const comments = isNewestFirst ? visible.toReversed() : visible;
      return answer({
        startAt,
        maxResults,
        total: comments.length,
        comments: comments
          .slice(startAt, startAt + maxResults)
          .map((comment) => renderComment(site, issue, comment)),
      });
    },
  },
  {
    method: 'POST',
    path: PATH,
    refusedQuery: ['expand'],
    behaviours: [
      documented('201 with the comment; the body is an Atlassian document'),
      documented('visibility restricts it to a group'),
      assumed('who may edit the issue may comment; 400 for others, the sentence too'),
      assumed('a group is known by its name, and its author is in it (400), the sentence too'),
      assumed('nodes without type, text or mentioned person are refused (400, INVALID_INPUT)'),
    ],
    answer: (call) => {
      const { site } = call;
      const issue = issueOfPath(call);
      const refused = ['properties', 'jsdPublic'];
      const { body, ...asked } = readBody(call.body, commentBody, refused);
      checkDocument(body.content);
      const author = commenter(call, issue);
      const visibility = readVisibility(asked.visibility, author);
      const comment: CommentData = {
        id: site.nextId('comment'),
        authorId: author.accountId,
        created: site.instant(),
        body,
        ...(visibility === null ? {} : { visibility }),
      };
      const values = { comments: [...issue.comments, comment] };
      const write = { kind: 'comment added', issue, author } as const;
      const changed = recordIssueChange(site, write, { values, items: [] });
      const subject = commentSubject(site, changed, author.accountId, comment);
      announce(site, 'comment added', author, subject);
      return answer(renderComment(site, issue, comment), 201);
    },
  },
];
