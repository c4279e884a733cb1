import { formatDay, type Day } from '../domain/calendar/day';
import type { AskMessage } from '../use-cases/contracts/tell-provider';

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
        ...mentionOf(assignee),
        text(askInWords(message)),
        link(consumerKey, siteAddress),
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

/** With the month as a word, since 2/3 is another day elsewhere. */
function dayInWords(day: Day): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(`${formatDay(day)}T00:00:00Z`));
}

function mentionOf(assignee: AskMessage['assignee']): readonly object[] {
  if (assignee === null) return [];
  return [{ type: 'mention', attrs: { id: assignee.accountId, text: `@${assignee.name}` } }];
}

/** Jira shows such a card with the issue's title to those who may see the issue, and to nobody else. */
function link(issueKey: string, siteAddress: string | null): object {
  if (siteAddress === null || !URL.canParse(siteAddress)) return text(issueKey);
  const { href } = new URL(`/browse/${encodeURIComponent(issueKey)}`, siteAddress);
  return { type: 'inlineCard', attrs: { url: href } };
}

function paragraph(content: readonly object[]): object {
  return { type: 'paragraph', content };
}

function text(words: string): object {
  return { type: 'text', text: words };
}
