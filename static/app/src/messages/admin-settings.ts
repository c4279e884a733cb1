import { messages } from './messages';

/** Link types and who waits. */
export const linkTypeMessages = messages({
  title: { id: 'linkTypes.title', defaultMessage: 'Dependencies' },
  intro: {
    id: 'linkTypes.intro',
    defaultMessage:
      'A dependency is a Jira link of a type that makes one item wait for the other. Say for each link type who waits; the app proposes what the wordings tell.',
  },
  caption: { id: 'linkTypes.caption', defaultMessage: 'Link types of this site and who waits' },
  type: { id: 'linkTypes.type', defaultMessage: 'Link type' },
  waits: { id: 'linkTypes.waits', defaultMessage: 'Who waits' },
  waitsFor: { id: 'linkTypes.waitsFor', defaultMessage: 'Who waits with “{name}”' },
  state: { id: 'linkTypes.state', defaultMessage: 'Certainty' },
  reads: { id: 'linkTypes.reads', defaultMessage: 'How it reads' },
  wordings: { id: 'linkTypes.wordings', defaultMessage: 'A {outward} B; B {inward} A' },
  noWordings: { id: 'linkTypes.noWordings', defaultMessage: 'Jira gives no wording for this type' },
  firstWaits: { id: 'linkTypes.firstWaits', defaultMessage: 'A waits for B' },
  secondWaits: { id: 'linkTypes.secondWaits', defaultMessage: 'B waits for A' },
  nobodyWaits: { id: 'linkTypes.nobodyWaits', defaultMessage: 'Nobody waits' },
  choose: { id: 'linkTypes.choose', defaultMessage: 'Choose who waits' },
  decided: { id: 'linkTypes.decided', defaultMessage: 'Decided' },
  sure: { id: 'linkTypes.sure', defaultMessage: 'Sure' },
  undecided: { id: 'linkTypes.undecided', defaultMessage: 'Needs your decision' },
  none: { id: 'linkTypes.none', defaultMessage: 'No dependency' },
  exampleFirst: {
    id: 'linkTypes.exampleFirst',
    defaultMessage: 'WEB-1 {outward} WEB-2: WEB-1 cannot finish before WEB-2 is delivered.',
  },
  exampleSecond: {
    id: 'linkTypes.exampleSecond',
    defaultMessage: 'WEB-1 {outward} WEB-2: WEB-2 cannot finish before WEB-1 is delivered.',
  },
  exampleNobody: {
    id: 'linkTypes.exampleNobody',
    defaultMessage: 'WEB-1 {outward} WEB-2: a note for people, it counts in no figure.',
  },
  exampleUndecided: {
    id: 'linkTypes.exampleUndecided',
    defaultMessage:
      'WEB-1 {outward} WEB-2: it sounds like waiting, but not clearly who waits. Until you decide, it counts in no figure.',
  },
  empty: {
    id: 'linkTypes.empty',
    defaultMessage:
      'This site has no link types, so there are no dependencies to show. Turn on issue linking in Jira’s settings under “Issue features”; the types appear here.',
  },
  reset: { id: 'linkTypes.reset', defaultMessage: 'Go back to the proposals' },
  gone: {
    id: 'linkTypes.gone',
    defaultMessage:
      'The settings name a link type that this site does not have: “{name}”. It was renamed or deleted.',
  },
  forget: { id: 'linkTypes.forget', defaultMessage: 'Forget “{name}”' },
});

