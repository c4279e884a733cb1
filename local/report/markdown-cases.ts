import { counted, inEnglish, markdownTable } from './markdown-text';
import type { Report } from './report';
import type { ReportCase } from './report-cases';

const SHOWN = 10;

/**
 * What is worth doing next, as the issues tell it. Nothing where there are no cases.
 *
 * @param named an issue by its key, with its title, as markdown
 */
export function cases({ cases: list }: Report, named: (key: string) => string): string {
  if (list.length === 0) return '';
  const ranked = list.filter(({ wsjf }) => wsjf !== null).sort((a, b) => worth(b) - worth(a));
  const rows = ranked
    .slice(0, SHOWN)
    .map((row) => [named(row.key), worth(row), row.decision === null ? '' : WORDS[row.decision]]);
  const counts = Object.entries(WORDS)
    .map(([code, word]) => [list.filter(({ decision }) => decision === code).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${inEnglish(count)} ${word}`);
  const decided = counts.length === 0 ? 'none is decided' : counts.join(', ');
  const said =
    `${counted(list.length, 'epic has a case', 'epics have a case')}: ${decided}. ` +
    'Decisions are as the issues say; the log of decisions is in the app.';
  const table = rows.length === 0 ? '' : `\n\n${markdownTable(['Epic', 'WSJF', 'Decision'], rows)}`;
  const more = ranked.length > SHOWN ? `\n\n… and ${inEnglish(ranked.length - SHOWN)} more.` : '';
  return `## Business cases\n\n${said}${table}${more}`;
}

const WORDS = { approved: 'go', rejected: 'no-go', deferred: 'defer' } as const;

function worth({ wsjf }: ReportCase): number {
  return wsjf ?? 0;
}
