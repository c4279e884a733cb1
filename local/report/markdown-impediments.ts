import type { FoundCode } from '../../src/domain/impediments/found-codes';
import { counted, inEnglish, markdownTable } from './markdown-text';
import type { Report } from './report';
import type { ReportImpediment } from './report-impediments';

const SHOWN = 15;

/**
 * What is stuck, how long it has been, and what it holds up. Nothing where nothing is stuck.
 *
 * @param named an issue by its key, with its title, as markdown
 */
export function stuck({ impediments }: Report, named: (key: string) => string): string {
  const { open, list } = impediments;
  if (open === 0) return '';
  const rows = [...list]
    .sort((a, b) => b.holdsUp - a.holdsUp || (b.ageDays ?? 0) - (a.ageDays ?? 0))
    .slice(0, SHOWN)
    .map((row) => [
      named(row.key),
      row.found.map((code) => FOUND_WORDS[code]).join(', '),
      lengthInWords(row),
      row.holdsUp,
      whereInWords(row),
    ]);
  const table = markdownTable(
    ['Item', 'How we know', 'For', 'Items that wait', 'Who has it'],
    rows,
  );
  const more = open > SHOWN ? `\n\n… and ${inEnglish(open - SHOWN)} more.` : '';
  const said = `${counted(open, 'item is', 'items are')} stuck; those that hold up most come first.`;
  return `## What is stuck\n\n${said}\n\n${table}${more}`;
}

const FOUND_WORDS: Readonly<Record<FoundCode, string>> = {
  flagged: 'flagged',
  'blocked-status': 'in a blocked status',
  'dependency-conflict': 'waits in a conflict',
  stalled: 'in progress without a change',
  'impediment-type': 'an impediment by its type',
  recorded: 'recorded',
};

function lengthInWords({ ageDays }: ReportImpediment): string {
  return ageDays === null ? 'not known' : counted(ageDays, 'day', 'days');
}

const LEVEL_WORDS = { team: 'the team', train: 'the train', portfolio: 'the portfolio' } as const;

function whereInWords({ found, state, level }: ReportImpediment): string {
  if (!found.includes('recorded')) return 'nobody yet';
  return state === 'raised' ? `nobody yet, at ${LEVEL_WORDS[level]}` : LEVEL_WORDS[level];
}
