import type { MessageDescriptor } from 'react-intl';
import type { EscalationSkip, RunStop, UntoldReason } from '../../../../src/contract/escalation';
import { messages } from './messages';

/** What a company decides about impediments. */
export const impedimentSettingMessages = messages({
  title: { id: 'impedimentSettings.title', defaultMessage: 'Impediments' },
  intro: {
    id: 'impedimentSettings.intro',
    defaultMessage:
      'What counts as an impediment, how long one may stay at a level, and who has it at the next. Portfolio managers may change this too, on the Impediments page under “Limits and causes”.',
  },
  types: { id: 'impedimentSettings.types', defaultMessage: 'Work types that are impediments' },
  typesUse: {
    id: 'impedimentSettings.typesUse',
    defaultMessage: 'An open issue of such a type is an impediment itself.',
  },
  noTypes: { id: 'impedimentSettings.noTypes', defaultMessage: 'None.' },
  addType: { id: 'impedimentSettings.addType', defaultMessage: 'Name of a work type' },
  addThisType: { id: 'impedimentSettings.addThisType', defaultMessage: 'Add work type' },
  removeWhat: { id: 'impedimentSettings.removeWhat', defaultMessage: 'Remove {name}' },
  causes: { id: 'impedimentSettings.causes', defaultMessage: 'Causes' },
  causesUse: {
    id: 'impedimentSettings.causesUse',
    defaultMessage:
      'Names may change. The code stays as it is, since records keep it and people search for it: pmoImpedimentCause = {code}.',
  },
  causeName: { id: 'impedimentSettings.causeName', defaultMessage: 'Name of the cause {code}' },
  causeNameFault: {
    id: 'impedimentSettings.causeNameFault',
    defaultMessage: 'Enter a name of at most {max, number} characters that no other cause has.',
  },
  newCause: { id: 'impedimentSettings.newCause', defaultMessage: 'Name of a new cause' },
  newCode: { id: 'impedimentSettings.newCode', defaultMessage: 'Code of the new cause' },
  codeFault: {
    id: 'impedimentSettings.codeFault',
    defaultMessage:
      'Enter 2 to 40 small letters, digits and hyphens that no other cause has. It begins with a letter and is no word of JQL such as “order”.',
  },
  addCause: { id: 'impedimentSettings.addCause', defaultMessage: 'Add cause' },
  limits: { id: 'impedimentSettings.limits', defaultMessage: 'Limits' },
  limitsUse: {
    id: 'impedimentSettings.limitsUse',
    defaultMessage:
      'Working days an impediment may stay at a level, the day it came there not counted. Leave it empty for no limit.',
  },
  limit: {
    id: 'impedimentSettings.limit',
    defaultMessage: 'Limit at the {level, select, team {team} train {train} other {portfolio}}',
  },
  limitFault: {
    id: 'impedimentSettings.limitFault',
    defaultMessage: 'Enter a whole number of working days from 1 to 365, or nothing.',
  },
  causeLimits: { id: 'impedimentSettings.causeLimits', defaultMessage: 'Limits of causes' },
  causeLimitsUse: {
    id: 'impedimentSettings.causeLimitsUse',
    defaultMessage: 'Where a cause needs longer, or less long, than its level allows.',
  },
  causeLimit: {
    id: 'impedimentSettings.causeLimit',
    defaultMessage:
      '{cause} at the {level, select, team {team} train {train} other {portfolio}}: {days, plural, one {# working day} other {# working days}}',
  },
  cause: { id: 'impedimentSettings.cause', defaultMessage: 'Cause' },
  level: { id: 'impedimentSettings.level', defaultMessage: 'Level' },
  days: { id: 'impedimentSettings.days', defaultMessage: 'Working days' },
  workingDays: { id: 'impedimentSettings.workingDays', defaultMessage: 'working days' },
  daysFault: {
    id: 'impedimentSettings.daysFault',
    defaultMessage: 'Enter a whole number of working days from 1 to 365.',
  },
  addLimit: { id: 'impedimentSettings.addLimit', defaultMessage: 'Set limit' },
  owners: { id: 'impedimentSettings.owners', defaultMessage: 'Owners of levels' },
  ownersUse: {
    id: 'impedimentSettings.ownersUse',
    defaultMessage:
      'Who has an impediment when it comes to the level, and is told by a comment where they may see the issue. Without one whoever had it keeps it, and nobody is told.',
  },
  owner: {
    id: 'impedimentSettings.owner',
    defaultMessage: 'Owner of the {level, select, train {train} other {portfolio}} level',
  },
  somebody: { id: 'impedimentSettings.somebody', defaultMessage: 'Somebody you are not shown' },
  organisation: {
    id: 'impedimentSettings.organisation',
    defaultMessage: 'Impediments of the organisation',
  },
  organisationUse: {
    id: 'impedimentSettings.organisationUse',
    defaultMessage: 'Where impediments are created that belong to no issue.',
  },
  project: { id: 'impedimentSettings.project', defaultMessage: 'Project' },
  nowhere: { id: 'impedimentSettings.nowhere', defaultMessage: 'Nowhere' },
  workType: { id: 'impedimentSettings.workType', defaultMessage: 'Work type' },
  unknownProject: {
    id: 'impedimentSettings.unknownProject',
    defaultMessage: 'A project in which you cannot create issues',
  },
  unknownType: { id: 'impedimentSettings.unknownType', defaultMessage: 'Another work type' },
  clock: { id: 'impedimentSettings.clock', defaultMessage: 'Escalation clock' },
  isOn: {
    id: 'impedimentSettings.isOn',
    defaultMessage: 'Escalate by itself what is past its limit',
  },
  isOnUse: {
    id: 'impedimentSettings.isOnUse',
    defaultMessage:
      'Every hour, as the app, one level at a time. What merely was found has no clock.',
  },
  mostComments: { id: 'impedimentSettings.mostComments', defaultMessage: 'Comments at once' },
  mostCommentsUse: {
    id: 'impedimentSettings.mostCommentsUse',
    defaultMessage:
      'To one person and hour. One more comment says how many others there are, with a link to the board.',
  },
  comments: { id: 'impedimentSettings.comments', defaultMessage: 'comments' },
  mostCommentsFault: {
    id: 'impedimentSettings.mostCommentsFault',
    defaultMessage: 'Enter a whole number of comments from 1 to 50.',
  },
});

