/** Descriptions and comments are documents in REST v3; exports of other versions give plain text. */
export function renderDocument(value: unknown): unknown {
  return typeof value === 'string' ? documentOf(value) : (value ?? null);
}

export function documentOf(text: string): object {
  return {
    type: 'doc',
    version: 1,
    content: text
      .split(/\r?\n/u)
      .map((line) =>
        line === ''
          ? { type: 'paragraph', content: [] }
          : { type: 'paragraph', content: [{ type: 'text', text: line }] },
      ),
  };
}
