import { createHash } from 'node:crypto';

/** The digest that guards keep of what was written, by which equal texts are told from others. */
export function guardHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