/** What the clock would do, and what it did. */
export const escalationMessages = messages({
  title: { id: 'escalation.title', defaultMessage: 'Escalation clock: what it does' },
  intro: {
    id: 'escalation.intro',
    defaultMessage:
      'The clock acts as the app and sees what the app may see, by the saved settings. Times are in {zone}.',
  },
  dryRun: { id: 'escalation.dryRun', defaultMessage: 'Show what the next run would do' },
  unsaved: {
    id: 'escalation.unsaved',
    defaultMessage: 'Unsaved changes do not count here.',
  },
  nothing: {
    id: 'escalation.nothing',
    defaultMessage:
      'Nothing is past its limit. The clock looked at {count, plural, one {# issue} other {# issues}}.',
  },
  would: {
    id: 'escalation.would',
    defaultMessage:
      'The next run would escalate {steps, plural, one {# impediment} other {# impediments}}. The clock looked at {count, plural, one {# issue} other {# issues}}.',
  },
  isOff: {
    id: 'escalation.isOff',
    defaultMessage: 'The clock is off: no run does this until it is on again.',
  },
  leftToTell: {
    id: 'escalation.leftToTell',
    defaultMessage:
      '{count, plural, one {# step of an earlier run is} other {# steps of earlier runs are}} still to be told.',
  },
  caption: { id: 'escalation.caption', defaultMessage: 'What the next run would escalate' },
  issue: { id: 'escalation.issue', defaultMessage: 'Issue' },
  fromTo: { id: 'escalation.fromTo', defaultMessage: 'From, to' },
  telling: { id: 'escalation.telling', defaultMessage: 'Told' },
  step: { id: 'escalation.step', defaultMessage: '{from} → {to}' },
  hidden: {
    id: 'escalation.hidden',
    defaultMessage:
      '{count, plural, one {# more is on an issue that is} other {# more are on issues that are}} not shown to you.',
  },
  more: {
    id: 'escalation.more',
    defaultMessage: '{count, plural, one {# more is} other {# more are}} not listed.',
  },
  left: { id: 'escalation.left', defaultMessage: 'Left as they are:' },
  runs: { id: 'escalation.runs', defaultMessage: 'Last runs' },
  noRuns: {
    id: 'escalation.noRuns',
    defaultMessage: 'The clock has not run yet. It runs every hour once the app is installed.',
  },
  allRuns: {
    id: 'escalation.allRuns',
    defaultMessage: 'Show all {count, number}',
  },
  when: { id: 'escalation.when', defaultMessage: 'When' },
  looked: { id: 'escalation.looked', defaultMessage: 'Looked at' },
  escalated: { id: 'escalation.escalated', defaultMessage: 'Escalated' },
  told: { id: 'escalation.told', defaultMessage: 'Comments' },
  notes: { id: 'escalation.notes', defaultMessage: 'Notes' },
  done: { id: 'escalation.done', defaultMessage: 'nothing to note' },
  refresh: { id: 'escalation.refresh', defaultMessage: 'Look again' },
  counted: { id: 'escalation.counted', defaultMessage: '{count, number} {reason}' },
});

