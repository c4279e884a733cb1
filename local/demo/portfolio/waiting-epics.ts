import { lead, member, portfolioManager } from '../impediments/record-plan';
import { benefit, cost, type EpicPlan } from './epic-plan';

const CARLA = portfolioManager(0);
const ARJUN = portfolioManager(1);
const MAREN = portfolioManager(2);

/** What waits to be begun, and what was decided against. */
export const WAITING_EPICS: readonly EpicPlan[] = [
  {
    on: 'Storefront epic 6',
    theme: 'keep-promises',
    objective: 'easy-returns',
    texts: {
      hypothesis: [
        'customers who want to send something back',
        'have to call us first',
        'return request',
        'page in the account',
        'gives a label within a minute',
        'a form that somebody types off',
        'knows the order and asks two questions',
      ],
      outcomes: ['Returns need no call'],
      indicators: [
        {
          ...{ name: 'Returns without a call', unit: '%', baseline: 34, target: 85 },
          isHigherBetter: true,
          readings: [[-5, 37]],
        },
      ],
      scopeIn: 'Parcels ordered online.',
      scopeOut: 'Goods that are collected by van.',
      qualities: ['Usable with one hand on a phone'],
      sponsors: [CARLA],
      stakeholders: [lead('Orders'), lead('Mobile App')],
    },
    cards: [
      { by: lead('Storefront'), at: -18, scores: [13, 8, 3, 3] },
      { by: member('Storefront', 2), at: -17, scores: [13, 5, 3, 3] },
      { by: lead('Orders'), at: -17, scores: [20, 8, 5, 5] },
    ],
    consensus: { by: CARLA, at: -16, scores: [13, 8, 3, 3] },
    log: [
      {
        at: -15,
        by: CARLA,
        decision: 'approved',
        why: 'The service centre cannot take another January.',
      },
    ],
    money: {
      ...{ at: -15, by: CARLA, from: 1 },
      lines: [cost('Team Storefront', 95_000, [0, 1]), benefit('Calls saved', 60_000, [1, 6])],
    },
  },
  {
    on: 'Orders epic 6',
    theme: 'keep-promises',
    objective: 'easy-returns',
    texts: {
      hypothesis: ['everybody who handles a return'],
      outcomes: ['One place that knows where a return is'],
      scopeIn: 'Parcels.',
      scopeOut: 'Repairs.',
      qualities: ['No return is lost when a message is'],
      sponsors: [CARLA],
    },
    cards: [
      { by: lead('Orders'), at: -18, scores: [13, 8, 5, 5] },
      { by: lead('Payments'), at: -18, scores: [8, 8, 5, 5] },
    ],
    consensus: { by: CARLA, at: -16, scores: [13, 8, 5, 5] },
    log: [
      { at: -15, by: CARLA, decision: 'approved', why: 'The other returns epics stand on it.' },
    ],
    money: {
      ...{ at: -15, by: CARLA, from: 1 },
      lines: [cost('Team Orders', 110_000, [0, 1]), benefit('Handling saved', 72_000, [2, 7])],
    },
  },
  {
    on: 'Payments epic 6',
    theme: 'keep-promises',
    objective: 'easy-returns',
    texts: {
      hypothesis: ['customers who wait for their money'],
      outcomes: ['Refunds on the day the parcel is scanned'],
      sponsors: [MAREN],
    },
    cards: [{ by: lead('Payments'), at: -12, scores: [8, 3, 2, 5] }],
    consensus: { by: MAREN, at: -11, scores: [5, 3, 2, 5] },
    log: [
      { at: -33, by: MAREN, decision: 'deferred', why: 'After instalments: the same people.' },
      { at: -10, by: MAREN, decision: 'approved', why: 'Two people are free from January on.' },
    ],
    money: {
      ...{ at: -10, by: MAREN, from: 1 },
      lines: [
        cost('Team Payments', 60_000, [0, 1]),
        benefit('Calls and fees saved', 32_000, [1, 6]),
      ],
    },
  },
  {
    on: 'Cloud Platform epic 6',
    theme: 'partners',
    objective: 'first-partners',
    texts: { hypothesis: ['partners'], sponsors: [CARLA] },
    cards: [{ by: lead('Cloud Platform'), at: -19, scores: [3, 3, 2, 5] }],
    consensus: { by: CARLA, at: -17, scores: [2, 3, 2, 5] },
    log: [
      {
        at: -16,
        by: CARLA,
        decision: 'approved',
        why: 'Partners need one account for everything.',
      },
    ],
  },
  {
    on: 'Discovery epic 6',
    theme: 'buy-anywhere',
    texts: {
      hypothesis: ['customers who see a chair somewhere'],
      outcomes: ['They find it in our shop'],
    },
    consensus: { by: ARJUN, at: -24, scores: [3, 1, 2, 20] },
    log: [
      {
        at: -13,
        by: ARJUN,
        decision: 'rejected',
        why: 'A year of work for one search in five hundred.',
      },
    ],
  },
  {
    on: 'Insights epic 6',
    theme: 'partners',
    texts: { hypothesis: ['those who look after partners'] },
    consensus: { by: MAREN, at: -23, scores: [3, 2, 3, 3] },
    log: [{ at: -12, by: MAREN, decision: 'deferred', why: 'When there are ten partners.' }],
  },
  {
    // The issue itself says that it is approved; somebody wrote it there.
    on: 'Data Engineering epic 6',
    theme: 'partners',
    texts: {
      hypothesis: ['partners who want to see how they sell'],
      outcomes: ['Fewer questions by mail'],
    },
    cards: [
      { by: lead('Data Engineering'), at: -10, scores: [5, 3, 2, 5] },
      { by: member('Insights', 1), at: -9, scores: [3, 3, 3, 5] },
    ],
    forged: 'approved',
  },
  {
    // Nobody knows how large it is, and where it belongs.
    on: 'Catalogue epic 6',
    theme: null,
    texts: { hypothesis: ['customers who need to know that a product is safe'] },
    cards: [{ by: lead('Catalogue'), at: -7, scores: [3, 8, 8, null] }],
  },
];
