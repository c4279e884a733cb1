import type { Cause, Level, RemovedRecord } from './record-plan';

/** Impediments teams had in everyday work, oldest first. The same causes come back, and so do their words. */
export const TEAM_REMOVED: readonly RemovedRecord[] = [
  within('Payments epic 0 story 10', 0.5, 21, 'security', {
    level: 'train',
    what: 'Security review of the card token store has no slot',
    solution: 'Security reviewed the design instead of the code',
  }),
  within('Storefront epic 0 story 6', 0.9, 12, 'purchasing', {
    what: 'The accessibility consultants have no contract',
    solution: 'Purchasing signed a contract for single days',
  }),
  within('Mobile App epic 0 story 9', 0.5, 18, 'legal', {
    level: 'train',
    what: 'The privacy text for feedback is not approved',
    solution: 'Legal approved one privacy text for all kinds of feedback',
    isFlagged: false,
  }),
  within('Reliability epic 0 story 8', 0.6, 20, 'security', {
    level: 'train',
    what: 'Certificates need a signature of information security',
    solution: 'Information security signs certificates on Mondays and Thursdays',
  }),
  within('Cloud Platform epic 0 story 4', 0.7, 15, 'system-access', {
    what: 'Nobody on shift has access to the backup vault',
    solution: 'The shift lead has access to the vault now',
  }),
  within('Payments epic 1 story 6', 0.5, 17, 'vendor', {
    level: 'train',
    what: 'The vendor of the card gateway does not answer questions',
    solution: 'The vendor named a contact who answers within a day',
  }),
  within('Insights epic 1 story 1', 0.6, 16, 'legal', {
    level: 'portfolio',
    what: 'The works council has to agree to the comparison of stores',
    solution: 'The works council agreed to figures of ten or more people',
  }),
  within('Orders epic 1 story 3', 0.5, 14, 'other-team', {
    level: 'train',
    what: 'Billing changes its interface at the end of a month only',
    solution: 'Billing keeps both versions of an interface for a month',
  }),
  within('Checkout epic 1 story 5', 0.5, 13, 'purchasing', {
    what: 'The translation agency has no contract',
    solution: 'Purchasing made a contract for two years with the translation agency',
  }),
  within('Storefront epic 1 story 6', 0.5, 12, 'decision', {
    what: 'Nobody decides which stores the finder shows',
    solution: 'The head of stores decides in one call each Tuesday',
  }),
  within('Catalogue loose 3', 0.5, 10, 'infrastructure', {
    what: 'The database of the test environment is too small',
    solution: 'Cloud Platform doubled the disks of test databases',
  }),
  within('Insights epic 2 story 9', 0.6, 10, 'system-access', {
    what: 'Access to the promise archive needs a signature per person',
    solution: 'The team has one account for the archive, signed once',
  }),
  within('Billing epic 2 story 8', 0.5, 11, 'vendor', {
    level: 'train',
    what: 'The gift card vendor limits calls to its test system',
    solution: 'The vendor raised the limit of the test system for us',
  }),
  within('Discovery epic 2 story 3', 0.4, 12, 'legal', {
    level: 'train',
    what: 'Terms for photos of customers are missing',
    solution: 'Legal reused the terms for reviews',
  }),
  within('Data Engineering epic 2 story 3', 0.6, 8, 'legal', {
    what: 'Data protection has to approve the anonymised copy',
    solution: 'Data protection looked at ten rows with us and approved it',
  }),
  within('Checkout epic 2 story 9', 0.6, 7, 'purchasing', {
    what: 'The translation agency waits for an order from purchasing',
    solution: 'Orders below 500 go to the translation agency without purchasing',
  }),
  within('Payments epic 3 story 6', 0.6, 6, 'technical', {
    what: 'The reconciliation job cannot be run twice',
    solution: 'A copy of the ledger is restored before each run',
  }),
  within('Orders epic 2 story 0', 0.5, 8, 'other-team', {
    level: 'train',
    what: 'Catalogue has no time to change its interface',
    solution: 'One of us paired with Catalogue for two days',
  }),
  within('Cloud Platform epic 3 story 8', 0.5, 9, 'security', {
    level: 'train',
    what: 'The firewall rule for the database service waits for approval',
    solution: 'A second administrator approves firewall rules in holidays',
  }),
  within('Mobile App epic 3 story 4', 0.5, 5, 'infrastructure', {
    what: 'All test devices are with another team',
    solution: 'Test devices are booked in a calendar',
    isFlagged: false,
  }),
  within('Orders epic 3 story 7', 0.6, 6, 'infrastructure', {
    what: 'The test environment is down after each deployment',
    solution: 'Deployments of the test environment run at night',
  }),
  within('Discovery epic 3 story 9', 0.7, 5, 'decision', {
    what: 'Nobody decides who sees the search analytics',
    solution: 'The product owner decided, and tells the others afterwards',
  }),
  within('Storefront epic 4 story 6', 0.6, 6, 'vendor', {
    what: 'The vendor of the screen reader test is booked out',
    solution: 'A tester of the vendor joins us one day a month',
  }),
  within('Catalogue epic 3 story 1', 0.5, 4, 'decision', {
    what: 'Nobody decides when the old stock events end',
    solution: 'The train agreed on the end of the quarter',
  }),
  within('Insights epic 4 story 10', 0.6, 4, 'other-team', {
    what: 'Data Engineering has to open the new warehouse for us',
    solution: 'Data Engineering opens the warehouse on request within a day',
  }),
  within('Billing epic 3 story 9', 0.5, 3, 'technical', {
    what: 'Load tests of the posting rules stop without a message',
    solution: 'The load test writes its own log now',
  }),
  within('Payments epic 3 story 9', 0.5, 5, 'system-access', {
    what: 'The bank has not sent access to its test system',
    solution: 'A call with the contact of the bank, access came the same day',
  }),
  within('Reliability epic 3 story 8', 0.5, 3, 'infrastructure', {
    what: 'The second region has no build agents',
    solution: 'Build agents of the first region deploy to both',
  }),
  within('Insights epic 3 story 7', 0.5, 3, 'purchasing', {
    what: 'Purchasing has to release the addresses of suppliers',
    solution: 'Purchasing exports the addresses each month',
  }),
  lately('Billing: Number e-invoices without gaps', -8.6, 4, 'legal', {
    level: 'train',
    what: 'Legal has to confirm how gaps are explained to auditors',
    solution: 'Legal confirmed it in its Friday hour',
  }),
  lately('Catalogue: Publish price changes as events', -5.4, 3, 'infrastructure', {
    what: 'The event stream of the test environment is full',
    solution: 'Test events are deleted after a day',
  }),
  lately('Orders: Send tracking events to the app', -2.3, 2, 'vendor', {
    what: 'The carrier sends tracking events without a time zone',
    solution: 'The carrier told us the zone; it stands in the interface description now',
  }),
  lately('Payments: Return reasons of a refused credit check', -1.7, 2, 'decision', {
    what: 'Nobody decides which reasons customers may see',
    solution: 'The risk manager decided on four reasons',
  }),
];

interface Solved {
  readonly what: string;
  readonly solution: string;
  readonly level?: Level;
  readonly isFlagged?: boolean;
}

/** Removed while the issue was worked on, after this share of the work. */
function within(
  on: string,
  share: number,
  days: number,
  cause: Cause,
  solved: Solved,
): RemovedRecord {
  return { kind: 'removed', on, cause, days, removed: { share }, isFlagged: true, ...solved };
}

/** Removed at a work time; the issue is still worked on. */
function lately(on: string, at: number, days: number, cause: Cause, solved: Solved): RemovedRecord {
  return { kind: 'removed', on, cause, days, removed: { at }, isFlagged: true, ...solved };
}
