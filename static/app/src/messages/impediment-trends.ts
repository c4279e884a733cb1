import { messages } from './messages';

const DAYS = '{days, plural, one {# day} other {# days}}';

export const trendsMessages = messages({
  team: { id: 'impedimentTrends.team', defaultMessage: 'Team' },
  none: {
    id: 'impedimentTrends.none',
    defaultMessage: 'There are no impediments yet to show trends of',
  },
  noneOfTeam: {
    id: 'impedimentTrends.noneOfTeam',
    defaultMessage: 'There are no impediments of {team} yet to show trends of',
  },
  noneHow: {
    id: 'impedimentTrends.noneHow',
    defaultMessage:
      'Here you would see how many are raised and removed a week, how long it takes to remove them, and which causes cost the most time. Raise one from the issue it impedes, or on the board.',
  },
  /** How a figure says what it is made of. */
  basis: {
    id: 'impedimentTrends.basis',
    defaultMessage: '{unit}, {from} to {to}, as of {asOf}. Rests on {rests}.',
  },
  basisNow: {
    id: 'impedimentTrends.basisNow',
    defaultMessage: '{unit}, as of {asOf}. Rests on {rests}.',
  },
  open: {
    id: 'impedimentTrends.open',
    defaultMessage: '{count, plural, one {# open impediment} other {# open impediments}}',
  },
  recorded: {
    id: 'impedimentTrends.recorded',
    defaultMessage: '{count, plural, one {# recorded impediment} other {# recorded impediments}}',
  },
  removedCount: {
    id: 'impedimentTrends.removedCount',
    defaultMessage: '{count, plural, one {# removed impediment} other {# removed impediments}}',
  },
  tooFew: {
    id: 'impedimentTrends.tooFew',
    defaultMessage: 'Too few to say more: percentiles need at least 10.',
  },
  part: {
    id: 'impedimentTrends.part',
    defaultMessage: 'Not all of it has been read, so some may be missing.',
  },
  onlyFound: {
    id: 'impedimentTrends.onlyFound',
    defaultMessage:
      '{count, plural, one {# open impediment was} other {# open impediments were}} found but never recorded, so not counted here.',
  },
  unreadable: {
    id: 'impedimentTrends.unreadable',
    defaultMessage:
      '{count, plural, one {One record cannot be read, so it is} other {# records cannot be read, so they are}} not counted.',
  },
});

export const weekMessages = messages({
  title: { id: 'impedimentTrends.weeks', defaultMessage: 'Raised and removed' },
  answer: {
    id: 'impedimentTrends.weeksAnswer',
    defaultMessage:
      'In {weeks, plural, one {# week} other {# weeks}} {raised, plural, =0 {none was raised} one {# was raised} other {# were raised}} and {removed, plural, =0 {none was removed} one {# was removed} other {# were removed}}.',
  },
  unit: { id: 'impedimentTrends.weeksUnit', defaultMessage: 'Impediments a week' },
  rests: {
    id: 'impedimentTrends.weeksRests',
    defaultMessage: '{raised, number} raised and {removed, number} removed',
  },
  week: { id: 'impedimentTrends.week', defaultMessage: 'Week of' },
  raised: { id: 'impedimentTrends.raised', defaultMessage: 'Raised' },
  removed: { id: 'impedimentTrends.removed', defaultMessage: 'Removed' },
  behindRaised: {
    id: 'impedimentTrends.behindRaised',
    defaultMessage: 'Raised in the week of {week}',
  },
  behindRemoved: {
    id: 'impedimentTrends.behindRemoved',
    defaultMessage: 'Removed in the week of {week}',
  },
});

