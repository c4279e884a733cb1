import { escapeMarkdown } from '../../changes/copy/changes-markdown';

/** What is copied, in words already. */
export interface LogDocument {
  readonly title: string;
  readonly entries: readonly LogDocumentEntry[];
  /** What the list rests on. */
  readonly basis: string;
}

export interface LogDocumentEntry {
  readonly when: string;
  readonly what: string;
  readonly key: string;
  readonly address: string;
  readonly summary: string | null;
  /** A line each; empty ones are left out. */
  readonly sentences: readonly string[];
}

/** The log as markdown for a chat, a page or a mail. */
export function logMarkdown({ title, entries, basis }: LogDocument): string {
  const list = entries.map(entryInMarkdown).join('\n');
  const parts = [`# ${escapeMarkdown(title)}`, list, `_${escapeMarkdown(basis)}_`];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function entryInMarkdown(entry: LogDocumentEntry): string {
  const { when, what, key, summary, sentences } = entry;
  // Within angle brackets only these end an address.
  const address = entry.address.replace(/[<>\s\\]/gu, encodeURIComponent);
  const about = summary === null ? '' : ` ${escapeMarkdown(summary)}`;
  const head = `- ${escapeMarkdown(when)}: **${escapeMarkdown(what)}** [${escapeMarkdown(key)}](<${address}>)${about}`;
  const below = sentences.filter((sentence) => sentence !== '').map(escapeMarkdown);
  return [head, ...below.map((sentence) => `  - ${sentence}`)].join('\n');
}
