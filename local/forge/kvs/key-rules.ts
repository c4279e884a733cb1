import { KvsRefusal } from './refusals';
import type { Place } from './stored-row';

const MOST_CHARACTERS = 500;
const PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/u;

/** @throws KvsRefusal */
export function checkKey({ key, store }: Place): void {
  if (key === '') {
    throw new KvsRefusal(store === 'entity' ? 'emptyKey' : 'keyTooShort', 'Key cannot be empty');
  }
  if (key.length > MOST_CHARACTERS) {
    throw new KvsRefusal(
      'keyTooLong',
      `The provided key has exceeded the maximum ${String(MOST_CHARACTERS)} characters`,
    );
  }
  if (!PATTERN.test(key)) {
    throw new KvsRefusal(
      'invalidKey',
      'The provided key does not match the regex: /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/',
    );
  }
}
