import { isRecord, own } from './rest-issue';

/**
 * The plain text of a field: a string as it is, a rich text document (ADF) as its text nodes. Empty
 * for everything else.
 */
export function readPlainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isDocument(value)) return '';
  const texts: string[] = [];
  // A list instead of recursion, and nodes already seen: a document nested without end must not hang.
  const waiting: unknown[] = [value];
  const seen = new Set<unknown>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const text = own(node, 'text');
    if (typeof text === 'string') texts.push(text);
    const content = own(node, 'content');
    if (!Array.isArray(content)) continue;
    // A block ends a word; without a mark the last word of one would run into the next.
    if (own(node, 'type') !== 'text') waiting.push({ text: '\n' });
    for (let index = content.length - 1; index >= 0; index -= 1) waiting.push(content[index]);
  }
  return texts.join('');
}

export function isDocument(value: unknown): boolean {
  return isRecord(value) && own(value, 'type') === 'doc' && Array.isArray(own(value, 'content'));
}
