import { messages } from './messages';

/** `type` is the name of the issue type as the site has it; well-known ones have a plural. */
export const hierarchyMessages = messages({
  level: {
    id: 'hierarchy.level',
    defaultMessage:
      '{type, select, Epic {Epics} Feature {Features} Capability {Capabilities} Initiative {Initiatives} Theme {Themes} Objective {Objectives} other {{type}}}',
  },
  none: {
    id: 'hierarchy.none',
    defaultMessage:
      '{type, select, Epic {No epic} Feature {No feature} Capability {No capability} Initiative {No initiative} Theme {No theme} Objective {No objective} other {Without {type}}}',
  },
  unknown: {
    id: 'hierarchy.unknown',
    defaultMessage:
      '{type, select, Epic {Epic not known} Feature {Feature not known} Capability {Capability not known} Initiative {Initiative not known} Theme {Theme not known} Objective {Objective not known} other {{type} not known}}',
  },
  unnamed: { id: 'hierarchy.unnamed', defaultMessage: 'Above epics' },
  noneHere: {
    id: 'hierarchy.noneHere',
    defaultMessage:
      'None of these issues stands below anything you can see at the level asked for. Projects are shown instead.',
  },
  notYet: {
    id: 'hierarchy.notYet',
    defaultMessage:
      'What stands above these issues is known once everything is read. Until then, projects are shown.',
  },
  without: {
    id: 'hierarchy.without',
    defaultMessage:
      '{without, number} of {total, plural, one {# dependency} other {# dependencies}} {without, plural, one {has} other {have}} an end that is in nothing at this level, or in something Jira does not show you. Such ends count as “{none}”.',
  },
  notKnown: {
    id: 'hierarchy.notKnown',
    defaultMessage:
      '“{unknown}” counts {count, plural, one {# dependency} other {# dependencies}} with an end of which this page cannot see the parent.',
  },
  unread: {
    id: 'hierarchy.unread',
    defaultMessage:
      '{count, plural, one {# parent} other {# parents}} could not be read just now. Refresh to try again.',
  },
  path: { id: 'hierarchy.path', defaultMessage: 'Where you are' },
  pathPair: { id: 'hierarchy.pathPair', defaultMessage: '{consumer} waits for {provider}' },
  pathConsumer: { id: 'hierarchy.pathConsumer', defaultMessage: 'What {consumer} waits for' },
  pathProvider: { id: 'hierarchy.pathProvider', defaultMessage: 'What waits for {provider}' },
  pathWithin: { id: 'hierarchy.pathWithin', defaultMessage: 'Within {consumer}' },
  consumerUnder: { id: 'hierarchy.consumerUnder', defaultMessage: 'Waiting: {name}' },
  providerUnder: { id: 'hierarchy.providerUnder', defaultMessage: 'Waited for: {name}' },
  crossing: { id: 'hierarchy.crossing', defaultMessage: 'Only between different ones: {level}' },
  hasTeams: { id: 'hierarchy.hasTeams', defaultMessage: 'Only where both teams are known' },
  teamWaitedFor: {
    id: 'hierarchy.teamWaitedFor',
    defaultMessage: ': show what is open and waited for from this team',
  },
  part: { id: 'hierarchy.part', defaultMessage: 'Group by' },
  partNot: { id: 'hierarchy.partNot', defaultMessage: 'Not grouped' },
  partConsumer: { id: 'hierarchy.partConsumer', defaultMessage: 'Who waits' },
  partProvider: { id: 'hierarchy.partProvider', defaultMessage: 'Who is waited for' },
  groups: {
    id: 'hierarchy.groups',
    defaultMessage: '{count, plural, one {# group} other {# groups}}',
  },
  groupCounts: {
    id: 'hierarchy.groupCounts',
    defaultMessage:
      '{total, plural, one {# dependency} other {# dependencies}}, {open, number} open{inConflict, plural, =0 {} other {, # in conflict}}',
  },
  groupContinued: { id: 'hierarchy.groupContinued', defaultMessage: '(continued)' },
  onlyGroup: { id: 'hierarchy.onlyGroup', defaultMessage: 'Only these' },
  onlyGroupOf: { id: 'hierarchy.onlyGroupOf', defaultMessage: 'Only these: {name}' },
});
