/** A value as it arrives on the other side of a boundary that carries JSON, with its size there. */
export function throughJson(value: unknown): { readonly value: unknown; readonly bytes: number } {
  const text: unknown = JSON.stringify(value);
  if (typeof text !== 'string') return { value: undefined, bytes: 0 };
  const copy: unknown = JSON.parse(text);
  return { value: copy, bytes: Buffer.byteLength(text) };
}
