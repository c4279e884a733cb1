import type { PortfolioException } from '../../../../../src/use-cases/cases/portfolio-exceptions';
import type { PageName } from '../../shell/page-route';

/** Where the next step is taken, as the page opens with just these rows. */
export interface NextPlace {
  readonly page: PageName;
  /** With its question mark. */
  readonly search: string;
}

/** Null: in the issue of each epic, which its line leads to. */
export function nextPlaceOf(kind: PortfolioException['kind']): NextPlace | null {
  switch (kind) {
    case 'against-decision':
    case 'decision-missing':
    case 'overdue':
    case 'not-confirmed':
      return null;
    case 'impediments':
    case 'impediment-past-limit':
      return { page: 'impediments', search: '?view=list&late=yes' };
    case 'promise-broken':
      return { page: 'inbox', search: '?group=late' };
    case 'ask-unanswered':
      return { page: 'inbox', search: '?group=asked-of-us' };
    case 'dependency-in-conflict':
      return { page: 'dependencies', search: '?health=conflict' };
    case 'stop-question':
      return { page: 'priorities', search: '?view=stop' };
    case 'score-expired':
      return { page: 'priorities', search: '?scores=expired' };
  }
}
