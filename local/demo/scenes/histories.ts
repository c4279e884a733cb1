import { dependency, type Step } from '../issue-plan';
import { PERSON_WHO_LEFT } from '../people';
import { peopleFor } from '../teams';
import { teamIssue } from './scene-issue';
import { alone, type Scene } from './scene';

/** Troubles that show only in the history of an issue or in a fact about it. */
export const HISTORY_SCENES: readonly Scene[] = [
  ...alone(
    'reopened',
    teamIssue('Storefront', 3, 'Address book loses the second address line', {
      type: 'Bug',
      steps: [...worked(-50, -46), status(-40, 'In Progress'), status(-38.5, 'Done')],
    }),
    teamIssue('Orders', 3, 'Carrier calendar ignores regional holidays', {
      type: 'Bug',
      steps: [
        ...worked(-44, -40),
        status(-33, 'To Do'),
        ...worked(-31, -28),
        status(-20, 'In Progress'),
        status(-17, 'Done'),
      ],
    }),
    teamIssue('Payments', 3, 'Reconciliation counts refunds twice', {
      type: 'Bug',
      steps: [...worked(-30, -24), status(-2.4, 'In Progress')],
    }),
  ),
  ...alone(
    'moved-back',
    teamIssue('Checkout', 4, 'Compare delivery costs of several days', {
      steps: [status(-21, 'In Progress'), status(-17, 'In Review'), status(-15, 'To Do')],
    }),
    teamIssue('Catalogue', 4, 'Show price history to price managers', {
      steps: [status(-19, 'In Progress'), status(-9, 'Ready')],
    }),
    teamIssue('Reliability', 4, 'Patch the servers of the call centre', {
      type: 'Task',
      steps: [status(-26, 'In Progress'), status(-24, 'In Test'), status(-18, 'To Do')],
    }),
  ),
  ...alone(
    'jumped-to-done',
    teamIssue('Discovery', 3, 'Remove the old tracking script', {
      type: 'Task',
      steps: [status(-39, 'Done')],
    }),
    teamIssue('Insights', 3, 'Add sizes to the return report', { steps: [status(-42, 'Done')] }),
    teamIssue('Mobile App', 3, 'Translate message settings', { steps: [status(-36, 'Done')] }),
  ),
  ...alone(
    'due-date-moved',
    teamIssue('Billing', 4, 'Connect the e-invoice gateway of the authorities', {
      started: -28,
      due: [-30, -18, -6, 5, 15],
    }),
    teamIssue('Data Engineering', 4, 'Delete features of deleted customers', {
      started: -16,
      due: [-20, -8, 4, 12],
    }),
    teamIssue('Mobile App', 4, 'Read the customer card at the till', {
      started: -22,
      due: [-22, -11, -1, 9],
    }),
  ),
  ...alone(
    'carried-over',
    teamIssue('Orders', 4, 'Retry labels the carrier refused', {
      started: -34,
      steps: sprintsFrom(-4),
    }),
    teamIssue('Cloud Platform', 4, 'Move contractors to single sign-on', {
      started: -24,
      steps: sprintsFrom(-3),
    }),
    teamIssue('Storefront', 4, 'Ask for the postcode only once', {
      started: -32,
      steps: sprintsFrom(-4),
    }),
  ),
  ...alone(
    'flag-left-on',
    teamIssue('Catalogue', 3, 'Read store stock every ten minutes', {
      started: -48,
      flagged: [-45],
      done: -38,
    }),
    teamIssue('Insights', 3, 'Send supplier feedback each month', {
      started: -41,
      flagged: [-39],
      done: -33,
    }),
  ),
  ...alone(
    'broken-status-chain',
    teamIssue('Checkout', 3, 'Round gift card amounts as the ledger does', {
      hasBrokenHistory: true,
      steps: worked(-52, -47),
    }),
    teamIssue('Data Engineering', 3, 'Count late deliveries of data', {
      hasBrokenHistory: true,
      steps: worked(-37, -33),
    }),
    teamIssue('Reliability', 3, 'Time the failover of the order service', {
      hasBrokenHistory: true,
      steps: worked(-29, -22),
    }),
  ),
  ...alone(
    'done-without-resolution',
    teamIssue('Billing', 3, 'Export postings once a day', {
      steps: [
        status(-43, 'In Progress'),
        { kind: 'status', to: 'Done', resolution: null, at: -38 },
      ],
    }),
    teamIssue('Mobile App', 3, 'Group messages about one delivery', {
      steps: [
        status(-35, 'In Progress'),
        { kind: 'status', to: 'Done', resolution: null, at: -30 },
      ],
    }),
  ),
  ...alone(
    'overdue-version',
    teamIssue('Catalogue', 4, 'Sign price files for the stores', { started: -9, version: -1 }),
    teamIssue('Orders', 4, 'Print carrier labels in the stores', { version: -1 }),
  ),
  ...alone(
    'person-left',
    teamIssue('Payments', 4, 'Keep credit decisions for audits', {
      started: -45,
      quietSince: -40,
      assignee: PERSON_WHO_LEFT,
    }),
    teamIssue('Orders', 5, 'Measure answer times of partners', { assignee: PERSON_WHO_LEFT }),
  ),
  ...alone('closed-in-bulk', ...bulkClosed()),
  ...removedLinks(),
];

