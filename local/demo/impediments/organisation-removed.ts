import type { Cause, Level, RemovedRecord } from './record-plan';

/** What was said of the impediments of ORG that are gone. */
export const ORGANISATION_REMOVED: readonly RemovedRecord[] = [
  solved('Licences for the test tool took a quarter to buy', 34, 'purchasing', {
    level: 'portfolio',
    solution: 'Purchasing has a framework contract for test tools now',
  }),
  solved('Security refused all remote access during an audit', 27, 'security', {
    level: 'portfolio',
    solution: 'Security names exceptions before an audit begins',
  }),
  solved('Nobody decided on the new cloud region', 31, 'decision', {
    level: 'portfolio',
    solution: 'The board decided on two regions after one page with costs',
  }),
  solved('Works council had to agree to the new chat', 29, 'legal', {
    level: 'portfolio',
    solution: 'The works council joins the design from the first week',
  }),
  solved('The invoice printer of the vendor could not be tested', 23, 'vendor', {
    level: 'train',
    solution: 'The vendor lends us a printer for tests',
  }),
  solved('Test environments shared one database', 26, 'infrastructure', {
    level: 'train',
    solution: 'Each train has a database for tests of its own',
  }),
  solved('Only two people knew the old order system', 30, 'people', {
    level: 'train',
    solution: 'Both wrote it down, and four others work beside them',
  }),
  solved('Contracts of contractors ended in the same week', 19, 'purchasing', {
    level: 'train',
    solution: 'Purchasing prolongs contracts a month ahead',
  }),
  solved('Two teams release from one code base', 24, 'other-team', {
    level: 'train',
    solution: 'Both teams release on their own since the code was split',
  }),
  solved('No test cards for the new card gateway', 10, 'vendor', {
    level: 'train',
    solution: 'The vendor of the gateway sends test cards each quarter',
    isFlagged: true,
  }),
  solved('Licences of the design tool ran out', 4, 'purchasing', {
    solution: 'Purchasing reminds us of licences two months ahead',
  }),
  solved('Consent wording was changed after the release', 15, 'legal', {
    level: 'train',
    solution: 'Legal reads the wording in the week before a release',
  }),
  solved('Cloud accounts took four weeks to open', 22, 'system-access', {
    level: 'train',
    solution: 'Accounts are opened from a form within a day',
  }),
  solved('Security review had no slot for a month', 30, 'security', {
    level: 'portfolio',
    solution: 'Security keeps two slots a week for reviews',
  }),
  solved('Build agents were too slow for the tests', 12, 'infrastructure', {
    level: 'train',
    solution: 'Twice the build agents, and tests run side by side',
  }),
  solved('Holiday cover for the tax experts was missing', 7, 'people', {
    solution: 'A tax adviser from outside covers holidays',
  }),
  solved('Photo studio was booked out', 16, 'other-team', {
    level: 'train',
    solution: 'One day a week of the photo studio is kept for us',
  }),
  solved('Data protection had to approve each copy of test data', 20, 'legal', {
    level: 'portfolio',
    solution: 'Data protection approved the masking once for all copies',
  }),
];

interface Solved {
  readonly level?: Level;
  readonly solution: string;
  readonly isFlagged?: boolean;
}

/** Removed when its issue was done. */
function solved(
  summary: string,
  days: number,
  cause: Cause,
  { isFlagged = false, ...rest }: Solved,
): RemovedRecord {
  const on = `ORG: ${summary}`;
  return {
    kind: 'removed',
    on,
    what: summary,
    cause,
    days,
    removed: { share: 1 },
    isFlagged,
    ...rest,
  };
}
