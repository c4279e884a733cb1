import type { ContractPlan } from './contract-plan';

/** Half of the company waits for one issue, and a good part of it has asked. */

const SIGN_ON = 'Cloud Platform: Switch all applications to single sign-on';
const PROMISED_DAY = 9;

export const HUB_CONTRACTS: readonly ContractPlan[] = [
  {
    kind: 'promised',
    provider: SIGN_ON,
    consumer: 'Catalogue epic 5 story 0',
    ask: { at: -12, neededBy: 15, why: 'Partners sign in with the same account from then on.' },
    answer: { kind: 'promised', at: -10.4, promisedBy: PROMISED_DAY },
  },
  {
    kind: 'promised',
    provider: SIGN_ON,
    consumer: 'Orders epic 6 story 2',
    ask: { at: -11.2, neededBy: 18, why: 'The fault only shows with the new sign-in.' },
    answer: {
      kind: 'promised',
      at: -10.3,
      promisedBy: PROMISED_DAY,
      text: 'Orders is in the second wave.',
    },
  },
  {
    kind: 'promised',
    provider: SIGN_ON,
    consumer: 'Storefront epic 6 story 5',
    ask: { at: -9.6, neededBy: 21, why: 'Editors should not need two accounts.' },
    answer: { kind: 'promised', at: -8.2, promisedBy: PROMISED_DAY },
  },
  {
    kind: 'promised-too-late',
    provider: SIGN_ON,
    consumer: 'Mobile App epic 5 story 4',
    ask: { at: -8.5, neededBy: 5, why: 'The app goes to the stores for review that week.' },
    answer: {
      kind: 'promised',
      at: -7.1,
      promisedBy: PROMISED_DAY,
      text: 'The app needs its own certificate first.',
    },
  },
  {
    kind: 'countered',
    provider: SIGN_ON,
    consumer: 'Discovery epic 5 story 1',
    ask: { at: -9.3, neededBy: 3, why: 'We would like to test search with real accounts.' },
    answer: {
      kind: 'counter',
      at: -6.4,
      promisedBy: PROMISED_DAY,
      text: 'Ten test accounts are possible at once, the rest on that day.',
    },
  },
  {
    kind: 'asked-again',
    provider: SIGN_ON,
    consumer: 'Checkout epic 4 story 0',
    ask: {
      earlier: [{ at: -11.4, neededBy: 11, why: 'The campaign begins on the day after.' }],
      ...{ at: -1.7, neededBy: 6, why: 'The campaign was moved forward by a week.' },
    },
    answer: { kind: 'promised', at: -9.8, promisedBy: PROMISED_DAY },
  },
  {
    kind: 'ask-unanswered',
    provider: SIGN_ON,
    consumer: 'Billing epic 4 story 1',
    ask: { at: -9.1, neededBy: 12, why: 'The auditors come in the week after.' },
    answer: null,
  },
  {
    kind: 'ask-new',
    provider: SIGN_ON,
    consumer: 'Mobile App epic 6 story 8',
    ask: { at: -1.2, neededBy: 22, why: 'The login screen is drawn; only the address is missing.' },
    answer: null,
  },
  {
    kind: 'withdrawn',
    provider: SIGN_ON,
    consumer: 'Reliability epic 6 story 6',
    ask: {
      at: -14,
      neededBy: 11,
      why: 'The servers are switched off earlier than we thought.',
      closed: { as: 'withdrawn', at: -4.2 },
    },
    answer: { kind: 'promised', at: -12.6, promisedBy: PROMISED_DAY },
  },
];
