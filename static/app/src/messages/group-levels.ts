import type { MessageDescriptor } from 'react-intl';
import type { OrganisationLevel } from '../../../../src/domain/organisation/roll-up';
import { messages } from './messages';

/** What dependencies are rolled up to. */
export const LEVEL_MESSAGES: Readonly<Record<OrganisationLevel, MessageDescriptor>> = messages({
  project: { id: 'levels.project', defaultMessage: 'Projects' },
  team: { id: 'levels.team', defaultMessage: 'Teams' },
  train: { id: 'levels.train', defaultMessage: 'Release trains' },
  stream: { id: 'levels.stream', defaultMessage: 'Value streams' },
});

/** What belongs to no group of a level. */
export const NO_GROUP_MESSAGES: Readonly<Record<OrganisationLevel, MessageDescriptor>> = messages({
  project: { id: 'levels.noProject', defaultMessage: 'No project' },
  team: { id: 'levels.noTeam', defaultMessage: 'No team' },
  train: { id: 'levels.noTrain', defaultMessage: 'Not in a train' },
  stream: { id: 'levels.noStream', defaultMessage: 'Not in a value stream' },
});

export const groupFilterMessages = messages({
  consumer: { id: 'levels.filterConsumer', defaultMessage: 'Waiting team or train' },
  provider: { id: 'levels.filterProvider', defaultMessage: 'Team or train waited for' },
  acrossTeams: { id: 'levels.acrossTeams', defaultMessage: 'Only between teams' },
  acrossTrains: { id: 'levels.acrossTrains', defaultMessage: 'Only between trains' },
  acrossStreams: { id: 'levels.acrossStreams', defaultMessage: 'Only between value streams' },
});

/** Opens the register of teams, trains and value streams. */
export const registerMessages = messages({
  button: { id: 'organisation.button', defaultMessage: 'Teams and trains' },
});