export const TELLING_MESSAGES = messages({
  comment: { id: 'escalation.comment', defaultMessage: 'by a comment' },
  digest: { id: 'escalation.digest', defaultMessage: 'in one comment for several' },
  nobody: { id: 'escalation.tellNobody', defaultMessage: 'nobody: the level has no owner' },
  'not-shown': {
    id: 'escalation.tellNotShown',
    defaultMessage: 'nobody: the owner may not see the issue',
  },
});

export const SKIP_MESSAGES: Readonly<Record<EscalationSkip, MessageDescriptor>> = messages({
  unreadable: { id: 'escalationSkip.unreadable', defaultMessage: 'cannot be read' },
  forged: { id: 'escalationSkip.forged', defaultMessage: 'with dates that cannot be' },
  'not-open': { id: 'escalationSkip.notOpen', defaultMessage: 'removed already' },
  done: { id: 'escalationSkip.done', defaultMessage: 'on finished issues' },
  'not-due': { id: 'escalationSkip.notDue', defaultMessage: 'not due yet' },
  'not-editable': {
    id: 'escalationSkip.notEditable',
    defaultMessage: 'on issues the app may not edit',
  },
  changed: { id: 'escalationSkip.changed', defaultMessage: 'changed at the same moment' },
  full: { id: 'escalationSkip.full', defaultMessage: 'without room in the record' },
  unclear: { id: 'escalationSkip.unclear', defaultMessage: 'without a clear answer of Jira' },
});

export const UNTOLD_MESSAGES: Readonly<Record<UntoldReason, MessageDescriptor>> = messages({
  nobody: { id: 'escalationUntold.nobody', defaultMessage: 'untold: the level has no owner' },
  'not-shown': {
    id: 'escalationUntold.notShown',
    defaultMessage: 'untold: the owner may not see the issue',
  },
  refused: { id: 'escalationUntold.refused', defaultMessage: 'untold: Jira refused the comment' },
  unclear: {
    id: 'escalationUntold.unclear',
    defaultMessage: 'perhaps untold: Jira did not answer clearly',
  },
});

export const STOP_MESSAGES: Readonly<Record<RunStop, MessageDescriptor>> = messages({
  off: { id: 'escalationStop.off', defaultMessage: 'the clock is off' },
  'too-many': {
    id: 'escalationStop.tooMany',
    defaultMessage: 'too many at once, the next run goes on',
  },
  'no-time': { id: 'escalationStop.noTime', defaultMessage: 'out of time, the next run goes on' },
  'jira-busy': {
    id: 'escalationStop.jiraBusy',
    defaultMessage: 'Jira asked to slow down, the next run goes on',
  },
  failed: {
    id: 'escalationStop.failed',
    defaultMessage: 'Jira or app storage did not answer, the next run tries again',
  },
});
