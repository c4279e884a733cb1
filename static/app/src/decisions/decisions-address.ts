import { formatDay, parseDay } from '../../../../src/domain/calendar/day';
import { LOG_KINDS, LOG_STANDINGS } from '../../../../src/use-cases/cases/decision-log';
import { nameInAddress, pageInAddress } from '../shell/address-values';
import { LOG_CODES, type LogFilter } from './log-filter';

/** Everything of the page that a link carries to somebody else. */
export interface DecisionsState {
  readonly filter: LogFilter;
  /** Of the list; 1 is the first. */
  readonly page: number;
}

/** How epics without a theme are told in the address: no theme has such a code. */
const NO_THEME = '-';

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseDecisions(query: URLSearchParams): DecisionsState {
  const theme = query.get('theme');
  return {
    filter: {
      kind: oneOf(LOG_KINDS, query.get('kind')),
      code: oneOf(LOG_CODES, query.get('code')),
      theme: theme === NO_THEME ? '' : nameInAddress(theme),
      standing: oneOf(LOG_STANDINGS, query.get('standing')),
      from: parseDay(query.get('from') ?? ''),
      to: parseDay(query.get('to') ?? ''),
      text: nameInAddress(query.get('text')) ?? '',
    },
    page: pageInAddress(query.get('page')),
  };
}

/** Only what differs from the page as it opens. */
export function formatDecisions({ filter, page }: DecisionsState): URLSearchParams {
  const { kind, code, theme, standing, from, to, text } = filter;
  const pairs: readonly (readonly [string, string | null])[] = [
    ['kind', kind],
    ['code', code],
    ['theme', theme === '' ? NO_THEME : theme],
    ['standing', standing],
    ['from', from === null ? null : formatDay(from)],
    ['to', to === null ? null : formatDay(to)],
    ['text', text],
    ['page', page === 1 ? null : String(page)],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== null && value !== '') query.set(name, value);
  return query;
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}
