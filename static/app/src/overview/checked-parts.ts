import type { PortfolioSnapshot } from '../portfolio/reading/portfolio-state';
import type { PortfolioOnPage } from '../portfolio/use-portfolio';
import type { Checked } from './stuck-work';

/** What exceptions were looked for in. */
export const CHECKED_PARTS = ['facts', 'children', 'links', 'contracts', 'impediments'] as const;
export type CheckedPart = (typeof CHECKED_PARTS)[number];

export interface CheckedParts {
  readonly epics: number;
  readonly done: readonly CheckedPart[];
  readonly reading: readonly CheckedPart[];
  readonly missing: readonly CheckedPart[];
}

export interface PartsRead {
  readonly shown: Pick<PortfolioSnapshot, 'work' | 'facts'>;
  readonly links: PortfolioOnPage['links'];
  readonly stuck: { readonly impedimentsChecked: Checked; readonly contractsChecked: Checked };
  /** In the scope of the page. */
  readonly epics: number;
}

/** How far everything is that exceptions are looked for in. */
export function checkedParts({ shown, links, stuck, epics }: PartsRead): CheckedParts {
  const { work, facts } = shown;
  const { contractsChecked, impedimentsChecked } = stuck;
  const isPart = work !== null && (work.unread > 0 || work.unreadChildren !== 0);
  // What is read of the links alone may lack some that could not be read.
  const counted = contractsChecked === 'missing' ? 'missing' : 'checked';
  const standing: Readonly<Record<CheckedPart, Checked>> = {
    facts: facts.unread > 0 ? 'missing' : 'checked',
    children: work === null ? 'reading' : isPart ? 'missing' : 'checked',
    links: links === 'counted' ? counted : links,
    contracts: contractsChecked,
    impediments: impedimentsChecked,
  };
  const of = (wanted: Checked): readonly CheckedPart[] =>
    CHECKED_PARTS.filter((part) => standing[part] === wanted);
  return { epics, done: of('checked'), reading: of('reading'), missing: of('missing') };
}
