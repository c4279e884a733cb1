import { teamIssue } from './scene-issue';
import { pair, type Scene } from './scene';

/** Dependencies whose dates do not fit: numbers are working days from today. */
export const DATE_SCENES: readonly Scene[] = [
  pair(
    'provider-after-need',
    teamIssue('Payments', 4, 'Offer instalment quotes to the checkout', { started: -8, due: 16 }),
    teamIssue('Checkout', 5, 'Show instalments in the shared order summary', { due: 9 }),
  ),
  pair(
    'provider-after-need',
    teamIssue('Orders', 3, 'Answer delivery promises per postcode', { started: -10, due: 14 }),
    teamIssue('Storefront', 4, 'Show the promised day on product pages', { started: -4, due: 8 }),
    'Depends',
  ),
  pair(
    'provider-after-need',
    teamIssue('Catalogue', 5, 'Deliver partner offers with stock figures', { version: 1 }),
    teamIssue('Discovery', 5, 'Rank partner offers by availability', { due: 20 }),
  ),
  pair(
    'provider-after-need',
    teamIssue('Data Engineering', 4, 'Refresh the customer profile table every hour', { due: 24 }),
    teamIssue('Discovery', 4, 'Use fresh profiles in the recommendation row', { version: 0 }),
    'Depends',
  ),
  pair(
    'provider-after-need',
    teamIssue('Billing', 4, 'Accept delivery receipts of e-invoices', { started: -6, due: 11 }),
    teamIssue('Billing', 4, 'Send reminders for undelivered e-invoices', { due: 6 }),
  ),
  pair(
    'provider-after-need',
    teamIssue('Checkout', 4, 'Store the chosen time window in the basket', { due: 21 }),
    teamIssue('Checkout', 4, 'Show the time window in the confirmation', { due: 13 }),
  ),
  pair(
    'need-passed',
    teamIssue('Reliability', 4, 'Open a maintenance window for the shop servers', { due: -9 }),
    teamIssue('Storefront', 4, 'Move the image servers behind the new cache', {
      started: -7,
      due: -5,
    }),
  ),
  pair(
    'need-passed',
    teamIssue('Orders', 4, 'Provide test labels of the second carrier', { started: -15, due: -12 }),
    teamIssue('Orders', 4, 'Print labels of the second carrier in the warehouse', { due: -4 }),
  ),
  pair(
    'need-passed',
    teamIssue('Insights', 4, 'Agree emission factors with the suppliers', {
      started: -20,
      due: -20,
    }),
    teamIssue('Data Engineering', 4, 'Load emission factors into the data lake', { due: -10 }),
    'Depends',
  ),
  pair(
    'need-passed',
    teamIssue('Mobile App', 4, 'Show the customer card without a connection', {
      started: -9,
      due: -6,
    }),
    teamIssue('Mobile App', 4, 'Test the customer card in ten stores', { due: -2 }),
  ),
  pair(
    'buffer-small',
    teamIssue('Cloud Platform', 4, 'Connect the shop to the identity provider', {
      started: -6,
      due: 11,
    }),
    teamIssue('Storefront', 4, 'Let staff sign in to the preview of the shop', { due: 13 }),
  ),
  pair(
    'buffer-small',
    teamIssue('Payments', 4, 'Return reasons of a refused credit check', { started: -5, due: 15 }),
    teamIssue('Payments', 4, 'Offer another payment method after a refusal', { due: 16 }),
  ),
  pair(
    'buffer-small',
    teamIssue('Catalogue', 4, 'Publish price changes as events', { started: -7, due: 17 }),
    teamIssue('Checkout', 4, 'Warn when a price in the basket has changed', { due: 17 }),
    'Depends',
  ),
  pair(
    'buffer-small',
    teamIssue('Data Engineering', 4, 'Describe the feature store for analysts', { due: 21 }),
    teamIssue('Data Engineering', 4, 'Open the feature store to analysts', { due: 23 }),
  ),
  pair(
    'buffer-small',
    teamIssue('Orders', 4, 'Send tracking events to the app', { started: -4, due: 12 }),
    teamIssue('Mobile App', 4, 'Show tracking events in the receipt archive', { due: 14 }),
  ),
  pair(
    'buffer-small',
    teamIssue('Discovery', 4, 'Collect reasons for recommendations', { started: -3, due: 18 }),
    teamIssue('Discovery', 4, 'Show the reason below each recommendation', { due: 20 }),
  ),
  pair(
    'dates-disagree',
    teamIssue('Billing', 4, 'Validate invoices against the new schema', {
      started: -6,
      version: 0,
      due: 33,
    }),
    teamIssue('Payments', 4, 'Attach the invoice to the instalment plan', { due: 22 }),
  ),
  pair(
    'dates-disagree',
    teamIssue('Catalogue', 4, 'Let price managers approve changes', {
      started: -4,
      sprint: 0,
      due: 30,
    }),
    teamIssue('Catalogue', 4, 'Show the approver in the price history', { due: 18 }),
    'Depends',
  ),
  pair(
    'dates-disagree',
    teamIssue('Storefront', 4, 'Read the cut-off time from the promise service', {
      sprint: 1,
      due: 40,
      version: 1,
    }),
    teamIssue('Mobile App', 4, 'Show the cut-off time in the app', { due: 28 }),
  ),
  pair(
    'dates-disagree',
    teamIssue('Insights', 5, 'Model returns in the semantic layer', {
      started: -5,
      version: 0,
      due: 38,
    }),
    teamIssue('Insights', 5, 'Build the first self-service report on returns', { due: 25 }),
  ),
  pair(
    'no-dates',
    teamIssue('Cloud Platform', 5, 'Load masked orders into test environments'),
    teamIssue('Orders', 5, 'Test split orders with masked data'),
  ),
  pair(
    'no-dates',
    teamIssue('Catalogue', 5, 'Map partner categories to ours', { started: -4 }),
    teamIssue('Discovery', 5, 'Show partner offers in the category filter', { due: 34 }),
    'Depends',
  ),
  pair(
    'no-dates',
    teamIssue('Billing', 5, 'Calculate commission per category', { due: 26 }),
    teamIssue('Billing', 5, 'Show commission in the partner statement'),
  ),
  pair(
    'no-dates',
    teamIssue('Payments', 5, 'Check the identity of new partners'),
    teamIssue('Payments', 5, 'Hold payouts until the identity is confirmed'),
  ),
];
