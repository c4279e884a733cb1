import type { CustomFieldData } from '../../jira/site-data';
import { appInstant } from '../app-instant';
import { lead, portfolioManager } from '../impediments/record-plan';
import { ADMIN } from '../people';
import { TEAMS, TRAINS, type TrainName } from '../teams';
import { FIELD_IDS } from '../vocabulary';
import type { WorkClock } from '../work-clock';
import { stampOf, type LoggedRows } from './app-row';

/** A number of the epics for Jira's own lists, into which a portfolio manager writes WSJF. */
export const WSJF_FIELD: CustomFieldData = {
  ...{ id: 'customfield_10030', name: 'WSJF', options: [] },
  schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
};

/** What the company decided; everything else is as the app proposes it. */
const SETTINGS = {
  team: { from: `field:${FIELD_IDS.team}` },
  organisation: {
    trains: TRAINS.map(({ id, name }) => ({
      id: `train-${id}`,
      name,
      teams: TEAMS.filter(({ train }) => train === name).map((team) => team.name),
    })),
    valueStreams: [
      {
        id: 'buying',
        name: 'Buying',
        trains: [trainId('Customer Train'), trainId('Commerce Train')],
      },
      { id: 'running', name: 'Running the shop', trains: [trainId('Platform Train')] },
    ],
  },
  impediments: { levelOwners: { train: lead('Orders'), portfolio: portfolioManager(0) } },
  cases: {
    types: ['Epic'],
    numberField: WSJF_FIELD.id,
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

function trainId(wanted: TrainName): string {
  return `train-${TRAINS.find(({ name }) => name === wanted)?.id ?? ''}`;
}

export function storedSettings(clock: WorkClock): LoggedRows {
  const at = appInstant(clock, -180);
  const body = { schema: 1, settings: SETTINGS };
  const value = { version: 1, changedAt: at, changedBy: ADMIN, body };
  const change = {
    ...{
      subject: 'settings' as const,
      version: 1,
      stamp: stampOf('settings', 1),
      at,
      actor: ADMIN,
    },
    ...{ action: 'saved', before: null, after: SETTINGS },
  };
  return { rows: [{ entity: 'settings', key: 'portfolio', at, value }], log: [change] };
}
