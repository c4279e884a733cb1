import * as z from 'zod/mini';

/** A node of an Atlassian document, as much of it as is shown. */
export interface DocumentNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?: readonly DocumentMark[] | undefined;
  readonly content?: readonly DocumentNode[] | undefined;
}

export interface DocumentMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
}

const attrs = z.optional(z.record(z.string(), z.unknown()));

const nodeSchema: z.ZodMiniType<DocumentNode> = z.object({
  type: z.string(),
  text: z.optional(z.string()),
  attrs,
  marks: z.optional(z.array(z.object({ type: z.string(), attrs }))),
  get content() {
    return z.optional(z.array(nodeSchema));
  },
});

/** A description or comment; null where there is none or it is no document. */
export function readDocument(value: unknown): DocumentNode | null {
  const read = nodeSchema.safeParse(value);
  return read.success && read.data.type === 'doc' ? read.data : null;
}

/** Plain text as a document: a paragraph for each line. */
export function documentOfText(text: string): object {
  return {
    type: 'doc',
    version: 1,
    content: text.split(/\r?\n/u).map((line) => ({
      type: 'paragraph',
      content: line === '' ? [] : [{ type: 'text', text: line }],
    })),
  };
}

/** A text attribute of a node or mark. */
export function textAttr(
  { attrs: known }: Pick<DocumentNode, 'attrs'>,
  name: string,
): string | null {
  const value = known?.[name];
  return typeof value === 'string' ? value : null;
}

/** The address of a link, if it is one of the web: what people typed must not run as a script. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
