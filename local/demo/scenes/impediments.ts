import type { IssuePlan } from '../issue-plan';
import type { TeamName } from '../teams';
import { impediment } from './scene-issue';

type Train = 'Customer Train' | 'Commerce Train' | 'Platform Train';

const OF_LAST_YEAR: readonly (readonly [Train, string, created: number, done: number])[] = [
  ['Customer Train', 'Licences for the test tool took a quarter to buy', -255, -219],
  ['Platform Train', 'Security refused all remote access during an audit', -251, -223],
  ['Platform Train', 'Nobody decided on the new cloud region', -246, -214],
  ['Commerce Train', 'Works council had to agree to the new chat', -240, -210],
  ['Commerce Train', 'The invoice printer of the vendor could not be tested', -233, -209],
  ['Platform Train', 'Test environments shared one database', -228, -201],
  ['Commerce Train', 'Only two people knew the old order system', -222, -191],
  ['Customer Train', 'Contracts of contractors ended in the same week', -214, -194],
];

/** Impediments of the organisation; an open one holds up the open work of the teams it names. */
export interface ImpedimentPlan {
  readonly issue: IssuePlan;
  readonly holdsUp: readonly TeamName[];
}

export const IMPEDIMENTS: readonly ImpedimentPlan[] = [
  hinders(
    ['Payments', 'Billing'],
    impediment('Commerce Train', 'Purchasing needs eight weeks to approve the credit agency', {
      created: -42,
      started: -35,
      due: -6,
      flagged: [-20],
    }),
  ),
  hinders(
    ['Catalogue'],
    impediment('Commerce Train', 'Nobody decides who owns promotion data', {
      created: -31,
      started: -26,
      due: 3,
    }),
  ),
  hinders(
    ['Orders', 'Checkout'],
    impediment('Commerce Train', 'Test system of the second carrier is down every week', {
      created: -24,
      started: -20,
      due: 8,
    }),
  ),
  hinders(
    ['Cloud Platform'],
    impediment('Platform Train', 'Only one person may change firewall rules', {
      created: -55,
      started: -40,
      quietSince: -16,
      due: -3,
    }),
  ),
  hinders(
    ['Data Engineering', 'Insights'],
    impediment('Platform Train', 'Departments define revenue in three ways', {
      created: -60,
      started: -52,
      due: 10,
    }),
  ),
  hinders(
    ['Mobile App'],
    impediment('Customer Train', 'Test devices for the app are shared by four teams', {
      created: -19,
      due: 5,
    }),
  ),
  hinders(
    ['Storefront'],
    impediment('Customer Train', 'Texts wait ten days for approval by marketing', {
      created: -27,
      started: -22,
      due: 6,
    }),
  ),
  hinders(
    ['Discovery'],
    impediment('Customer Train', 'Access to search logs needs a signature per person', {
      created: -14,
      due: 12,
    }),
  ),
  hinders(
    ['Reliability'],
    impediment('Platform Train', 'Maintenance windows are refused before campaigns', {
      created: -17,
      started: -12,
      due: 2,
    }),
  ),
  hinders(
    ['Checkout'],
    impediment('Customer Train', 'Stores have no network for the pilot of the shared checkout', {
      created: -12,
      due: 9,
      flagged: [-8],
    }),
  ),
  // The organisation has kept its impediments for longer than the teams have been on this site.
  ...OF_LAST_YEAR.map(([train, summary, created, done]) =>
    hinders([], impediment(train, summary, { created, started: created + 1.5, done })),
  ),
  hinders(
    [],
    impediment('Commerce Train', 'Two teams release from one code base', {
      created: -80,
      started: -70,
      done: -44,
    }),
  ),
  hinders(
    [],
    impediment('Commerce Train', 'No test cards for the new card gateway', {
      created: -150,
      started: -148,
      done: -139,
    }),
  ),
  hinders(
    [],
    impediment('Customer Train', 'Licences of the design tool ran out', {
      created: -120,
      started: -119,
      done: -115,
    }),
  ),
  hinders(
    [],
    impediment('Customer Train', 'Consent wording was changed after the release', {
      created: -98,
      started: -94,
      done: -81,
      flagged: [-93, -85],
    }),
  ),
  hinders(
    [],
    impediment('Platform Train', 'Cloud accounts took four weeks to open', {
      created: -182,
      started: -175,
      done: -158,
    }),
  ),
  hinders(
    [],
    impediment('Platform Train', 'Security review had no slot for a month', {
      created: -110,
      started: -100,
      done: -76,
    }),
  ),
  hinders(
    [],
    impediment('Platform Train', 'Build agents were too slow for the tests', {
      created: -88,
      started: -86,
      done: -73,
    }),
  ),
  hinders(
    [],
    impediment('Commerce Train', 'Holiday cover for the tax experts was missing', {
      created: -66,
      started: -65,
      done: -58,
    }),
  ),
  hinders(
    [],
    impediment('Customer Train', 'Photo studio was booked out', {
      created: -58,
      started: -50,
      done: -37,
    }),
  ),
  hinders(
    [],
    impediment('Platform Train', 'Data protection had to approve each copy of test data', {
      created: -74,
      started: -68,
      done: -49,
    }),
  ),
];

function hinders(holdsUp: readonly TeamName[], issue: IssuePlan): ImpedimentPlan {
  return { issue, holdsUp };
}
