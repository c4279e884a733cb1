import { existsSync, readFileSync } from 'node:fs';
import { JqlError } from '../../../../local/jira/jql/jql-error';
import { compileJql } from '../../../../local/jira/jql/jql-filter';
import { buildSite } from './jql-site-builder';
import { describeWithFile, sharedDataFile } from '../../../shared-data';

// Skipped without the shared data; AGILE_PMO_DATA names its folder.
interface ParserCase {
  readonly jql: string;
  readonly parse: { readonly valid: boolean };
}

const file = sharedDataFile('jql/atlaskit_cases.json');
const cases: readonly ParserCase[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly ParserCase[] }).cases
  : [];
const invalid = cases.filter(({ parse }) => !parse.valid);
const valid = cases.filter(({ parse }) => parse.valid);
const site = buildSite([]);

function compileOrRefuse(jql: string): JqlError | null {
  try {
    compileJql(jql, site);
    return null;
  } catch (error) {
    if (error instanceof JqlError) return error;
    throw error;
  }
}

/** A message repeats, in quotes, the piece of the query that it refuses. */
function namesPieceOf(jql: string, message: string): boolean {
  const quoted = [...message.matchAll(/'(.*?)'(?![a-z])/gu)].map(([, piece = '']) => piece);
  return quoted.some((piece) => plain(jql).includes(plain(piece)));
}

/** Without escapes and quotes, which the parser takes off. */
function plain(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gu, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll('\\n', ' ')
    .replace(/["'\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

describeWithFile(file)(
  "with Atlassian's corpus of queries (skipped where the shared data is absent)",
  () => {
    it('the corpus holds 430 invalid and 241 valid queries', () => {
      expect([invalid.length, valid.length]).toEqual([430, 241]);
    });

    it('each invalid query of the corpus is refused as a syntax error with its place', () => {
      const problems = invalid.filter(({ jql }) => {
        const error = compileOrRefuse(jql);
        return error?.reason !== 'syntax' || error.line === null || error.column === null;
      });
      expect(problems.map(({ jql }) => jql)).toEqual([]);
    });

    it('each valid query of the corpus compiles or is refused by naming what is missing', () => {
      const problems = valid.filter(({ jql }) => {
        const error = compileOrRefuse(jql);
        if (error === null) return false;
        return error.reason === 'syntax' || !namesPieceOf(jql, error.message);
      });
      expect(problems.map(({ jql }) => [jql, compileOrRefuse(jql)?.message])).toEqual([]);
    });

    it('no refusal of the corpus takes more than one line', () => {
      const messages = cases.map(({ jql }) => compileOrRefuse(jql)?.message ?? '');
      expect(messages.filter((message) => message.includes('\n'))).toEqual([]);
    });
  },
);
