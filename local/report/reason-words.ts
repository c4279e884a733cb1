import type { HealthReason } from '../../src/domain/dependencies/health';
import type { FindingKind } from '../../src/domain/findings/finding';
import type { ReportDate, ReportDependency } from './report';

/** Why a dependency has its health, as a team would say it. Text about dates names where each stands. */
export function reasonInWords(reason: HealthReason, { provide, need }: ReportDependency): string {
  switch (reason) {
    case 'provider-done':
      return 'delivered';
    case 'consumer-done':
      return 'the waiting item is done';
    case 'ring':
      return 'both wait for each other, directly or through others';
    case 'provider-after-need':
      return `planned for ${dated(provide)}, needed by ${dated(need)}`;
    case 'need-passed':
      return `was needed by ${dated(need)}`;
    case 'promise-broken':
      return `was promised for ${provide?.date ?? 'an unknown date'} and is not delivered`;
    case 'declined':
      return 'the provider declined';
    case 'buffer-small':
      return `little room: planned for ${dated(provide)}, needed by ${dated(need)}`;
    case 'dates-disagree':
      return `a later date of the provider lies after the need (${dated(need)})`;
    case 'provider-blocked':
      return 'the provider is blocked';
    case 'provider-stalled':
      return 'the provider is in progress, but nothing has changed for days';
    case 'request-unanswered':
      return 'asked, and still without an answer';
    case 'chain-long':
      return 'a long chain of unfinished work stands behind it';
    case 'provider-unassigned':
      return 'needed soon, and nobody has the provider';
    case 'provider-not-started':
      return 'needed soon, and the provider is not started';
    case 'no-need-date':
      return 'no date by which it is needed';
    case 'no-provider-date':
      return 'no date from the provider';
    case 'provider-outside':
      return 'the provider is not in the data';
    case 'consumer-outside':
      return 'the waiting item is not in the data';
  }
}

const SOURCE_WORDS: Readonly<Record<ReportDate['source'], string>> = {
  promise: 'promised',
  ask: 'asked for',
  sprint: 'end of sprint',
  'fix-version': 'fix version',
  due: 'due date',
  increment: 'end of increment',
};

function dated(date: ReportDate | null): string {
  return date === null ? 'an unknown date' : `${date.date} (${SOURCE_WORDS[date.source]})`;
}

/** What a finding means and which figure it weakens. */
export function findingInWords(kind: FindingKind): string {
  switch (kind) {
    case 'self-link':
      return 'Items linked to themselves; these links are left out';
    case 'no-changelog':
      return 'Items without a changelog: their present values stand for the past too';
    case 'done-without-resolution-date':
      return 'Done, but without a resolution date';
    case 'never-in-progress':
      return 'Finished without ever being in progress: no cycle time';
    case 'moved-back':
      return 'Started, then moved back: not counted as work in progress';
    case 'reopened':
      return 'Reopened after being done';
    case 'broken-status-chain':
      return 'The changelog does not lead to the present status';
    case 'unknown-parent':
      return 'The parent is not in the data: progress of epics may be incomplete';
    case 'consumer-done':
      return 'Done although what they waited for is not: is the link still right?';
    case 'unreadable-property':
      return 'Data of the app on the issue that cannot be read';
  }
}
