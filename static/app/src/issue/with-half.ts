import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { NeighbourhoodReading } from '../../../../src/use-cases/neighbourhood-reading';

/** What was read, with a half of an issue as it is known to stand by now. */
export function withHalf(
  reading: NeighbourhoodReading,
  issueId: string,
  standing: ContractHalf,
): NeighbourhoodReading {
  const item = reading.read.get(issueId);
  if (item === undefined) return reading;
  const changed = itemWith(item, standing);
  return {
    ...reading,
    focus: reading.focus.id === issueId ? changed : reading.focus,
    read: new Map(reading.read).set(issueId, changed),
  };
}

function itemWith(item: WorkItem, standing: ContractHalf): WorkItem {
  const { half, revision } = standing;
  const shared = {
    ...item,
    revisions: { ...item.revisions, [half]: revision },
    unreadableHalves: item.unreadableHalves.filter((unreadable) => unreadable !== half),
  };
  return standing.half === 'asks'
    ? { ...shared, asks: standing.entries }
    : { ...shared, answers: standing.entries };
}
