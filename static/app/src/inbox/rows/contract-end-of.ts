import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import type { Half, WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import type { ContractEnd } from '../../contract/contract-end';
import { ownIssue } from '../../contract/own-issue';
import { otherEnd, type Parties } from './row-words';

interface Question {
  /** On whose issue something is to be written. */
  readonly half: Half;
  readonly find: (issueId: string) => WorkItem | null;
  readonly timeZone: TimeZone;
  readonly parties: Parties;
}

/** The row as one who speaks for one of its sides sees it; null where that issue was not read. */
export function contractEndOf(
  row: InboxRow,
  { half, find, timeZone, parties }: Question,
): ContractEnd | null {
  const { consumer, provider, contract, judgement } = row;
  const own = half === 'asks' ? consumer : provider;
  const item = own !== null && 'id' in own ? find(own.id) : null;
  if (item === null) return null;
  return {
    half,
    own: ownIssue(item, half, timeZone),
    other: otherEnd(row, half, parties),
    contract,
    plannedNeed: judgement?.need?.day ?? null,
  };
}
