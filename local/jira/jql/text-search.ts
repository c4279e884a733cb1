import { JqlError, quote } from './jql-error';

/**
 * The right side of `~`: words that must all occur, in any order; `chang*` asks for the beginning of
 * a word, "new export" in quotes for words in a row. A word is a run of letters and digits, so
 * `time-zone` is a row of two. Jira also finds other forms of a word (changes, changed); that is not
 * emulated: a word finds itself only. Everything else of the search syntax is refused.
 */
interface TextTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

interface QueryChar {
  readonly char: string;
  readonly isEscaped: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}_]+/gu;
const wordChar = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Compiles a text query into a test of one lower-cased text.
 * @throws JqlError when the query is empty or uses syntax that is not emulated
 */
export function compileTextSearch(query: string, field: string): (text: string) => boolean {
  const terms = parseTerms(query, field);
  if (terms.length === 0) {
    throw new JqlError(
      'invalid-value',
      `The field ${quote(field)} does not support searching for ${quote(query)}, which holds no word.`,
    );
  }
  return (text) => terms.every((term) => occurs(term, text));
}

function parseTerms(query: string, field: string): readonly TextTerm[] {
  const terms: TextTerm[] = [];
  const add = (words: readonly string[] | null, isPrefix: boolean): void => {
    if (words !== null) terms.push({ words, isPrefix });
  };
  for (const { text, isPhrase } of splitQuery(query, field)) {
    if (isPhrase) {
      add(plainText(text).toLowerCase().match(wordPattern), false);
      continue;
    }
    const last = text.at(-1);
    const isPrefix = text.length > 1 && last?.char === '*' && !last.isEscaped;
    const body = isPrefix ? text.slice(0, -1) : text;
    refuseSyntax(body, query, field);
    const words = plainText(body).toLowerCase().match(wordPattern);
    if (isPrefix && words?.length !== 1) throw syntaxNotEmulated(query, field);
    add(words, isPrefix);
  }
  return terms;
}

interface QueryPart {
  readonly text: readonly QueryChar[];
  readonly isPhrase: boolean;
}

/** Splits at blanks and quotes; a backslash takes the meaning from the character behind it. */
function splitQuery(query: string, field: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let text: QueryChar[] = [];
  let isPhrase = false;
  const close = (): void => {
    if (text.length > 0) parts.push({ text, isPhrase });
    text = [];
  };
  const chars = Array.from(query);
  for (let index = 0; index < chars.length; index += 1) {
    const char = chars[index] ?? '';
    if (char === '\\' && index + 1 < chars.length) {
      index += 1;
      text.push({ char: chars[index] ?? '', isEscaped: true });
    } else if (char === '"') {
      close();
      isPhrase = !isPhrase;
    } else if (!isPhrase && /\s/u.test(char)) {
      close();
    } else {
      text.push({ char, isEscaped: false });
    }
  }
  if (isPhrase) {
    throw new JqlError(
      'invalid-value',
      `The text ${quote(query)} for the field ${quote(field)} has a quote that is not closed.`,
    );
  }
  close();
  return parts;
}

function refuseSyntax(term: readonly QueryChar[], query: string, field: string): void {
  // Escaped characters stand for themselves; a letter in their place keeps them out of the patterns.
  const syntax = term.map(({ char, isEscaped }) => (isEscaped ? 'x' : char)).join('');
  const isOperator = /^(?:AND|OR|NOT|\|\||&&)$/u.test(syntax);
  if (isOperator || /^[-+!/]|[*?~^:()[\]{}]/u.test(syntax)) throw syntaxNotEmulated(query, field);
}

function syntaxNotEmulated(query: string, field: string): JqlError {
  return new JqlError(
    'not-emulated',
    `The text search syntax in ${quote(query)} for the field ${quote(field)} is not emulated; words, "phrases" and prefixes* are.`,
  );
}

function plainText(chars: readonly QueryChar[]): string {
  return chars.map(({ char }) => char).join('');
}

/**
 * Looks for the first word and then for the others behind it. Searching the text as a whole and
 * looking at word borders only around a hit is far quicker than cutting each text into words.
 */
function occurs({ words, isPrefix }: TextTerm, text: string): boolean {
  const [first = ''] = words;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (isWordCharBefore(text, at)) continue;
    if (isPrefix || continuesWith(words, text, at)) return true;
  }
  return false;
}

function continuesWith(words: readonly string[], text: string, start: number): boolean {
  let at = start;
  for (const word of words) {
    while (at < text.length && !isWordCharAt(text, at)) at += 1;
    if (!text.startsWith(word, at)) return false;
    at += word.length;
    if (at < text.length && isWordCharAt(text, at)) return false;
  }
  return true;
}

function isWordCharBefore(text: string, index: number): boolean {
  if (index === 0) return false;
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(index - 1)) && index > 1;
  return isWordCharAt(text, index - (isPair ? 2 : 1));
}

function isWordCharAt(text: string, index: number): boolean {
  const code = text.codePointAt(index) ?? 0;
  return wordChar.test(String.fromCodePoint(code));
}
