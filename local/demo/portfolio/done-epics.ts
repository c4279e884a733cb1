import { lead, member, portfolioManager } from '../impediments/record-plan';
import { benefit, cost, type EpicPlan } from './epic-plan';

const CARLA = portfolioManager(0);
const ARJUN = portfolioManager(1);
const MAREN = portfolioManager(2);

/** What is done: some of it looked at afterwards, some of it not. */
export const DONE_EPICS: readonly EpicPlan[] = [
  {
    on: 'Discovery epic 0',
    theme: 'buy-anywhere',
    texts: {
      hypothesis: [
        'customers on a phone',
        'mistype what they look for',
        'forgiving search',
        'better search box',
        'finds what they meant',
        'an empty page of results',
        'corrects a word before it searches',
      ],
      outcomes: ['Fewer visits end on an empty page of results'],
      indicators: [
        {
          ...{ name: 'Searches without a result', unit: '%', baseline: 14, target: 6 },
          isHigherBetter: false,
          readings: [
            [-150, 13.5],
            [-120, 7.2],
            [-80, 6.8],
          ],
        },
      ],
      scopeIn: 'German and Dutch, product names and categories.',
      scopeOut: 'Questions in whole sentences.',
      qualities: ['No search takes longer than before'],
      sponsors: [MAREN],
      stakeholders: [lead('Storefront')],
    },
    consensus: { by: CARLA, at: -190, scores: [8, 3, 2, 5] },
    log: [
      {
        at: -189,
        by: CARLA,
        decision: 'approved',
        why: 'One visitor in seven leaves empty-handed.',
      },
      {
        at: -135,
        by: CARLA,
        gate: 'persevere',
        evidence: 'Half of the empty pages are gone in the test group.',
      },
    ],
    money: {
      ...{ at: -185, by: CARLA, from: -3 },
      lines: [
        cost('Team Discovery', 90_000, [0, 0]),
        benefit('Orders after a search', 45_000, [1, 6]),
      ],
      measured: [
        [1, 31_000, 'From the shop ledger'],
        [2, 36_500, 'From the shop ledger'],
      ],
    },
    confirmed: {
      at: -30,
      by: CARLA,
      note: 'Seven in ten of what we hoped for. Worth it, and slower than planned.',
    },
  },
  {
    on: 'Checkout epic 1',
    theme: 'buy-anywhere',
    objective: 'one-checkout',
    texts: {
      hypothesis: [
        'customers who begin on the phone',
        'buy at the desk in the evening',
        'travelling basket',
        'basket in the account',
        'waits for them on each device',
        'a basket that is lost with the tab',
        'merges both baskets and asks nothing',
      ],
      outcomes: ['Baskets are finished on another device'],
      indicators: [
        {
          ...{ name: 'Baskets paid on a second device', unit: '%', baseline: 2, target: 9 },
          isHigherBetter: true,
          readings: [
            [-90, 4],
            [-60, 8],
            [-25, 11.5],
          ],
        },
      ],
      scopeIn: 'Web and app.',
      scopeOut: 'Baskets of guests.',
      qualities: ['A basket is never emptied by a fault'],
      sponsors: [ARJUN],
    },
    consensus: { by: ARJUN, at: -178, scores: [8, 5, 3, 3] },
    log: [
      {
        at: -176,
        by: ARJUN,
        decision: 'approved',
        why: 'Small, and everything else in checkout builds on it.',
      },
    ],
    money: {
      ...{ at: -175, by: ARJUN, from: -3 },
      lines: [cost('Team Checkout', 60_000, [0, 0]), benefit('Baskets saved', 38_000, [1, 5])],
      measured: [[2, 52_000, 'Baskets paid on a second device, times the average']],
    },
    confirmed: {
      at: -22,
      by: ARJUN,
      note: 'More than expected: people shop at lunch and pay at night.',
    },
  },
  {
    on: 'Data Engineering epic 1',
    theme: 'sure-ground',
    texts: {
      hypothesis: ['everybody who waits for nightly files'],
      outcomes: ['Figures of today, not of yesterday'],
      sponsors: [CARLA],
    },
    consensus: { by: CARLA, at: -170, scores: [5, 3, 8, 8] },
    log: [
      {
        at: -169,
        by: CARLA,
        decision: 'deferred',
        why: 'Not before the container platform is there.',
      },
      { at: -152, by: CARLA, decision: 'approved', why: 'The platform is there.' },
    ],
    confirmed: { at: -12, by: CARLA, note: 'Nine of ten nightly files are gone.' },
  },
  {
    // Done for more than a quarter, and nobody looked whether it paid.
    on: 'Mobile App epic 1',
    theme: 'buy-anywhere',
    texts: {
      hypothesis: ['families who furnish a room together'],
      outcomes: ['Lists become baskets'],
      indicators: [
        {
          ...{ name: 'Lists that end in an order', unit: '%', baseline: null, target: 15 },
          isHigherBetter: true,
          readings: [],
        },
      ],
      sponsors: [MAREN],
    },
    consensus: { by: MAREN, at: -168, scores: [5, 2, 2, 3] },
    log: [
      {
        at: -167,
        by: MAREN,
        decision: 'approved',
        why: 'Asked for in every second review of the app.',
      },
    ],
    money: {
      ...{ at: -166, by: MAREN, from: -3 },
      lines: [
        cost('Team Mobile App', 75_000, [0, 0]),
        benefit('Orders from lists', 30_000, [1, 6]),
      ],
    },
  },
  {
    on: 'Billing epic 1',
    theme: 'duties',
    texts: {
      hypothesis: ['accounting'],
      scopeIn: 'All countries we deliver to.',
      sponsors: [CARLA],
    },
    consensus: { by: CARLA, at: -171, scores: [2, 13, 8, 5] },
    log: [{ at: -170, by: CARLA, decision: 'approved', why: 'It is the law from July on.' }],
  },
  {
    // Done lately: its readings come in, and there is time to look.
    on: 'Payments epic 2',
    theme: 'buy-anywhere',
    objective: 'one-checkout',
    texts: {
      hypothesis: ['customers who keep their cards in a wallet'],
      outcomes: ['They pay in two taps'],
      indicators: [
        {
          ...{ name: 'Payments with a wallet', unit: '%', baseline: 0, target: 20 },
          isHigherBetter: true,
          readings: [
            [-25, 9],
            [-5, 13],
          ],
        },
      ],
      scopeIn: 'Web and app.',
      scopeOut: 'Stores.',
      sponsors: [ARJUN],
      stakeholders: [member('Checkout', 1)],
    },
    consensus: { by: ARJUN, at: -125, scores: [13, 5, 3, 8] },
    log: [
      { at: -124, by: ARJUN, decision: 'approved', why: 'Three of four competitors have it.' },
      {
        at: -60,
        by: ARJUN,
        gate: 'persevere',
        evidence: 'Staff paid 400 orders with it, none failed.',
      },
    ],
    money: {
      ...{ at: -122, by: ARJUN, from: -2 },
      lines: [
        cost('Team Payments', 110_000, [0, 1]),
        cost('Fees', 6_000, [2, 7], false),
        benefit('Baskets that are paid', 70_000, [2, 7]),
      ],
    },
  },
];