export const removalMessages = messages({
  title: { id: 'impedimentTrends.removal', defaultMessage: 'Time to remove' },
  none: {
    id: 'impedimentTrends.removalNone',
    defaultMessage: 'None was removed in this period.',
  },
  few: {
    id: 'impedimentTrends.removalFew',
    defaultMessage: '{items, plural, one {# was} other {# were}} removed.',
  },
  answer: {
    id: 'impedimentTrends.removalAnswer',
    defaultMessage:
      'Half were gone within {p50, plural, one {# day} other {# days}}, 85% within {p85, plural, one {# day} other {# days}}.',
  },
  halves: {
    id: 'impedimentTrends.removalHalves',
    defaultMessage:
      'In the first half of the period half were gone within {before, plural, one {# day} other {# days}}, in the second within {after, plural, one {# day} other {# days}}.',
  },
  unit: {
    id: 'impedimentTrends.removalUnit',
    defaultMessage: 'Calendar days from raised to removed, both counted',
  },
  half: { id: 'impedimentTrends.removalHalf', defaultMessage: `50%: ${DAYS}` },
  most: { id: 'impedimentTrends.removalMost', defaultMessage: `85%: ${DAYS}` },
  dot: { id: 'impedimentTrends.removalDot', defaultMessage: `{key}, removed {day}: ${DAYS}` },
  issue: { id: 'impedimentTrends.issue', defaultMessage: 'Issue' },
  removedOn: { id: 'impedimentTrends.removedOn', defaultMessage: 'Removed on' },
  days: { id: 'impedimentTrends.days', defaultMessage: 'Days' },
});

export const spreadMessages = messages({
  /** Whole days: the next range begins a day later. */
  days: { id: 'impedimentTrends.rangeDays', defaultMessage: '{from, number}–{to, number} days' },
  /** Elapsed days. */
  between: { id: 'impedimentTrends.rangeBetween', defaultMessage: '{from, number} to {to} days' },
  upTo: {
    id: 'impedimentTrends.rangeUpTo',
    defaultMessage: 'Up to {to, plural, one {# day} other {# days}}',
  },
  over: { id: 'impedimentTrends.rangeOver', defaultMessage: 'Over {from, number} days' },
  shortDays: {
    id: 'impedimentTrends.shortDays',
    defaultMessage: '{from, number}–{to, number}',
  },
  shortUpTo: { id: 'impedimentTrends.shortUpTo', defaultMessage: '≤ {to, number}' },
  shortOver: { id: 'impedimentTrends.shortOver', defaultMessage: '> {from, number}' },
  impediments: { id: 'impedimentTrends.impediments', defaultMessage: 'Impediments' },
});

export const ageMessages = messages({
  title: { id: 'impedimentTrends.age', defaultMessage: 'Age of open ones' },
  none: { id: 'impedimentTrends.ageNone', defaultMessage: 'Nothing is open.' },
  few: {
    id: 'impedimentTrends.ageFew',
    defaultMessage: '{items, plural, one {# is} other {# are}} open.',
  },
  answer: {
    id: 'impedimentTrends.ageAnswer',
    defaultMessage:
      'Half have stood for at most {p50, plural, one {# day} other {# days}}, 85% for at most {p85, plural, one {# day} other {# days}}.',
  },
  unit: {
    id: 'impedimentTrends.ageUnit',
    defaultMessage: 'Calendar days since raised or first found',
  },
  range: { id: 'impedimentTrends.ageRange', defaultMessage: 'Age' },
  unknown: {
    id: 'impedimentTrends.ageUnknown',
    defaultMessage: 'Of {count, number} more nothing tells since when.',
  },
  behind: { id: 'impedimentTrends.behindAge', defaultMessage: 'Open, by age: {range}' },
});

export const insideMessages = messages({
  title: { id: 'impedimentTrends.inside', defaultMessage: 'Solved inside the team' },
  answer: {
    id: 'impedimentTrends.insideAnswer',
    defaultMessage:
      '{inside, number} of {items, number} removed ({share, number, percent}) were solved inside the team.',
  },
  few: {
    id: 'impedimentTrends.insideFew',
    defaultMessage:
      '{inside, number} of {items, number} removed {inside, plural, one {was} other {were}} solved inside the team.',
  },
  tooFew: {
    id: 'impedimentTrends.insideTooFew',
    defaultMessage: 'Too few for a percentage: that needs at least 10.',
  },
  unit: {
    id: 'impedimentTrends.insideUnit',
    defaultMessage: 'Impediments by the level at which they were removed',
  },
  insideTeam: { id: 'impedimentTrends.insideTeam', defaultMessage: 'Inside the team' },
  further: { id: 'impedimentTrends.further', defaultMessage: 'At a train or the portfolio' },
  where: { id: 'impedimentTrends.where', defaultMessage: 'Where it was solved' },
});

