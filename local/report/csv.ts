import { stringify } from 'csv-stringify/sync';
import type { Report } from './report';
import { sectionTable } from './section-table';
import type { Section } from './sections';

/**
 * A section as CSV (RFC 4180, one header row). Texts that a spreadsheet would take for a formula are
 * neutralised: issue keys and names are typed by people.
 */
export function csvOf(report: Report, section: Section): string {
  const { columns, rows } = sectionTable(report, section);
  return stringify([columns, ...rows], { escape_formulas: true, record_delimiter: '\r\n' });
}
