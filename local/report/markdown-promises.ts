import { CONTRACT_WORDS, nextWord } from './contract-words';
import { inEnglish, markdownTable } from './markdown-text';
import type { Report, ReportDependency } from './report';

const SHOWN = 15;

/**
 * What teams asked of each other and answered, and whose turn it is. Nothing where nobody asks.
 *
 * @param named an issue by its key, with its title, as markdown
 */
export function promises({ dependencies }: Report, named: (key: string) => string): string {
  const { contracts, edges } = dependencies;
  if (contracts.none + contracts['no-access'] === edges) return '';
  const rows = CONTRACT_WORDS.filter(({ state }) => contracts[state] > 0).map(
    ({ state, name, meaning }) => [name, contracts[state], meaning],
  );
  const table = markdownTable(['What was agreed', 'Dependencies', 'Meaning'], rows);
  const turns = whoSpeaksNext(dependencies.list, named);
  return `## Asked and promised\n\n${table}${turns === '' ? '' : `\n\n${turns}`}`;
}

function whoSpeaksNext(list: readonly ReportDependency[], named: (key: string) => string): string {
  const turns = list
    .flatMap((row) => {
      const next = nextWord(row);
      return next === null ? [] : [{ row, ...next, by: row.need?.date ?? '' }];
    })
    .sort((a, b) => a.rank - b.rank || needFirst(a.by, b.by));
  if (turns.length === 0) return '';
  const rows = turns.slice(0, SHOWN).map(({ row, speaker, what }) => {
    const other = speaker === 'provider' ? row.consumer : row.provider;
    return [named(row[speaker]), what, named(other)];
  });
  const table = markdownTable(['Who must speak next', 'What to say', 'To'], rows);
  const left = turns.length - SHOWN;
  return left > 0 ? `${table}\n\n… and ${inEnglish(left)} more.` : table;
}

/** The earliest need first; needs that nobody told last. */
function needFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a !== '' && (b === '' || a < b) ? -1 : 1;
}
