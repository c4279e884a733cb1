import { lead, portfolioManager } from '../impediments/record-plan';
import { ADMIN } from '../people';
import type { WorkClock } from '../work-clock';
import type { AppRow } from './app-row';

/** What the company decided; everything else is as the app proposes it. */
const SETTINGS = {
  impediments: { levelOwners: { train: lead('Orders'), portfolio: portfolioManager(0) } },
  cases: {
    types: ['Epic'],
    kanban: {
      funnel: {
        statuses: ['Funnel'],
        policy: 'A sentence that says for whom. Anybody may add one.',
      },
      reviewing: {
        statuses: ['Reviewing'],
        wipLimit: 3,
        policy: 'Has a theme and an owner. Left when it is scored.',
      },
      analysing: {
        statuses: ['Analysing'],
        wipLimit: 2,
        policy: 'Left when the case is complete and its money is estimated.',
      },
      backlog: { statuses: ['To Do', 'Ready'], policy: 'Begun only with a decision to go.' },
      implementing: {
        statuses: ['In Progress', 'In Review', 'In Test', 'Waiting', 'Blocked'],
        wipLimit: 30,
        policy: 'Left when customers have it.',
      },
      done: { statuses: ['Done'], policy: 'Looked at again after a quarter.' },
    },
  },
};

export function settingsRow(clock: WorkClock): AppRow {
  const changedAt = clock.instant(-180).replace('+0000', 'Z');
  const body = { schema: 1, settings: SETTINGS };
  return {
    ...{ entity: 'settings', key: 'portfolio', at: clock.instant(-180) },
    value: { version: 1, changedAt, changedBy: ADMIN, body },
  };
}
