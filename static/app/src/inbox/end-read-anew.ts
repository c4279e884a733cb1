import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { Settings } from '../../../../src/contract/settings';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { Day } from '../../../../src/domain/calendar/day';
import { contractBetween } from '../../../../src/domain/dependencies/contract/contract';
import { isDoneStatus } from '../../../../src/domain/flow/status-policy';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { JiraError } from '../../../../src/jira/jira-error';
import { readIssueItem } from '../../../../src/jira/read-issue-item';
import { viewerConnection } from '../bridge/viewer-transport';
import type { ContractEnd } from '../contract/contract-end';
import { fieldsInBrowser } from '../issue/fields-in-browser';

interface Question {
  /** The own half as it was saved just now. */
  readonly saved: ContractHalf;
  /** The own issue as it was read; null: it was not. */
  readonly own: WorkItem | null;
  readonly siteUrl: string;
  readonly settings: Settings;
  readonly today: Day;
  readonly timeZone: TimeZone;
}

/** The other side as Jira has it now; what the inbox knows of it may be hours old. */
export interface EndReadAnew {
  readonly end: ContractEnd;
  /** Its half; null: it is gone, hidden or cannot be read. */
  readonly standing: ContractHalf | null;
}

/** Reads the other issue of a contract in one request; null where that tells nothing. */
export async function readEndAnew(
  end: ContractEnd,
  question: Question,
): Promise<EndReadAnew | null> {
  const { other, half } = end;
  if (other.kind === 'party' || other.key === null) return null;
  const item = await readOther(other.id, question);
  if (item === undefined) return null;
  const standing = item && standingHalf(item, half === 'asks' ? 'answers' : 'asks');
  const { saved, own, settings, today, timeZone } = question;
  const provider = half === 'asks' ? item : own;
  const isAsking = saved.half === 'asks';
  const halves = {
    asks: isAsking ? saved.entries : standing?.half === 'asks' ? standing.entries : null,
    answers: isAsking ? (standing?.half === 'answers' ? standing.entries : null) : saved.entries,
    consumerId: isAsking ? end.own.id : other.id,
    providerId: isAsking ? other.id : end.own.id,
    isProviderDone: provider !== null && isDoneStatus(provider.status, settings.flow),
  };
  const contract = contractBetween(halves, { today, timeZone });
  const seen = { ...other, key: item?.key ?? null };
  return { end: { ...end, other: seen, contract }, standing };
}

/** Null: Jira does not show it to the person; undefined: nobody knows. */
async function readOther(
  issueId: string,
  { siteUrl, settings }: Question,
): Promise<WorkItem | null | undefined> {
  try {
    return await readIssueItem({
      ...{ connection: viewerConnection, issueId, memory: fieldsInBrowser(siteUrl) },
      settings: Promise.resolve(settings),
    });
  } catch (error) {
    return error instanceof JiraError && error.fault === 'not-found' ? null : undefined;
  }
}

function standingHalf(item: WorkItem, half: ContractHalf['half']): ContractHalf | null {
  if (item.unreadableHalves.includes(half)) return null;
  const revision = item.revisions[half];
  return half === 'asks'
    ? { half, revision, entries: item.asks }
    : { half, revision, entries: item.answers };
}
