import { lead, member, portfolioManager } from '../impediments/record-plan';
import { benefit, cost, type EpicPlan } from './epic-plan';

const CARLA = portfolioManager(0);
const ARJUN = portfolioManager(1);
const MAREN = portfolioManager(2);

/** What is under way as it was decided. */
export const RUNNING_EPICS: readonly EpicPlan[] = [
  {
    on: 'Payments epic 4',
    theme: 'buy-anywhere',
    objective: 'one-checkout',
    texts: {
      hypothesis: [
        'customers who furnish a whole room',
        'spread a large bill over months',
        'instalment plan',
        'way to pay in the checkout',
        'splits a basket into parts without paperwork',
        'a credit from the bank',
        'decides in ten seconds on the same page',
      ],
      outcomes: [
        'Baskets above 500 are paid more often',
        'Fewer orders are cancelled after a week',
      ],
      indicators: [
        {
          ...{ name: 'Baskets above 500 that are paid', unit: '%', baseline: 41, target: 55 },
          isHigherBetter: true,
          readings: [
            [-40, 41],
            [-20, 43],
            [-3, 46],
          ],
        },
        {
          ...{ name: 'Plans that fall behind', unit: '%', baseline: null, target: 3 },
          isHigherBetter: false,
          readings: [],
        },
      ],
      scopeIn: 'Web and app, customers with an account, baskets from 200 to 5,000.',
      scopeOut: 'Stores and business customers.',
      qualities: ['The credit check answers within ten seconds', 'No data of the check is kept'],
      sponsors: [MAREN],
      stakeholders: [member('Billing', 1), lead('Checkout')],
    },
    cards: [
      { by: lead('Payments'), at: -72, scores: [13, 8, 3, 8] },
      { by: member('Payments', 1), at: -72, scores: [8, 8, 3, 13] },
      { by: lead('Checkout'), at: -71, scores: [3, 5, 5, 8] },
    ],
    consensus: { by: ARJUN, at: -30, scores: [13, 8, 3, 8] },
    log: [
      {
        at: -70,
        by: ARJUN,
        decision: 'approved',
        why: 'The largest gap in our checkout, and two partners wait for it.',
      },
      {
        at: -20,
        by: ARJUN,
        gate: 'persevere',
        evidence: 'In the pilot five in a hundred more large baskets were paid.',
      },
    ],
    money: {
      ...{ at: -28, by: ARJUN, from: -1 },
      lines: [
        cost('Team Payments', 120_000, [0, 2]),
        cost('Credit checks', 9_000, [2, 7], false),
        benefit('Large baskets that are paid', 95_000, [2, 7]),
      ],
    },
  },
  {
    on: 'Checkout epic 4',
    theme: 'keep-promises',
    objective: 'day-holds',
    texts: {
      hypothesis: [
        'customers who work during the day',
        'miss their delivery',
        'choice of the day',
        'calendar in the checkout',
        'shows the days that really can be kept',
        'a date that is only a guess',
        'asks the promise service before it offers a day',
      ],
      outcomes: ['Second deliveries become rare'],
      indicators: [
        {
          ...{ name: 'Parcels delivered at the first try', unit: '%', baseline: 79, target: 92 },
          isHigherBetter: true,
          readings: [
            [-45, 79],
            [-15, 83],
          ],
        },
      ],
      scopeIn: 'Parcels.',
      scopeOut: 'Furniture that two people carry.',
      qualities: ['The calendar opens within a second'],
      sponsors: [CARLA],
    },
    cards: [
      { by: lead('Checkout'), at: -50, scores: [13, 8, 5, 8] },
      { by: member('Orders', 1), at: -49, scores: [8, 8, 5, 8] },
    ],
    consensus: { by: CARLA, at: -48, scores: [13, 8, 5, 8] },
    log: [
      { at: -100, by: CARLA, decision: 'approved', why: 'Every second call asks for the day.' },
      {
        at: -47,
        by: CARLA,
        gate: 'pivot',
        evidence: 'Two-hour windows cannot be kept; whole days can.',
      },
      {
        at: -9,
        by: CARLA,
        gate: 'persevere',
        evidence: 'With whole days 97 of 100 parcels came on the day.',
      },
    ],
    money: {
      ...{ at: -46, by: CARLA, from: -2 },
      lines: [
        cost('Team Checkout', 80_000, [0, 3]),
        benefit('Second deliveries saved', 88_000, [3, 9]),
      ],
    },
  },
  {
    on: 'Orders epic 4',
    theme: 'keep-promises',
    objective: 'day-holds',
    texts: {
      hypothesis: ['the warehouse'],
      outcomes: ['A new carrier is connected in a week'],
      scopeIn: 'Three carriers.',
      scopeOut: 'Own vans.',
      sponsors: [CARLA],
    },
    cards: [{ by: lead('Orders'), at: -33, scores: [8, 8, 8, 8] }],
    consensus: { by: CARLA, at: -32, scores: [8, 8, 8, 8] },
    log: [
      {
        at: -95,
        by: CARLA,
        decision: 'approved',
        why: 'One carrier is one too few for the season.',
      },
    ],
    money: {
      ...{ at: -31, by: CARLA, from: -2 },
      lines: [cost('Team Orders', 70_000, [0, 2]), benefit('Cheaper freight', 60_000, [3, 9])],
    },
  },
  {
    // Scored long ago.
    on: 'Catalogue epic 5',
    theme: 'partners',
    objective: 'first-partners',
    texts: {
      hypothesis: ['partners with a catalogue of their own'],
      outcomes: ['Offers go live on the day they are sent'],
      scopeIn: 'Furniture and garden.',
      sponsors: [MAREN],
    },
    consensus: { by: MAREN, at: -88, scores: [8, 5, 5, 8] },
    log: [{ at: -87, by: MAREN, decision: 'approved', why: 'Without it no partner can begin.' }],
  },
  {
    on: 'Storefront epic 5',
    theme: 'partners',
    objective: 'first-partners',
    texts: {
      hypothesis: ['customers who look for more than we stock'],
      outcomes: ['Every tenth order holds an offer of a partner'],
      indicators: [
        {
          ...{ name: 'Orders with an offer of a partner', unit: '%', baseline: 0, target: 10 },
          isHigherBetter: true,
          readings: [[-4, 0.4]],
        },
      ],
      sponsors: [MAREN],
    },
    cards: [
      { by: lead('Storefront'), at: -29, scores: [13, 5, 5, 13] },
      { by: member('Storefront', 1), at: -29, scores: [8, 5, 5, 13] },
    ],
    consensus: { by: MAREN, at: -27, scores: [13, 5, 5, 8] },
    log: [
      { at: -86, by: MAREN, decision: 'approved', why: 'What customers see of the marketplace.' },
    ],
    money: {
      ...{ at: -85, by: MAREN, from: -1 },
      lines: [
        cost('Team Storefront', 90_000, [0, 3]),
        benefit('Commission of partners', 110_000, [3, 10]),
      ],
    },
  },
];
