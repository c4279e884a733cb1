import { messages } from './messages';

/** Which teams form a release train, and which trains form a value stream. */
export const organisationMessages = messages({
  title: { id: 'organisation.title', defaultMessage: 'Teams, release trains and value streams' },
  intro: {
    id: 'organisation.intro',
    defaultMessage:
      'Say which teams form a release train, and which trains form a value stream. Dependencies can then be looked at train by train. A team is in one train at most; who is in none stays visible.',
  },
  readOnly: {
    id: 'organisation.readOnly',
    defaultMessage: 'Portfolio managers and Jira administrators can change this.',
  },
  trains: { id: 'organisation.trains', defaultMessage: 'Release trains' },
  noTrains: { id: 'organisation.noTrains', defaultMessage: 'No release train is entered yet.' },
  trainName: { id: 'organisation.trainName', defaultMessage: 'Name of the train' },
  trainStream: { id: 'organisation.trainStream', defaultMessage: 'Value stream' },
  trainStreamOf: { id: 'organisation.trainStreamOf', defaultMessage: 'Value stream of {name}' },
  addTrain: { id: 'organisation.addTrain', defaultMessage: 'Add a train' },
  streams: { id: 'organisation.streams', defaultMessage: 'Value streams' },
  streamName: { id: 'organisation.streamName', defaultMessage: 'Name of the value stream' },
  addStream: { id: 'organisation.addStream', defaultMessage: 'Add a value stream' },
  add: { id: 'organisation.add', defaultMessage: 'Add' },
  remove: { id: 'organisation.remove', defaultMessage: 'Remove' },
  removeWhat: { id: 'organisation.removeWhat', defaultMessage: 'Remove {name}' },
  nameFault: {
    id: 'organisation.nameFault',
    defaultMessage: 'Enter a name of at most 255 characters that no other has.',
  },
  teamCount: {
    id: 'organisation.teamCount',
    defaultMessage: '{count, plural, =0 {no teams} one {# team} other {# teams}}',
  },
  trainCount: {
    id: 'organisation.trainCount',
    defaultMessage: '{count, plural, =0 {no trains} one {# train} other {# trains}}',
  },
  teams: { id: 'organisation.teams', defaultMessage: 'Teams' },
  team: { id: 'organisation.team', defaultMessage: 'Team' },
  issues: { id: 'organisation.issues', defaultMessage: 'Linked issues' },
  train: { id: 'organisation.train', defaultMessage: 'Release train' },
  trainOf: { id: 'organisation.trainOf', defaultMessage: 'Release train of {team}' },
  noTrain: { id: 'organisation.noTrain', defaultMessage: 'Not in a train' },
  noStream: { id: 'organisation.noStream', defaultMessage: 'Not in a value stream' },
  notFound: { id: 'organisation.notFound', defaultMessage: 'not found' },
  found: {
    id: 'organisation.found',
    defaultMessage:
      '{count, plural, one {# team} other {# teams}}, {without, number} not in a train',
  },
  noTeams: {
    id: 'organisation.noTeams',
    defaultMessage: 'No team is known yet.',
  },
  find: { id: 'organisation.find', defaultMessage: 'Find a team' },
  onlyWithout: { id: 'organisation.onlyWithout', defaultMessage: 'Only those not in a train' },
  noneFits: { id: 'organisation.noneFits', defaultMessage: 'No team fits.' },
  paste: { id: 'organisation.paste', defaultMessage: 'Place many teams at once' },
  pasteUse: {
    id: 'organisation.pasteUse',
    defaultMessage:
      'One team a line with its train behind a semicolon, or two columns copied from a spreadsheet. Trains that are not there yet are added; nothing behind the semicolon takes a team out of its train.',
  },
  pasteExample: { id: 'organisation.pasteExample', defaultMessage: 'Checkout; Customer Train' },
  take: { id: 'organisation.take', defaultMessage: 'Place these teams' },
  taken: {
    id: 'organisation.taken',
    defaultMessage: '{count, plural, one {# team was} other {# teams were}} placed. Not saved yet.',
  },
  lineFaults: {
    id: 'organisation.lineFaults',
    defaultMessage:
      '{count, plural, one {Line} other {Lines}} {lines} could not be read: a team, a semicolon and a train are needed. Nothing was changed.',
  },
  tooMany: {
    id: 'organisation.tooMany',
    defaultMessage:
      'This does not fit: there is room for 200 teams in trains, 50 trains and 20 value streams, and names have at most 255 characters. Nothing was changed.',
  },
  save: { id: 'organisation.save', defaultMessage: 'Save teams and trains' },
  look: { id: 'organisation.look', defaultMessage: 'Look for teams on this site' },
  looking: {
    id: 'organisation.looking',
    defaultMessage:
      'Looking for teams: {count, plural, one {# linked issue} other {# linked issues}} read',
  },
  lookHow: {
    id: 'organisation.lookHow',
    defaultMessage:
      'Reads the issues with dependency links that you can see and lists the teams they name. What counts as a team is decided above, under “Teams and iterations”; save a change there first.',
  },
});