/** Which field holds what. */
export const fieldMessages = messages({
  title: { id: 'fields.title', defaultMessage: 'Fields' },
  intro: {
    id: 'fields.intro',
    defaultMessage:
      'The app finds fields by name and kind. Choose another one only where the found field is not the one your teams use.',
  },
  flagged: { id: 'fields.flagged', defaultMessage: 'Flagged' },
  sprint: { id: 'fields.sprint', defaultMessage: 'Sprint' },
  storyPoints: { id: 'fields.storyPoints', defaultMessage: 'Story points' },
  start: { id: 'fields.start', defaultMessage: 'Start date' },
  due: { id: 'fields.due', defaultMessage: 'Due date' },
  flaggedUse: { id: 'fields.flaggedUse', defaultMessage: 'Says that work is blocked.' },
  sprintUse: {
    id: 'fields.sprintUse',
    defaultMessage: 'The end of an item’s sprint is a date by which it is needed or delivered.',
  },
  storyPointsUse: { id: 'fields.storyPointsUse', defaultMessage: 'The size of an item.' },
  startUse: { id: 'fields.startUse', defaultMessage: 'When an item is planned to begin.' },
  dueUse: {
    id: 'fields.dueUse',
    defaultMessage: 'When an item is planned to be done, where no sprint or version says it.',
  },
  flaggedMissing: {
    id: 'fields.flaggedMissing',
    defaultMessage: 'Not found: flagged work is not recognised as blocked.',
  },
  sprintMissing: {
    id: 'fields.sprintMissing',
    defaultMessage: 'Not found: dates come from versions and due dates only.',
  },
  storyPointsMissing: {
    id: 'fields.storyPointsMissing',
    defaultMessage: 'Not found: the app does not know the size of items.',
  },
  startMissing: {
    id: 'fields.startMissing',
    defaultMessage: 'Not found: the app does not know planned starts.',
  },
  dueMissing: {
    id: 'fields.dueMissing',
    defaultMessage: 'Not found: dates come from sprints and versions only.',
  },
  found: { id: 'fields.found', defaultMessage: 'Found: {name} ({id})' },
  notFound: { id: 'fields.notFound', defaultMessage: 'None found' },
  option: { id: 'fields.option', defaultMessage: '{name} ({id})' },
  goneOption: { id: 'fields.goneOption', defaultMessage: '{id} (not on this site)' },
  gone: {
    id: 'fields.gone',
    defaultMessage: 'This site has no field {id}. Choose another one, or the one the app found.',
  },
});

/** Who a team is, and what an iteration is. */
export const teamMessages = messages({
  title: { id: 'teams.title', defaultMessage: 'Teams and iterations' },
  label: { id: 'teams.label', defaultMessage: 'A team is' },
  use: {
    id: 'teams.use',
    defaultMessage: 'Dependencies are counted between teams. The app shows no figure for a person.',
  },
  project: {
    id: 'teams.project',
    defaultMessage:
      'a project ({count, plural, one {# that you can browse} other {# that you can browse}})',
  },
  component: { id: 'teams.component', defaultMessage: 'a component' },
  field: { id: 'teams.field', defaultMessage: 'the value of the field {name} ({id})' },
  gone: {
    id: 'teams.gone',
    defaultMessage: 'This site has no field {id}, so no item has a team. Choose something else.',
  },
  iterations: { id: 'teams.iterations', defaultMessage: 'Iterations are Jira’s sprints' },
  evidence: {
    id: 'teams.evidence',
    defaultMessage:
      '{active, plural, =0 {No} other {#}} running and {future, plural, =0 {no planned sprint} one {# planned sprint} other {# planned sprints}} on the first {read, plural, one {board} other {# boards}} of {boards}.',
  },
  boards: { id: 'teams.boards', defaultMessage: '{count, number}' },
  moreBoards: { id: 'teams.moreBoards', defaultMessage: 'more than {count, number}' },
  noBoards: {
    id: 'teams.noBoards',
    defaultMessage:
      'You can see no board with sprints. Dates then come from versions and due dates; teams that plan in sprints need a board in Jira.',
  },
  noSprints: {
    id: 'teams.noSprints',
    defaultMessage:
      'No running or planned sprint on {read, plural, one {# board} other {# boards}} looked at. Dates then come from versions and due dates.',
  },
  looking: { id: 'teams.looking', defaultMessage: 'Looking at some boards' },
  evidenceFailed: {
    id: 'teams.evidenceFailed',
    defaultMessage: 'The boards could not be looked at: {why} The settings work without it.',
  },
});

