import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askDocument } from '../../src/jira/ask-document';
import { day } from '../builders/work-item';
import { screenTexts } from './screen-texts';

const ROOT = path.join(__dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/first-two-minutes.md'), 'utf8');

/** Texts that are little more than their arguments would allow everything. */
const PATTERNS = screenTexts()
  .map(patternOf)
  .filter(({ source }) => !source.includes('.*') || source.replace(/[^a-z]/giu, '').length > 5);

const unwrapped = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the page says that one reads on the screen. */
const LABELS = [...page.matchAll(/\*\*(.+?)\*\*/gs)].map(([, text]) => unwrapped(text ?? ''));

it('quotes many texts of the screen', () => {
  expect(new Set(LABELS).size).toBeGreaterThan(30);
});

it.each([...new Set(LABELS)])('quotes "%s" as the screen says it', (label) => {
  expect(PATTERNS.some((pattern) => pattern.test(label))).toBe(true);
});

it('quotes the comment as it is written', () => {
  const quoted = [...page.matchAll(/^ {3}> (.+)$/gm)].map(([, text]) => text ?? '');
  const document = JSON.stringify(
    askDocument({
      consumerKey: 'SHOP-300',
      assignee: { accountId: 'ben', name: 'Ben' },
      providerId: '1',
      neededBy: day('2026-12-03'),
      isNew: true,
      siteAddress: null,
    }),
  );
  expect(quoted).toHaveLength(2);
  for (const text of quoted) expect(document).toContain(text);
});

/** A text with anything in the places of its arguments, and any of the forms it has for numbers. */
function patternOf(text: string): RegExp {
  return new RegExp(`^${sourceOf(text)}$`, 'u');
}

function sourceOf(text: string): string {
  let source = '';
  let rest = text;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const [argument, after] = splitArgument(rest.slice(open + 1));
    source += literal(rest.slice(0, open)) + argumentSource(argument);
    rest = after;
  }
  return source + literal(rest);
}

function argumentSource(argument: string): string {
  const forms: string[] = [];
  let rest = argument;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const [form, after] = splitArgument(rest.slice(open + 1));
    forms.push(sourceOf(form));
    rest = after;
  }
  return forms.length === 0 ? '.*' : `(?:${forms.join('|')})`;
}

/** What stands before the brace that closes an argument, and what behind it. */
function splitArgument(text: string): readonly [argument: string, after: string] {
  let depth = 1;
  let end = 0;
  while (depth > 0 && end < text.length) {
    const character = text.charAt(end);
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    end += 1;
  }
  return [text.slice(0, end - 1), text.slice(end)];
}

function literal(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replaceAll('#', '\\d+');
}
