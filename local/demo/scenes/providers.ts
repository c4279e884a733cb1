import { teamIssue } from './scene-issue';
import { pair, type Scene } from './scene';

/** Dependencies whose providing end is in trouble, and such as are over. */
export const PROVIDER_SCENES: readonly Scene[] = [
  pair(
    'provider-blocked',
    teamIssue('Payments', 4, 'Connect the second credit agency', {
      started: -12,
      flagged: [-6],
      due: 12,
      steps: [comment(-6, 'Flag added: the agency has not sent access to its test system.')],
    }),
    teamIssue('Checkout', 5, 'Choose the credit agency by country', { due: 24 }),
  ),
  pair(
    'provider-blocked',
    teamIssue('Catalogue', 4, 'Read promotions from the planning system', {
      started: -9,
      flagged: [-3],
      due: 10,
      steps: [comment(-3, 'Flag added: waiting for the decision who owns promotion data.')],
    }),
    teamIssue('Storefront', 5, 'Announce promotions on partner pages', { due: 22 }),
    'Depends',
  ),
  pair(
    'provider-blocked',
    teamIssue('Reliability', 5, 'Rotate the keys of the payment services', {
      started: -11,
      flagged: [-8],
      due: 9,
    }),
    teamIssue('Payments', 5, 'Read the keys from the secret store', { due: 19 }),
  ),
  pair(
    'provider-blocked',
    teamIssue('Data Engineering', 5, 'Copy the order history to the new warehouse', {
      started: -14,
      flagged: [-2],
      due: 13,
    }),
    teamIssue('Insights', 5, 'Move the revenue report to the new warehouse', { due: 27 }),
  ),
  pair(
    'provider-blocked',
    teamIssue('Mobile App', 5, 'Register devices for sign-in with fingerprint', {
      started: -6,
      flagged: [-4],
      due: 8,
    }),
    teamIssue('Mobile App', 5, 'Remove a lost device from the account', { due: 20 }),
  ),
  pair(
    'provider-blocked',
    teamIssue('Storefront', 5, 'Show the imprint of each partner', { flagged: [-5], due: 15 }),
    teamIssue('Storefront', 5, 'Link the imprint from partner offers', { due: 30 }),
  ),
  pair(
    'provider-stalled',
    teamIssue('Orders', 4, 'Select the carrier by weight and region', {
      started: -16,
      quietSince: -13,
      due: 9,
    }),
    teamIssue('Storefront', 4, 'Show the carrier on the product page', { due: 23 }),
  ),
  pair(
    'provider-stalled',
    teamIssue('Cloud Platform', 4, 'Synchronise groups from the staff directory', {
      started: -18,
      quietSince: -11,
      due: 11,
    }),
    teamIssue('Reliability', 5, 'Restrict the secret store to staff groups', { due: 21 }),
    'Depends',
  ),
  pair(
    'provider-stalled',
    teamIssue('Insights', 4, 'Survey packaging of the twenty largest suppliers', {
      started: -30,
      quietSince: -24,
      due: 14,
    }),
    teamIssue('Insights', 4, 'Publish the packaging report', { due: 32 }),
  ),
  pair(
    'provider-stalled',
    teamIssue('Billing', 4, 'Keep invoice profiles of business customers', {
      started: -17,
      quietSince: -9,
      due: 12,
    }),
    teamIssue('Billing', 4, 'Send a test invoice to pilot customers', { due: 29 }),
  ),
  pair(
    'provider-stalled',
    teamIssue('Discovery', 4, 'Take out products the customer returned', {
      started: -15,
      quietSince: -10,
      due: 10,
    }),
    teamIssue('Mobile App', 4, 'Show recommendations below the receipt', { due: 25 }),
  ),
  pair(
    'provider-unassigned',
    teamIssue('Cloud Platform', 5, 'Prepare an environment for partner tests', {
      isUnassigned: true,
      due: 2,
    }),
    teamIssue('Catalogue', 5, 'Rehearse the import of partner feeds', { due: 5 }),
  ),
  pair(
    'provider-unassigned',
    teamIssue('Orders', 5, 'Name a contact for each pilot partner', { isUnassigned: true, due: 1 }),
    teamIssue('Orders', 5, 'Invite pilot partners to the order interface', { due: 4 }),
  ),
  pair(
    'provider-unassigned',
    teamIssue('Data Engineering', 5, 'Translate the queries of controlling', {
      isUnassigned: true,
      due: 3,
    }),
    teamIssue('Insights', 5, 'Compare both warehouses for one closing', { due: 6 }),
    'Depends',
  ),
  pair(
    'provider-unassigned',
    teamIssue('Reliability', 5, 'List certificates that expire this quarter', {
      isUnassigned: true,
      due: 2,
    }),
    teamIssue('Reliability', 5, 'Renew the certificates of the shop', { due: 5 }),
  ),
  pair(
    'provider-not-started',
    teamIssue('Payments', 5, 'Describe the format of payout files', { due: 2 }),
    teamIssue('Billing', 5, 'Book payouts from the payout file', { due: 6 }),
  ),
  pair(
    'provider-not-started',
    teamIssue('Catalogue', 4, 'Provide the calendar of promotions', { due: 1 }),
    teamIssue('Storefront', 4, 'Show delivery dates during promotions', { due: 5 }),
    'Depends',
  ),
  pair(
    'provider-not-started',
    teamIssue('Checkout', 5, 'Define the contents of the digital receipt', { due: 3 }),
    teamIssue('Checkout', 5, 'Send the digital receipt after store pick-up', { due: 6 }),
  ),
  pair(
    'provider-not-started',
    teamIssue('Mobile App', 5, 'Ask for consent before the first fingerprint', { due: 2 }),
    teamIssue('Mobile App', 5, 'Release sign-in with fingerprint to testers', { due: 4 }),
  ),
  pair(
    'provider-done',
    teamIssue('Cloud Platform', 4, 'Set up emergency accounts', { started: -30, done: -21 }),
    teamIssue('Reliability', 4, 'Rehearse sign-in without the directory', { started: -6, due: 9 }),
  ),
  pair(
    'provider-done',
    teamIssue('Orders', 3, 'Record why a promise was given', { started: -34, done: -26 }),
    teamIssue('Insights', 4, 'Report promises that were not kept', { due: 18 }),
    'Depends',
  ),
  pair(
    'provider-done',
    teamIssue('Catalogue', 3, 'Publish stock events', { started: -40, done: -31 }),
    teamIssue('Catalogue', 4, 'Hide promotions of products without stock', { due: 16 }),
  ),
  pair(
    'provider-done',
    teamIssue('Billing', 3, 'Close a period without manual steps', { started: -44, done: -36 }),
    teamIssue('Billing', 4, 'Report electronic invoices per period', { started: -3, due: 12 }),
  ),
  pair(
    'provider-done',
    teamIssue('Discovery', 3, 'Name the purposes in the consent dialogue', {
      started: -52,
      done: -45,
    }),
    teamIssue('Discovery', 4, 'Ask for consent to recommendations', { started: -20, done: -12 }),
  ),
  pair(
    'consumer-done',
    teamIssue('Data Engineering', 4, 'Give every feature an owner', { started: -12, due: 10 }),
    teamIssue('Discovery', 4, 'Use the purchase history for recommendations', {
      started: -18,
      done: -7,
    }),
    'Depends',
  ),
  pair(
    'consumer-done',
    teamIssue('Payments', 4, 'Hand overdue instalments to collection', { due: 19 }),
    teamIssue('Billing', 4, 'Show overdue instalments in the ledger', { started: -14, done: -5 }),
  ),
  pair(
    'consumer-done',
    teamIssue('Checkout', 4, 'Calculate delivery costs per time window', { started: -9, due: 13 }),
    teamIssue('Checkout', 4, 'Show delivery costs in the order summary', {
      started: -11,
      done: -3,
    }),
  ),
];

function comment(at: number, text: string) {
  return { kind: 'comment', text, at } as const;
}
