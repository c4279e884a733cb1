import type { IndicatorPlan } from './epic-plan';

/** Where Norrvale Home is heading: themes with weights, and objectives with their key results. */

export interface ThemePlan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly weight: number;
  readonly isClosed?: boolean;
}

export const THEMES = [
  {
    id: 'keep-promises',
    name: 'Promises we keep',
    description: 'Customers know the day, and it holds: delivery, returns, refunds.',
    weight: 8,
  },
  {
    id: 'buy-anywhere',
    name: 'Buy anywhere, pay your way',
    description: 'Web, app and stores are one shop with one checkout.',
    weight: 5,
  },
  {
    id: 'partners',
    name: 'A marketplace with partners',
    description: 'Partners sell in our shop, and earn with us.',
    weight: 5,
  },
  {
    id: 'sure-ground',
    name: 'Ground that carries',
    description: 'Platform, sign-in and figures that other work can stand on.',
    weight: 3,
  },
  {
    id: 'duties',
    name: 'Duties met early',
    description: 'What law and auditors ask for, done before they ask.',
    weight: 2,
  },
] as const satisfies readonly ThemePlan[];

export type ThemeId = (typeof THEMES)[number]['id'];

export interface ObjectivePlan {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly themeId: ThemeId | null;
  /** Work time. */
  readonly from: number;
  readonly to: number;
  readonly isClosed?: boolean;
  readonly keyResults: readonly IndicatorPlan[];
}

export const OBJECTIVES = [
  {
    id: 'day-holds',
    name: 'The day we name is the day it comes',
    why: 'Every second call to the service centre asks where the parcel is.',
    themeId: 'keep-promises',
    from: -120,
    to: 70,
    keyResults: [
      {
        ...{ name: 'Deliveries on the day named', unit: '%', baseline: 81, target: 95 },
        isHigherBetter: true,
        readings: [
          [-100, 82],
          [-60, 85],
          [-20, 88],
          [-4, 89.5],
        ],
      },
      {
        ...{ name: 'Calls that ask for a parcel', unit: 'a week', baseline: 2400, target: 900 },
        isHigherBetter: false,
        readings: [
          [-100, 2350],
          [-60, 2100],
          [-20, 1720],
          [-4, 1640],
        ],
      },
    ],
  },
  {
    id: 'easy-returns',
    name: 'A return takes one minute',
    why: 'Who can send back without a call buys again.',
    themeId: 'keep-promises',
    from: -40,
    to: 120,
    keyResults: [
      {
        ...{ name: 'Returns without a call', unit: '%', baseline: 34, target: 85 },
        isHigherBetter: true,
        readings: [
          [-30, 34],
          [-5, 37],
        ],
      },
      {
        ...{ name: 'Days until the refund', unit: 'days', baseline: 11, target: 2 },
        isHigherBetter: false,
        readings: [[-30, 11]],
      },
    ],
  },
  {
    id: 'one-checkout',
    name: 'One checkout everywhere',
    why: 'Four checkouts are four times the work, and none of them is good.',
    themeId: 'buy-anywhere',
    from: -150,
    to: 40,
    keyResults: [
      {
        ...{ name: 'Baskets that are paid', unit: '%', baseline: 61, target: 68 },
        isHigherBetter: true,
        readings: [
          [-120, 61],
          [-80, 63.5],
          [-40, 64.1],
          [-6, 64.8],
        ],
      },
    ],
  },
  {
    id: 'first-partners',
    name: 'Forty partners sell with us',
    why: 'The range customers ask for, without the stock.',
    themeId: 'partners',
    from: -60,
    to: 130,
    keyResults: [
      {
        ...{ name: 'Partners with live offers', unit: '', baseline: 0, target: 40 },
        isHigherBetter: true,
        readings: [
          [-25, 2],
          [-3, 6],
        ],
      },
      {
        ...{ name: 'Offers with complete data', unit: '%', baseline: null, target: 98 },
        isHigherBetter: true,
        readings: [],
      },
    ],
  },
  {
    id: 'old-centre-off',
    name: 'The old data centre is dark',
    why: 'Its contract ends, and nobody wants to renew it.',
    themeId: 'sure-ground',
    from: -190,
    to: 30,
    keyResults: [
      {
        ...{ name: 'Servers still running there', unit: '', baseline: 412, target: 0 },
        isHigherBetter: false,
        readings: [
          [-150, 380],
          [-100, 290],
          [-50, 171],
          [-8, 118],
        ],
      },
    ],
  },
  {
    id: 'peak-season',
    name: 'A peak season without an outage',
    why: 'Last year four hours in December cost us a week of revenue.',
    themeId: 'sure-ground',
    from: -170,
    to: -45,
    isClosed: true,
    keyResults: [
      {
        ...{ name: 'Minutes to notice an outage', unit: 'minutes', baseline: 26, target: 5 },
        isHigherBetter: false,
        readings: [
          [-130, 18],
          [-60, 4],
        ],
      },
    ],
  },
] as const satisfies readonly ObjectivePlan[];

export type ObjectiveId = (typeof OBJECTIVES)[number]['id'];

/** Where an epic belongs that nobody wrote a case for, by the code of its initiative. */
export const THEME_OF_INITIATIVE: Readonly<Record<string, ThemeId>> = {
  checkout: 'buy-anywhere',
  pay: 'buy-anywhere',
  personal: 'buy-anywhere',
  promise: 'keep-promises',
  returns: 'keep-promises',
  cloud: 'sure-ground',
  figures: 'sure-ground',
  access: 'sure-ground',
  partners: 'partners',
  audit: 'duties',
};