function status(
  at: number,
  to: 'To Do' | 'Ready' | 'In Progress' | 'In Review' | 'In Test' | 'Done',
): Step {
  return { kind: 'status', to, at };
}

/** The whole way over the board. */
function worked(from: number, to: number): readonly Step[] {
  const at = (share: number): number => from + share * (to - from);
  return [
    status(from, 'In Progress'),
    status(at(0.5), 'In Review'),
    status(at(0.8), 'In Test'),
    status(to, 'Done'),
  ];
}

/** Planned for a sprint and carried from each one into the next, up to the active one. */
function sprintsFrom(first: number): readonly Step[] {
  const sprints = Array.from({ length: 1 - first }, (_, position) => first + position);
  return sprints.map((sprint, position) => ({
    kind: 'sprints',
    to: sprints.slice(0, position + 1),
    // Planned before the first one starts, later moved when the one before was closed.
    at: position === 0 ? 10 * sprint - 9 : 10 * sprint - 2,
  }));
}

function bulkClosed() {
  const [lead = ''] = peopleFor('Reliability', 'OPS');
  const summaries = [
    'Replace the disk of the backup server',
    'Raise the memory of the build agents',
    'Archive the logs of the old shop',
    'Update the contact list of the data centre',
    'Check the power supply of rack seven',
    'Remove unused firewall rules',
    'Close the accounts of former contractors',
    'Label the cables of the test network',
    'Renew the licence of the backup software',
    'Delete snapshots older than a year',
    'Update the network plan',
    'Replace the batteries of the sensors',
  ];
  return summaries.map((summary) =>
    teamIssue('Reliability', 3, summary, {
      type: 'Task',
      created: -90,
      isUnassigned: true,
      steps: [{ kind: 'status', to: 'Done', resolution: "Won't Do", at: -27.5, by: lead }],
    }),
  );
}

/** A dependency that was agreed and taken back: only the changelogs of both ends tell it. */
function removedLinks(): readonly Scene[] {
  const pairs = [
    [
      teamIssue('Cloud Platform', 4, 'Offer a directory of contractors', { started: -15, due: 11 }),
      teamIssue('Insights', 5, 'Give contractors access to reports', { due: 9 }),
    ],
    [
      teamIssue('Orders', 4, 'Deliver events of returned parcels', { started: -10, due: 14 }),
      teamIssue('Mobile App', 5, 'Show returned parcels in the app', { due: 12 }),
    ],
    [
      teamIssue('Catalogue', 4, 'Calculate prices per sales region', { due: 20 }),
      teamIssue('Catalogue', 4, 'Compare prices of sales regions', { due: 18 }),
    ],
    [
      teamIssue('Storefront', 4, 'Show delivery dates to guests only once', {
        started: -6,
        due: 13,
      }),
      teamIssue('Checkout', 4, 'Take over the delivery date from the product page', { due: 12 }),
    ],
  ] as const;
  return pairs.map(([provider, consumer], position) => ({
    kind: 'link-removed',
    issues: [provider, consumer],
    links: [
      dependency(
        position % 2 === 0 ? 'Blocks' : 'Depends',
        provider.handle,
        consumer.handle,
        -18 + position,
        -7 + position,
      ),
    ],
  }));
}
