import type { Settings } from '../../contract/settings';
import type { Portfolio } from '../analyse-portfolio';
import type { Impediment } from './impediment';
import { impedimentsOf } from './impediments-of';

/** How it stands with the impediment of one issue. */
export type IssueImpediment =
  | { readonly standing: 'none' }
  | {
      readonly standing: 'open' | 'removed' | 'dismissed';
      readonly impediment: Impediment;
    };

/** By the same rules as on the board; what it holds up further away than was read is not counted. */
export function impedimentOf(
  portfolio: Portfolio,
  settings: Settings,
  key: string,
): IssueImpediment {
  const node = portfolio.corpus.findKey(key);
  const alone = { ...portfolio, inScope: (other: number) => other === node };
  const all = impedimentsOf(alone, settings);
  for (const standing of ['open', 'removed', 'dismissed'] as const) {
    const [impediment] = all[standing];
    if (impediment !== undefined) return { standing, impediment };
  }
  return { standing: 'none' };
}
