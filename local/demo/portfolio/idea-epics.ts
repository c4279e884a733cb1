import { lead, member, portfolioManager } from '../impediments/record-plan';
import { benefit, cost, type EpicPlan } from './epic-plan';

/** Ideas on their way through the portfolio: epics of ORG, which no team has yet. */

const CARLA = portfolioManager(0);
const ARJUN = portfolioManager(1);
const MAREN = portfolioManager(2);

/** Statuses an idea went through, and when. */
type Way = readonly (readonly ['Reviewing' | 'Analysing' | 'Ready', number])[];

export interface IdeaPlan {
  readonly summary: string;
  readonly created: number;
  readonly owner: string;
  readonly way: Way;
  readonly epic: Omit<EpicPlan, 'on'>;
}

export const IDEAS: readonly IdeaPlan[] = [
  {
    summary: 'Rent furniture by the month',
    ...{ created: -4, owner: MAREN, way: [] },
    epic: { theme: null, texts: { hypothesis: ['people who move every year'] } },
  },
  {
    summary: 'Assemble at home, booked with the order',
    ...{ created: -38, owner: ARJUN, way: [['Reviewing', -27]] },
    epic: {
      theme: 'keep-promises',
      texts: {
        hypothesis: ['customers without tools or time'],
        outcomes: ['A wardrobe stands on the day it comes'],
      },
      cards: [
        { by: ARJUN, at: -20, scores: [8, 3, 5, 13] },
        { by: lead('Orders'), at: -19, scores: [5, 2, 8, 20] },
      ],
    },
  },
  {
    summary: 'Second-hand in the shop',
    ...{ created: -15, owner: CARLA, way: [['Reviewing', -9]] },
    epic: { theme: 'partners', texts: { hypothesis: ['customers who would rather buy used'] } },
  },
  {
    summary: 'Delivery by cargo bike in three cities',
    ...{
      created: -61,
      owner: CARLA,
      way: [
        ['Reviewing', -54],
        ['Analysing', -41],
      ],
    },
    epic: {
      theme: 'keep-promises',
      objective: 'day-holds',
      texts: {
        hypothesis: [
          'customers in the middle of a city',
          'wait a day for a parcel from the same city',
          'bike delivery',
          'delivery on the same day',
          'comes within four hours',
          'the van that stands in traffic',
          'starts from the store around the corner',
        ],
        outcomes: ['Parcels of a city stay in the city'],
        scopeIn: 'Berlin, Hamburg and Cologne.',
        scopeOut: 'Anything above 20 kg.',
        sponsors: [CARLA],
        stakeholders: [member('Orders', 2)],
      },
      cards: [
        { by: CARLA, at: -30, scores: [5, 5, 5, 8] },
        { by: member('Orders', 2), at: -30, scores: [8, 3, 5, 8] },
      ],
      money: {
        ...{ at: -29, by: CARLA, from: 1 },
        lines: [cost('Bikes and riders', 45_000, [0, 7]), benefit('Freight saved', 52_000, [1, 9])],
      },
    },
  },
  {
    summary: 'Gift cards for companies',
    ...{
      created: -80,
      owner: MAREN,
      way: [
        ['Reviewing', -72],
        ['Analysing', -55],
        ['Ready', -18],
      ],
    },
    epic: {
      theme: 'buy-anywhere',
      texts: {
        hypothesis: ['companies that thank their people'],
        outcomes: ['Orders of a hundred cards at once'],
        sponsors: [MAREN],
      },
      cards: [{ by: lead('Billing'), at: -26, scores: [5, 8, 2, 3] }],
      consensus: { by: MAREN, at: -20, scores: [5, 8, 2, 3] },
      money: {
        ...{ at: -20, by: MAREN, from: 1 },
        lines: [cost('Team Billing', 40_000, [0, 0]), benefit('Cards sold', 30_000, [1, 4])],
      },
    },
  },
];
