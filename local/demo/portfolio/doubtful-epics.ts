import { lead, member, portfolioManager } from '../impediments/record-plan';
import { benefit, cost, type EpicPlan } from './epic-plan';

const CARLA = portfolioManager(0);
const ARJUN = portfolioManager(1);

/** What is under way and should be talked about. */
export const DOUBTFUL_EPICS: readonly EpicPlan[] = [
  {
    // Approved epics of more value wait for the people who build this one.
    on: 'Discovery epic 4',
    theme: 'buy-anywhere',
    texts: {
      hypothesis: ['customers who come back'],
      outcomes: ['They find something new each time'],
      sponsors: [ARJUN],
    },
    cards: [
      { by: lead('Discovery'), at: -26, scores: [5, 2, 2, 8] },
      { by: member('Discovery', 2), at: -26, scores: [2, 1, 2, 8] },
    ],
    consensus: { by: ARJUN, at: -25, scores: [3, 1, 2, 8] },
    log: [{ at: -98, by: ARJUN, decision: 'approved', why: 'A try, with one team.' }],
    money: {
      ...{ at: -97, by: ARJUN, from: -2 },
      lines: [cost('Team Discovery', 85_000, [0, 3]), benefit('Second orders', 62_000, [4, 11])],
    },
  },
  {
    // Decided against, and it goes on.
    on: 'Insights epic 5',
    theme: 'sure-ground',
    texts: { hypothesis: ['departments without analysts'], sponsors: [CARLA] },
    consensus: { by: CARLA, at: -36, scores: [5, 3, 2, 5] },
    log: [
      { at: -60, by: CARLA, decision: 'approved', why: 'Departments ask for it every month.' },
      {
        at: -8,
        by: CARLA,
        decision: 'rejected',
        why: 'The sales dashboard answers nine of ten questions.',
      },
    ],
  },
  {
    // The gate said stop.
    on: 'Data Engineering epic 5',
    theme: 'sure-ground',
    texts: {
      hypothesis: ['analysts who wait for the nightly load'],
      outcomes: ['Reports are ready before eight'],
      sponsors: [CARLA],
    },
    consensus: { by: CARLA, at: -58, scores: [3, 2, 5, 5] },
    log: [
      {
        at: -57,
        by: CARLA,
        decision: 'approved',
        why: 'The old warehouse moves with the data centre anyway.',
      },
      {
        at: -6,
        by: CARLA,
        gate: 'stop',
        evidence: 'Two test loads cost three times what the old warehouse costs.',
      },
    ],
  },
  {
    // Even if it turns out well it costs more than it brings.
    on: 'Reliability epic 6',
    theme: 'sure-ground',
    objective: 'old-centre-off',
    texts: {
      hypothesis: ['Norrvale Home'],
      outcomes: ['The contract of the data centre ends'],
      scopeIn: 'All 412 servers.',
      scopeOut: 'The telephone system.',
      sponsors: [CARLA],
    },
    cards: [{ by: lead('Reliability'), at: -22, scores: [5, 13, 8, 8] }],
    consensus: { by: CARLA, at: -21, scores: [5, 13, 8, 8] },
    log: [{ at: -44, by: CARLA, decision: 'approved', why: 'The contract ends in spring.' }],
    money: {
      ...{ at: -20, by: CARLA, from: 0 },
      lines: [cost('Team Reliability', 130_000, [0, 2]), benefit('Rent saved', 24_000, [2, 7])],
    },
  },
  {
    // Begun, and nobody decided; the scorers are far apart.
    on: 'Mobile App epic 5',
    theme: 'buy-anywhere',
    texts: {
      hypothesis: ['customers who forget their password'],
      outcomes: ['Nobody types a password in the app'],
      sponsors: [],
    },
    cards: [
      { by: lead('Mobile App'), at: -14, scores: [13, 5, 3, 3] },
      { by: member('Mobile App', 1), at: -13, scores: [3, 5, 3, 5] },
      { by: member('Mobile App', 2), at: -13, scores: [2, 3, 8, 8] },
    ],
  },
  {
    // Names a theme that is gone.
    on: 'Billing epic 4',
    theme: 'tidy-house',
    texts: {
      hypothesis: ['business customers'],
      outcomes: ['Invoices that their systems can read'],
    },
    consensus: { by: CARLA, at: -40, scores: [3, 13, 8, 5] },
    log: [
      {
        at: -62,
        by: CARLA,
        decision: 'approved',
        why: 'Required for business customers from next year.',
      },
    ],
  },
];
