import type { AskDigest } from '../use-cases/contracts/telling';
import { bulletList, dayInWords, issueLink, mention, paragraph, text } from './document-parts';

/**
 * What a team is told that was asked for several things at once, as an Atlassian document. Of all issues
 * there are but their addresses: whoever reads the comment may not be allowed to see them.
 */
export function digestDocument({ assignees, asks, siteAddress }: AskDigest): object {
  const mentions = assignees.flatMap((assignee, place) =>
    place === 0 ? [mention(assignee)] : [text(' '), mention(assignee)],
  );
  const opening = assignees.length === 0 ? WAITING : `, ${WAITING.toLowerCase()}`;
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph([...mentions, text(opening)]),
      bulletList(
        asks.map(({ providerKey, consumerKey, neededBy }) => [
          issueLink(providerKey, siteAddress),
          text(` is needed by ${dayInWords(neededBy)} for `),
          issueLink(consumerKey, siteAddress),
        ]),
      ),
      paragraph([text(HOW_TO_ANSWER)]),
    ],
  };
}

const WAITING = 'Other issues wait for these:';

const HOW_TO_ANSWER =
  'To answer, use the Dependencies panel of each issue, or the inbox of the app for all of them: ' +
  'promise the day, offer another one, or decline.';
