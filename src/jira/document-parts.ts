import { formatDay, type Day } from '../domain/calendar/day';
import type { Assignee } from '../use-cases/contracts/telling';

/** The nodes of which the app's comments are made, as an Atlassian document has them. */

/** With the month as a word, since 2/3 is another day elsewhere. */
export function dayInWords(day: Day): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(`${formatDay(day)}T00:00:00Z`));
}

export function mention({ accountId, name }: Assignee): object {
  return { type: 'mention', attrs: { id: accountId, text: `@${name}` } };
}

/** Jira shows such a card with the issue's title to those who may see the issue, and to nobody else. */
export function issueLink(issueKey: string, siteAddress: string | null): object {
  if (siteAddress === null || !URL.canParse(siteAddress)) return text(issueKey);
  const { href } = new URL(`/browse/${encodeURIComponent(issueKey)}`, siteAddress);
  return { type: 'inlineCard', attrs: { url: href } };
}

export function paragraph(content: readonly object[]): object {
  return { type: 'paragraph', content };
}

export function bulletList(items: readonly (readonly object[])[]): object {
  const content = items.map((item) => ({ type: 'listItem', content: [paragraph(item)] }));
  return { type: 'bulletList', content };
}

export function text(words: string): object {
  return { type: 'text', text: words };
}

/** @param address an absolute address on the site */
export function linkedText(words: string, address: string): object {
  return { ...text(words), marks: [{ type: 'link', attrs: { href: address } }] };
}
