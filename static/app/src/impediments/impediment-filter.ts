import type { FoundCode } from '../../../../src/domain/impediments/found-codes';
import type { ImpedimentLevel } from '../../../../src/domain/impediments/record';
import { byText } from '../../../../src/domain/work-items/issue-key';
import type { Impediment, Impediments } from '../../../../src/use-cases/impediments/impediment';

export interface ImpedimentFilter {
  /** Null: any, here and below. */
  readonly level: ImpedimentLevel | null;
  /** Code. */
  readonly cause: string | null;
  readonly team: string | null;
  readonly found: FoundCode | null;
  readonly isMine: boolean;
  readonly isPastLimit: boolean;
  readonly text: string;
}

export const NO_FILTER: ImpedimentFilter = {
  ...{ level: null, cause: null, team: null, found: null },
  ...{ isMine: false, isPastLimit: false, text: '' },
};

/** In an address and in a choice: those whose cause nobody has told. */
export const NO_CAUSE = 'none';

export function isFiltering(filter: ImpedimentFilter): boolean {
  return (
    filter.level !== null ||
    filter.cause !== null ||
    filter.team !== null ||
    filter.found !== null ||
    filter.isMine ||
    filter.isPastLimit ||
    filter.text.trim() !== ''
  );
}

/** @param accountId of who looks */
export function filtered(
  impediments: readonly Impediment[],
  filter: ImpedimentFilter,
  accountId: string,
): readonly Impediment[] {
  if (!isFiltering(filter)) return impediments;
  const words = wordsOf(filter.text);
  return impediments.filter((one) => {
    const { record, clock } = one;
    return (
      (filter.level === null || one.level === filter.level) &&
      (filter.cause === null || (record?.cause ?? NO_CAUSE) === filter.cause) &&
      (filter.team === null || one.team === filter.team) &&
      (filter.found === null || one.found.includes(filter.found)) &&
      (!filter.isMine || (record !== null && record.owner === accountId)) &&
      (!filter.isPastLimit || clock?.isExpired === true) &&
      hasWords(one, words)
    );
  });
}

/** Every word has to stand somewhere in what the card says. */
function hasWords({ item, record, team }: Impediment, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = record === null ? '' : `${record.what} ${record.nextStep}`;
  const text = `${item.key} ${item.summary ?? ''} ${said} ${team ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The teams that stand in the lists, by name. */
export function teamsIn({ open, removed, dismissed }: Impediments): readonly string[] {
  const teams = new Set([...open, ...removed, ...dismissed].map(({ team }) => team));
  return [...teams].filter((team): team is string => team !== null).sort(byText);
}
