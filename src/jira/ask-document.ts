import type { AskMessage } from '../use-cases/contracts/telling';
import { dayInWords, issueLink, mention, paragraph, text } from './document-parts';

/**
 * What the provider's side is told, as an Atlassian document. Nothing of the issue that waits is in it
 * but its address: whoever reads the comment may not be allowed to see that issue.
 */
export function askDocument(message: AskMessage): object {
  const { assignee, consumerKey, siteAddress } = message;
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph([
        ...(assignee === null ? [] : [mention(assignee)]),
        text(askInWords(message)),
        issueLink(consumerKey, siteAddress),
      ]),
      paragraph([text(HOW_TO_ANSWER)]),
    ],
  };
}

const HOW_TO_ANSWER =
  'To answer, use the Dependencies panel of this issue: promise that day, offer another one, or decline.';

function askInWords({ assignee, neededBy, isNew }: AskMessage): string {
  const day = dayInWords(neededBy);
  const said = isNew
    ? `another issue waits for this one and needs it by ${day}: `
    : `the ask to this issue has changed. It is needed by ${day}: `;
  return assignee === null ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : `, ${said}`;
}
