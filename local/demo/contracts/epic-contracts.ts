import type { ContractPlan } from './contract-plan';

/** What epics of one train wait for from another. */
export const EPIC_CONTRACTS: readonly ContractPlan[] = [
  {
    kind: 'promised',
    provider: 'Orders epic 4',
    consumer: 'Payments epic 5',
    ask: { at: -25, neededBy: 30, why: 'Payouts start with the first split order.' },
    answer: { kind: 'promised', at: -22.5, promisedBy: 15 },
  },
  {
    kind: 'promised',
    provider: 'Catalogue epic 4',
    consumer: 'Cloud Platform epic 5',
    ask: { at: -30, neededBy: 25, why: 'The test environments copy prices from there.' },
    answer: { kind: 'promised', at: -28.3, promisedBy: 15 },
  },
  {
    kind: 'promised',
    provider: 'Cloud Platform epic 4',
    consumer: 'Billing epic 6',
    ask: { at: -16, neededBy: 30, why: 'Credit notes are signed with a personal account.' },
    answer: { kind: 'promised', at: -13.7, promisedBy: 25 },
  },
  {
    kind: 'promised',
    provider: 'Storefront epic 4',
    consumer: 'Reliability epic 6',
    ask: { at: -19, neededBy: 20, why: 'Then the old picture servers can be switched off.' },
    answer: { kind: 'promised', at: -17.4, promisedBy: 15 },
  },
  {
    kind: 'promised-too-late',
    provider: 'Insights epic 4',
    consumer: 'Storefront epic 5',
    ask: { at: -18, neededBy: 10, why: 'Partner pages name the packaging of each product.' },
    answer: {
      kind: 'promised',
      at: -15.2,
      promisedBy: 15,
      text: 'Three suppliers have not answered our survey.',
    },
  },
  {
    kind: 'promised-too-late',
    provider: 'Checkout epic 4',
    consumer: 'Mobile App epic 5',
    ask: { at: -21, neededBy: 30, why: 'The app shows the same time windows.' },
    answer: { kind: 'promised', at: -19.5, promisedBy: 38 },
  },
  {
    kind: 'countered',
    provider: 'Cloud Platform epic 4',
    consumer: 'Checkout epic 6',
    ask: { at: -17, neededBy: 20, why: 'Sellers sign in to follow their orders.' },
    answer: {
      kind: 'counter',
      at: -12.8,
      promisedBy: 27,
      text: 'Staff comes first. Sellers can follow a week later.',
    },
  },
  {
    kind: 'asked-again',
    provider: 'Discovery epic 4',
    consumer: 'Orders epic 5',
    ask: {
      earlier: [
        { at: -19.3, neededBy: 30, why: 'The pilot begins in the week after.' },
        { at: -17.2, neededBy: 18, why: 'The pilot begins earlier than we thought.' },
      ],
      ...{ at: -3.4, neededBy: 22, why: 'Returned products are now part of the pilot.' },
    },
    answer: { kind: 'promised', at: -16.1, promisedBy: 15 },
  },
  {
    kind: 'ask-unanswered',
    provider: 'Orders epic 4',
    consumer: 'Payments epic 6',
    ask: { at: -8.3, neededBy: 30, why: 'Refunds start when the carrier scans the parcel.' },
    answer: null,
  },
  {
    kind: 'ask-new',
    provider: 'Reliability epic 4',
    consumer: 'Mobile App epic 6',
    ask: { at: -0.9, neededBy: 32, why: 'Pictures in the app come from the same servers.' },
    answer: null,
  },
  {
    kind: 'ask-declined',
    provider: 'Billing epic 4',
    consumer: 'Orders epic 6',
    ask: { at: -15, neededBy: 18, why: 'One invoice for an order and its return.' },
    answer: {
      kind: 'declined',
      at: -9.4,
      text: 'Not in this increment: the new invoice format is a legal duty and takes all of us.',
    },
  },
  {
    kind: 'promise-broken',
    provider: 'Billing epic 4',
    consumer: 'Checkout epic 5',
    ask: { at: -26, neededBy: 12, why: 'The order summary shows the number of the invoice.' },
    answer: { kind: 'promised', at: -24.2, promisedBy: -4 },
  },
  {
    kind: 'accepted',
    provider: 'Mobile App epic 4',
    consumer: 'Billing epic 5',
    ask: {
      at: -24,
      neededBy: 5,
      why: 'Commission is settled per receipt.',
      closed: { as: 'accepted', at: -4.1 },
    },
    answer: { kind: 'promised', at: -6.3, promisedBy: -2, deliveredAt: -6.3 },
  },
  {
    kind: 'withdrawn',
    provider: 'Billing epic 4',
    consumer: 'Reliability epic 5',
    ask: {
      at: -30,
      neededBy: 10,
      why: 'We found another way to sign the archive.',
      closed: { as: 'withdrawn', at: -11.5 },
    },
    answer: null,
  },
];