/** Time zone, working days, holidays. */
export const calendarMessages = messages({
  title: { id: 'calendar.title', defaultMessage: 'Calendar' },
  zone: { id: 'calendar.zone', defaultMessage: 'Time zone' },
  zoneUse: {
    id: 'calendar.zoneUse',
    defaultMessage:
      'Where a day begins and ends, the same for everybody who looks. Leave it empty to use the site’s own: {zone}.',
  },
  zoneUnknown: { id: 'calendar.zoneUnknown', defaultMessage: 'not told by Jira, so UTC' },
  zoneFault: {
    id: 'calendar.zoneFault',
    defaultMessage:
      'No time zone has this name. Choose one from the list, such as Europe/Berlin, or leave it empty.',
  },
  workingDays: { id: 'calendar.workingDays', defaultMessage: 'Working days' },
  workingDaysUse: { id: 'calendar.workingDaysUse', defaultMessage: 'At least one day is worked.' },
  monday: { id: 'calendar.monday', defaultMessage: 'Monday' },
  tuesday: { id: 'calendar.tuesday', defaultMessage: 'Tuesday' },
  wednesday: { id: 'calendar.wednesday', defaultMessage: 'Wednesday' },
  thursday: { id: 'calendar.thursday', defaultMessage: 'Thursday' },
  friday: { id: 'calendar.friday', defaultMessage: 'Friday' },
  saturday: { id: 'calendar.saturday', defaultMessage: 'Saturday' },
  sunday: { id: 'calendar.sunday', defaultMessage: 'Sunday' },
  holidays: { id: 'calendar.holidays', defaultMessage: 'Holidays' },
  holidaysUse: {
    id: 'calendar.holidaysUse',
    defaultMessage: 'Days on which nobody works, for all teams.',
  },
  noHolidays: { id: 'calendar.noHolidays', defaultMessage: 'None entered.' },
  addHoliday: { id: 'calendar.addHoliday', defaultMessage: 'Add a holiday' },
  add: { id: 'calendar.add', defaultMessage: 'Add' },
  removeHoliday: { id: 'calendar.removeHoliday', defaultMessage: 'Remove {day}' },
});

/** When a dependency is at risk. */
export const thresholdMessages = messages({
  title: { id: 'thresholds.title', defaultMessage: 'When a dependency is at risk' },
  intro: {
    id: 'thresholds.intro',
    defaultMessage:
      'These numbers decide what the pages call “at risk”. A change shows on every page at its next load.',
  },
  buffer: { id: 'thresholds.buffer', defaultMessage: 'Buffer' },
  bufferUse: {
    id: 'thresholds.bufferUse',
    defaultMessage: 'At risk if it is planned less than this many days before it is needed.',
  },
  soon: { id: 'thresholds.soon', defaultMessage: 'Soon' },
  soonUse: {
    id: 'thresholds.soonUse',
    defaultMessage:
      'At risk if it is needed within this many days and has no assignee or is not started.',
  },
  answer: { id: 'thresholds.answer', defaultMessage: 'Answer' },
  answerUse: {
    id: 'thresholds.answerUse',
    defaultMessage: 'At risk if an ask has had no answer for this many days.',
  },
  chain: { id: 'thresholds.chain', defaultMessage: 'Long chain' },
  chainUse: {
    id: 'thresholds.chainUse',
    defaultMessage: 'At risk if at least this many unfinished items stand in line behind it.',
  },
  assumed: { id: 'thresholds.assumed', defaultMessage: 'Assumed duration' },
  assumedUse: {
    id: 'thresholds.assumedUse',
    defaultMessage:
      'For the critical chain, not for risk: working days an open item is taken to last if its plan does not tell.',
  },
  stalled: { id: 'thresholds.stalled', defaultMessage: 'Stalled' },
  stalledUse: {
    id: 'thresholds.stalledUse',
    defaultMessage:
      'At risk if the provider is in progress and nothing changed for this many days.',
  },
  days: { id: 'thresholds.days', defaultMessage: 'days' },
  items: { id: 'thresholds.items', defaultMessage: 'items' },
  daysFault: {
    id: 'thresholds.daysFault',
    defaultMessage: 'Enter a whole number of days from {min, number} to {max, number}.',
  },
  itemsFault: {
    id: 'thresholds.itemsFault',
    defaultMessage: 'Enter a whole number of items from {min, number} to {max, number}.',
  },
});

/** Monday first, as the settings count. */
export const WEEKDAY_MESSAGES = [
  calendarMessages.monday,
  calendarMessages.tuesday,
  calendarMessages.wednesday,
  calendarMessages.thursday,
  calendarMessages.friday,
  calendarMessages.saturday,
  calendarMessages.sunday,
] as const;