export const clusterMessages = messages({
  title: { id: 'impedimentTrends.clusters', defaultMessage: 'Causes by days lost' },
  none: {
    id: 'impedimentTrends.clustersNone',
    defaultMessage: 'No recorded impediment stood in this period.',
  },
  answer: {
    id: 'impedimentTrends.clustersAnswer',
    defaultMessage:
      'Most time went with “{cause}”: {days} of {all} days, {share, number, percent}.',
  },
  unit: {
    id: 'impedimentTrends.clustersUnit',
    defaultMessage: 'Elapsed days in which an impediment stood (two at once count twice)',
  },
  cause: { id: 'impedimentTrends.cause', defaultMessage: 'Cause' },
  daysLost: { id: 'impedimentTrends.daysLost', defaultMessage: 'Days lost' },
  share: { id: 'impedimentTrends.share', defaultMessage: 'Share' },
  cumulative: { id: 'impedimentTrends.cumulative', defaultMessage: 'With those above' },
  label: {
    id: 'impedimentTrends.clusterLabel',
    defaultMessage: `{cause}: {lost} {whole, plural, one {day} other {days}}`,
  },
  dayShare: { id: 'impedimentTrends.dayShare', defaultMessage: 'Share of all days' },
  show: {
    id: 'impedimentTrends.showCause',
    defaultMessage: '{cause}: show the impediments with this cause',
  },
  behind: { id: 'impedimentTrends.behindCause', defaultMessage: 'Cause: {cause}' },
  more: {
    id: 'impedimentTrends.moreCauses',
    defaultMessage:
      '{count, plural, one {# more cause stands} other {# more causes stand}} in the table.',
  },
});

export const blockedMessages = messages({
  title: { id: 'impedimentTrends.blocked', defaultMessage: 'Blocked time' },
  none: {
    id: 'impedimentTrends.blockedNone',
    defaultMessage: 'None of these issues was blocked in this period while it was being worked on.',
  },
  few: {
    id: 'impedimentTrends.blockedFew',
    defaultMessage:
      '{items, plural, one {# issue was} other {# issues were}} blocked, for {total} days in all.',
  },
  answer: {
    id: 'impedimentTrends.blockedAnswer',
    defaultMessage:
      '{items, plural, one {# issue was} other {# issues were}} blocked, for {total} days in all: half for at most {p50}, 85% for at most {p85} days.',
  },
  unit: {
    id: 'impedimentTrends.blockedUnit',
    defaultMessage:
      'Elapsed days within the period, blocked while being worked on; issues with an impediment that is open or was removed',
  },
  rests: {
    id: 'impedimentTrends.blockedRests',
    defaultMessage: '{count, plural, one {# issue} other {# issues}}',
  },
  range: { id: 'impedimentTrends.blockedRange', defaultMessage: 'Blocked for' },
  issues: { id: 'impedimentTrends.blockedIssues', defaultMessage: 'Issues' },
  unknown: {
    id: 'impedimentTrends.blockedUnknown',
    defaultMessage: 'Of {count, number} more the history was not read.',
  },
  behind: { id: 'impedimentTrends.behindBlocked', defaultMessage: 'Blocked: {range}' },
});

export const behindMessages = messages({
  show: { id: 'impedimentTrends.show', defaultMessage: '{figure}: {title}' },
  list: { id: 'impedimentTrends.list', defaultMessage: 'Show in the list' },
  close: { id: 'impedimentTrends.close', defaultMessage: 'Close' },
  more: { id: 'impedimentTrends.more', defaultMessage: 'and {count, number} more' },
});
