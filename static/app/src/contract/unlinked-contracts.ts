import type { Day } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import {
  contractBetween,
  type Contract,
} from '../../../../src/domain/dependencies/contract/contract';
import type { Half, WorkItem } from '../../../../src/domain/work-items/work-item';

/** An open contract whose link is missing. */
export interface UnlinkedContract {
  /** The half the issue itself holds. */
  readonly half: Half;
  readonly otherId: string;
  /** Null: the person may not see it. */
  readonly item: WorkItem | null;
  readonly contract: Contract;
}

export interface UnlinkedQuestion {
  readonly focus: WorkItem;
  readonly focusId: string;
  readonly isLinked: (id: string, half: Half) => boolean;
  readonly itemOf: (id: string) => WorkItem | null;
  readonly isDone: (item: WorkItem) => boolean;
  readonly today: Day;
  readonly timeZone: TimeZone;
}

/** What an issue asks or answered without being linked: somebody removed the link, or making it failed. */
export function unlinkedContracts(question: UnlinkedQuestion): readonly UnlinkedContract[] {
  const { focus, isLinked } = question;
  const providers = focus.asks.flatMap(({ provider, closed }) =>
    'issueId' in provider && closed === null ? [provider.issueId] : [],
  );
  const consumers = new Set(focus.answers.map(({ consumerId }) => consumerId));
  return [
    ...providers.filter((id) => !isLinked(id, 'asks')).map((id) => asAsking(question, id)),
    ...[...consumers]
      .filter((id) => !isLinked(id, 'answers'))
      .map((id) => asAnswering(question, id))
      .filter(({ contract }) => !ENDED.has(contract.state) || contract.removable !== null),
  ];
}

/** What ended long ago is history, and no row. */
const ENDED: ReadonlySet<Contract['state']> = new Set(['none', 'accepted', 'withdrawn']);

function asAsking(question: UnlinkedQuestion, otherId: string): UnlinkedContract {
  const { focus, focusId, itemOf, isDone } = question;
  const item = itemOf(otherId);
  const ends = {
    asks: focus.asks,
    answers: item === null ? null : readable(item, 'answers'),
    ...{ providerId: otherId, consumerId: focusId },
    isProviderDone: item !== null && isDone(item),
  };
  return { half: 'asks', otherId, item, contract: contractBetween(ends, question) };
}

function asAnswering(question: UnlinkedQuestion, otherId: string): UnlinkedContract {
  const { focus, focusId, itemOf, isDone } = question;
  const item = itemOf(otherId);
  const ends = {
    asks: item === null ? null : readable(item, 'asks'),
    answers: focus.answers,
    ...{ providerId: focusId, consumerId: otherId },
    isProviderDone: isDone(focus),
  };
  return { half: 'answers', otherId, item, contract: contractBetween(ends, question) };
}

function readable<Part extends Half>(item: WorkItem, half: Part): WorkItem[Part] | null {
  return item.unreadableHalves.includes(half) ? null : item[half];
}
