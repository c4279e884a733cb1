import type { IntlShape } from 'react-intl';
import { daysBetween, type Day } from '../../../../src/domain/calendar/day';
import type { Instant } from '../../../../src/domain/calendar/instant';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type {
  ContractChange,
  DependencyChange,
} from '../../../../src/domain/dependencies/dependency-change';
import type { HealthJudgement, HealthReason } from '../../../../src/domain/dependencies/health';
import { dayInWords, plannedInWords, reasonInWords } from '../health/health-words';
import { changeSentences, HEALTH_IN_SENTENCE } from '../messages/changes';
import type { ChangeRow } from './change-row';

/** Each change of a dependency as a sentence without its full stop, in the order of the row. */
export function changesInWords(
  row: ChangeRow,
  timeZone: TimeZone,
  intl: IntlShape,
): readonly string[] {
  return row.changes.map((change) => changeInWords(change, row, timeZone, intl));
}

function changeInWords(
  change: DependencyChange,
  row: ChangeRow,
  timeZone: TimeZone,
  intl: IntlShape,
): string {
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const { added, addedUntold, removed, removedUntold } = changeSentences;
      const [told, untold] =
        change.kind === 'added' ? [added, addedUntold] : [removed, removedUntold];
      return change.at === null
        ? intl.formatMessage(untold)
        : intl.formatMessage(told, { on: dayOfInstant(change.at, timeZone, intl) });
    }
    case 'health-turned':
      return turnInWords(change, row, intl);
    case 'need-moved':
    case 'provide-moved':
      return moveInWords(change, intl);
    case 'finished':
    case 'reopened':
      return intl.formatMessage(ENDED[`${change.end} ${change.kind}`]);
    case 'asked':
    case 'asked-again':
    case 'promised':
    case 'countered':
    case 'declined':
    case 'delivered':
    case 'accepted':
    case 'withdrawn':
    case 'promise-broken':
      return saidInWords(change, row, timeZone, intl);
  }
}

const ENDED = {
  'provider finished': changeSentences.providerFinished,
  'consumer finished': changeSentences.consumerFinished,
  'provider reopened': changeSentences.providerReopened,
  'consumer reopened': changeSentences.consumerReopened,
} as const;

/** What came explains a turn; a turn for the better, by what went. */
function turnInWords(
  change: Extract<DependencyChange, { readonly kind: 'health-turned' }>,
  { now, then, changes }: ChangeRow,
  intl: IntlShape,
): string {
  const from = intl.formatMessage(HEALTH_IN_SENTENCE[change.from]);
  const to = intl.formatMessage(HEALTH_IN_SENTENCE[change.to]);
  // What has a sentence of its own is not said twice.
  const told = new Set<string>(changes.map(({ kind }) => kind));
  const came = reasonsInWords(
    change.came.filter((reason) => !told.has(reason)),
    now,
    intl,
  );
  if (came !== '') {
    return intl.formatMessage(changeSentences.turnedBecause, { from, to, reasons: came });
  }
  const went = change.came.length > 0 ? '' : reasonsInWords(change.went, then, intl);
  return went === ''
    ? intl.formatMessage(changeSentences.turned, { from, to })
    : intl.formatMessage(changeSentences.turnedNoLonger, { from, to, reasons: went });
}

function reasonsInWords(
  reasons: readonly HealthReason[],
  judgement: HealthJudgement | null,
  intl: IntlShape,
): string {
  if (judgement === null) return '';
  return reasons.map((reason) => reasonInWords(reason, judgement, intl)).join('; ');
}

function moveInWords(
  {
    kind,
    from,
    to,
  }: Extract<DependencyChange, { readonly from: unknown; readonly to: unknown }> & {
    readonly kind: 'need-moved' | 'provide-moved';
  },
  intl: IntlShape,
): string {
  const sentences = MOVES[kind];
  if (to === null) return intl.formatMessage(sentences.gone, { from: plannedInWords(from, intl) });
  if (from === null) return intl.formatMessage(sentences.known, { to: plannedInWords(to, intl) });
  const days = daysBetween(from.day, to.day);
  // Where the date stands is worth telling only if that changed.
  const isElsewhere = from.source !== to.source;
  return intl.formatMessage(sentences.moved, {
    from: isElsewhere ? plannedInWords(from, intl) : dayInWords(from.day, intl),
    to: plannedInWords(to, intl),
    days: Math.abs(days),
    way: days > 0 ? 'later' : 'earlier',
  });
}

const MOVES = {
  'need-moved': {
    moved: changeSentences.needMoved,
    known: changeSentences.needKnown,
    gone: changeSentences.needGone,
  },
  'provide-moved': {
    moved: changeSentences.provideMoved,
    known: changeSentences.provideKnown,
    gone: changeSentences.provideGone,
  },
} as const;

const SAID = {
  asked: changeSentences.asked,
  'asked-again': changeSentences.askedAgain,
  promised: changeSentences.promised,
  countered: changeSentences.countered,
  declined: changeSentences.declined,
  delivered: changeSentences.delivered,
  accepted: changeSentences.accepted,
  withdrawn: changeSentences.withdrawn,
  'promise-broken': changeSentences.broken,
} as const;

/** Teams speak here, not persons. */
function saidInWords(
  { kind, at, day }: ContractChange,
  { consumer, provider }: ChangeRow,
  timeZone: TimeZone,
  intl: IntlShape,
): string {
  const dayOrUnknown = (known: Day | null): string =>
    known === null ? intl.formatMessage(changeSentences.someDay) : dayInWords(known, intl);
  return intl.formatMessage(SAID[kind], {
    day: dayOrUnknown(day),
    on: at === null ? '' : dayOfInstant(at, timeZone, intl),
    provider: provider.team ?? intl.formatMessage(changeSentences.providerSide),
    consumer: consumer.team ?? intl.formatMessage(changeSentences.consumerSide),
  });
}

function dayOfInstant(at: Instant, timeZone: TimeZone, intl: IntlShape): string {
  return dayInWords(timeZone.dayAt(at), intl);
}
