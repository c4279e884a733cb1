/** What is copied, in words already; only keys and addresses become markup. */
export interface ChangesDocument {
  readonly title: string;
  /** Sections without entries are left out. */
  readonly sections: readonly ChangesDocumentSection[];
  /** What the figures rest on. */
  readonly coverage: string;
}

export interface ChangesDocumentSection {
  readonly title: string;
  readonly entries: readonly ChangesDocumentEntry[];
}

export interface ChangesDocumentEntry {
  readonly consumer: DocumentEnd;
  readonly provider: DocumentEnd;
  /** A sentence around the two ends, which come as markdown. */
  readonly told: (consumer: string, provider: string) => string;
  /** In a word; null: it is no longer a dependency. */
  readonly health: string | null;
  readonly sentences: readonly string[];
}

/** An end: an issue with its address, or words for one that cannot be shown. */
export type DocumentEnd =
  | { readonly key: string; readonly summary: string | null; readonly address: string }
  | { readonly words: string };

/** The changes as markdown for a chat, a page or a mail. */
export function changesMarkdown({ title, sections, coverage }: ChangesDocument): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...sections.flatMap((section) =>
      section.entries.length === 0
        ? []
        : [
            `## ${escapeMarkdown(section.title)} (${String(section.entries.length)})`,
            section.entries.map(entryInMarkdown).join('\n'),
          ],
    ),
    `_${escapeMarkdown(coverage)}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function entryInMarkdown({
  consumer,
  provider,
  told,
  health,
  sentences,
}: ChangesDocumentEntry): string {
  const ends = told(endInMarkdown(consumer), endInMarkdown(provider));
  const head = health === null ? `- ${ends}` : `- ${ends}: **${escapeMarkdown(health)}**`;
  return [head, ...sentences.map((sentence) => `  - ${escapeMarkdown(sentence)}`)].join('\n');
}

function endInMarkdown(end: DocumentEnd): string {
  if ('words' in end) return `_${escapeMarkdown(end.words)}_`;
  const link = `[${escapeMarkdown(end.key)}](<${addressInMarkdown(end.address)}>)`;
  return end.summary === null ? link : `${link} ${escapeMarkdown(end.summary)}`;
}

/** Every sign that could begin markup; one line, since a line break could begin a heading or a list. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim()
      .replace(/[\\`*_{}[\]()#~|!]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // At the beginning of a line these make lists and rules.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)\./, '$1\\.')
      // Bare addresses and people mentioned would come alive.
      .replace(/:\/\//g, ':\\/\\/')
      .replace(/@/g, '\\@')
  );
}

/** Within angle brackets only these end an address. */
function addressInMarkdown(address: string): string {
  return address.replace(/[<>\s\\]/g, encodeURIComponent);
}
