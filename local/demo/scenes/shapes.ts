import type { IssuePlan } from '../issue-plan';
import { legalIssue, teamIssue } from './scene-issue';
import { between, chain, pair, type Scene } from './scene';

/** Troubles that lie in the shape of the graph, and such as not everybody may see. */
export const SHAPE_SCENES: readonly Scene[] = [
  chain(
    'long-chain',
    teamIssue('Cloud Platform', 5, 'Provide a partner environment template', {
      started: -7,
      due: 6,
    }),
    teamIssue('Catalogue', 5, 'Import the first partner feed', { due: 14 }),
    teamIssue('Orders', 5, 'Split orders by seller', { due: 22 }),
    teamIssue('Payments', 5, 'Split the capture by seller', { due: 30 }),
    teamIssue('Billing', 5, 'Issue invoices in the name of the seller', { due: 38 }),
    teamIssue('Checkout', 6, 'Show one total for several sellers', { due: 46 }),
    teamIssue('Insights', 6, 'Report sales per seller', { due: 54 }),
  ),
  chain(
    'long-chain',
    teamIssue('Orders', 6, 'Register a return before the goods arrive', { due: 10 }),
    teamIssue('Storefront', 6, 'Offer a return for each line of an order', { due: 19 }),
    teamIssue('Storefront', 6, 'Let customers choose the reason of a return', { due: 27 }),
    teamIssue('Payments', 6, 'Refund on the first scan of the parcel', { due: 36 }),
    teamIssue('Billing', 6, 'Create the credit note with the refund', { due: 45 }),
  ),
  chain(
    'long-chain',
    teamIssue('Reliability', 6, 'Agree the order of switching off', { started: -3, due: 8 }),
    teamIssue('Reliability', 6, 'Move the last file server', { due: 17 }),
    teamIssue('Reliability', 6, 'Disconnect the network of the data centre', { due: 26 }),
    teamIssue('Reliability', 6, 'Have the data carriers destroyed', { due: 34 }),
    teamIssue('Reliability', 6, 'Return the rooms to the landlord', { due: 44 }),
  ),
  ring(
    teamIssue('Checkout', 5, 'Agree the fields of the shared order', { started: -6 }),
    teamIssue('Payments', 4, 'Agree payment data in the shared order', { started: -5 }),
  ),
  ring(
    teamIssue('Catalogue', 5, 'Decide on the key of partner products'),
    teamIssue('Data Engineering', 6, 'Define the partner sales table', { created: -14 }),
    teamIssue('Mobile App', 5, 'Name the product key of partner events', { started: -4 }),
  ),
  impliedLink(
    teamIssue('Cloud Platform', 4, 'Create service accounts for the pipeline', {
      started: -9,
      due: 7,
    }),
    teamIssue('Reliability', 5, 'Keep service accounts in the secret store', { due: 15 }),
    teamIssue('Data Engineering', 5, 'Run the migration with service accounts', { due: 25 }),
  ),
  impliedLink(
    teamIssue('Payments', 4, 'Store the signed credit agreement', { started: -8, due: 8 }),
    teamIssue('Payments', 4, 'Show the agreement to customer care', { due: 16 }),
    teamIssue('Payments', 4, 'Answer questions about agreements in the portal', { due: 26 }),
  ),
  impliedLink(
    teamIssue('Discovery', 4, 'Mark products without pictures', { started: -6, due: 9 }),
    teamIssue('Discovery', 4, 'Leave out products without pictures', { due: 17 }),
    teamIssue('Storefront', 4, 'Fill gaps in the recommendation row', { due: 28 }),
  ),
  impliedLink(
    teamIssue('Insights', 5, 'Name an owner for each report', { started: -5, due: 12 }),
    teamIssue('Insights', 5, 'Mark reports without an owner', { due: 20 }),
    teamIssue('Insights', 5, 'Remove reports nobody opens', { due: 31 }),
  ),
  bothTypes(
    teamIssue('Orders', 4, 'Provide opening hours of pick-up points', { started: -7, due: 9 }),
    teamIssue('Checkout', 4, 'Show opening hours in the pick-up search', { due: 20 }),
  ),
  bothTypes(
    teamIssue('Cloud Platform', 5, 'Remove test environments at night', { due: 18 }),
    teamIssue('Cloud Platform', 5, 'Show savings of the night shutdown', { due: 33 }),
  ),
  bothTypes(
    teamIssue('Catalogue', 4, 'Version the rules of price approval', { started: -3, due: 13 }),
    teamIssue('Catalogue', 4, 'Explain a refused price change', { due: 24 }),
  ),
  bothTypes(
    teamIssue('Billing', 4, 'Number e-invoices without gaps', { started: -10, due: 8 }),
    teamIssue('Insights', 4, 'Check invoice numbers in the audit folder', { due: 21 }),
  ),
  pair(
    'restricted-project',
    legalIssue(0, 'Contracts', 'Approve the liability clause for partners', {
      started: -8,
      due: 7,
    }),
    teamIssue('Catalogue', 5, 'Show seller terms with each offer', { due: 18 }),
  ),
  pair(
    'restricted-project',
    legalIssue(0, 'Contracts', 'Sign the data processing agreement with the pilot', { due: 12 }),
    teamIssue('Data Engineering', 6, 'Send sales figures to the pilot partner', { due: 10 }),
    'Depends',
  ),
  pair(
    'restricted-project',
    legalIssue(2, 'Contracts', 'Confirm the wording of the credit terms', {
      started: -14,
      quietSince: -10,
      due: 6,
    }),
    teamIssue('Payments', 4, 'Show the credit terms before signing', { due: 9 }),
  ),
  pair(
    'restricted-project',
    legalIssue(1, 'Privacy', 'Assess the risk of purchase histories', {
      started: -9,
      flagged: [-5],
      due: 11,
    }),
    teamIssue('Discovery', 4, 'Keep purchase histories for two years', { due: 22 }),
  ),
  pair(
    'restricted-project',
    legalIssue(1, 'Privacy', 'Agree the retention of sign-in logs', { due: 15 }),
    teamIssue('Cloud Platform', 6, 'Delete partner audit logs after a year', { due: 29 }),
  ),
  pair(
    'restricted-project',
    teamIssue('Insights', 4, 'Collect evidence for the packaging licence', { started: -4, due: 9 }),
    legalIssue(2, 'Contracts', 'Renew the packaging licence', { due: 16 }),
  ),
  pair(
    'security-level',
    teamIssue('Payments', 4, 'Close the gap in the refund limit', {
      type: 'Bug',
      started: -5,
      due: 4,
      isRestricted: true,
    }),
    teamIssue('Checkout', 5, 'Offer immediate refunds in the store', { due: 12 }),
  ),
];

/** The link that closes the ring was made two days later: nobody looked at the others. */
function ring(...issues: readonly IssuePlan[]): Scene {
  const { links } = chain('ring', ...issues);
  const [first] = issues;
  const last = issues.at(-1);
  if (first === undefined || last === undefined) return { kind: 'ring', issues, links };
  const closing = between(last, first);
  return { kind: 'ring', issues, links: [...links, { ...closing, at: closing.at + 2 }] };
}

/** The first provides for the last directly and by way of the middle one. */
function impliedLink(first: IssuePlan, middle: IssuePlan, last: IssuePlan): Scene {
  const { issues, links } = chain('implied-link', first, middle, last);
  return { kind: 'implied-link', issues, links: [...links, between(first, last)] };
}

/** Both teams made the link, a day apart, each with the type it is used to. */
function bothTypes(provider: IssuePlan, consumer: IssuePlan): Scene {
  const second = between(provider, consumer, 'Depends');
  const links = [between(provider, consumer), { ...second, at: second.at + 1 }];
  return { kind: 'both-types', issues: [provider, consumer], links };
}
