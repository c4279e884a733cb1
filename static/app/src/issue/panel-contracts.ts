import type { Settings } from '../../../../src/contract/settings';
import { isDoneStatus } from '../../../../src/domain/flow/status-policy';
import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import type { Half, WorkItem } from '../../../../src/domain/work-items/work-item';
import type { Neighbour, Neighbourhood, Side } from '../../../../src/use-cases/neighbourhood';
import type { NeighbourhoodReading } from '../../../../src/use-cases/neighbourhood-reading';
import { attention } from '../contract/turn';
import type { ContractEnd, OtherEnd } from '../contract/contract-end';
import { ownIssue } from '../contract/own-issue';
import { partyContracts } from '../contract/party-contracts';
import { unlinkedContracts } from '../contract/unlinked-contracts';

/** A contract of the issue that is looked at, whether a link stands behind it or not. */
export interface PanelContract {
  readonly end: ContractEnd;
  /** Null: an external party, or an issue the person may not see. */
  readonly item: WorkItem | null;
  readonly isLinked: boolean;
}

export interface PanelKnowledge {
  readonly view: Neighbourhood;
  readonly reading: NeighbourhoodReading;
  readonly settings: Settings;
}

const HALF_OF_SIDE = { providers: 'asks', consumers: 'answers' } as const satisfies Record<
  Side,
  Half
>;

/** The contract of a neighbour of the issue. */
export function neighbourEnd(view: Neighbourhood, side: Side, neighbour: Neighbour): ContractEnd {
  const { id, item, contract, judgement } = neighbour;
  const key = item?.key ?? null;
  return endOf(view, HALF_OF_SIDE[side], { kind: 'issue', id, key }, contract, {
    plannedNeed: judgement.need?.day ?? null,
  });
}

/** The contracts of a side to which no link leads: of external parties, and those that lost their link. */
export function looseContracts(
  { view, reading, settings }: PanelKnowledge,
  side: Side,
): readonly PanelContract[] {
  const half = HALF_OF_SIDE[side];
  const parties: readonly PanelContract[] = partyContracts(
    side === 'providers' ? view.focus.asks : [],
    view,
  ).map(({ partyId, contract }) => ({
    end: endOf(view, half, partyEnd(settings, partyId), contract),
    item: null,
    isLinked: true,
  }));
  const unlinked = unlinkedContracts({
    focus: view.focus,
    focusId: view.focusId,
    isLinked: (id, of) => isLinked(view, of, id),
    itemOf: (id) => reading.read.get(id) ?? null,
    isDone: ({ status }) => isDoneStatus(status, settings.flow),
    today: view.today,
    timeZone: view.timeZone,
  }).filter((contract) => contract.half === half);
  return [
    ...parties,
    ...unlinked.map(({ otherId, item, contract }) => ({
      end: endOf(view, half, { kind: 'issue', id: otherId, key: item?.key ?? null }, contract),
      item,
      isLinked: false,
    })),
  ].sort((a, b) => attention(a.end) - attention(b.end));
}

/** Everything the issue has a contract with, those whose turn it is first. */
export function allEnds(known: PanelKnowledge): readonly ContractEnd[] {
  const { view } = known;
  const sides: readonly Side[] = ['providers', 'consumers'];
  const ends = sides.flatMap((side) => [
    ...looseContracts(known, side).map(({ end }) => end),
    ...view.of(view.focusId, side).map((neighbour) => neighbourEnd(view, side, neighbour)),
  ]);
  return ends
    .filter(({ contract }) => contract.state !== 'none')
    .sort((a, b) => attention(a) - attention(b));
}

/** The same end of the same contract in a later reading; null where it has none any more. */
export function endAgain(known: PanelKnowledge, { half, other }: ContractEnd): ContractEnd | null {
  const isSame = (end: ContractEnd): boolean =>
    end.half === half && end.other.kind === other.kind && end.other.id === other.id;
  return allEnds(known).find(isSame) ?? null;
}

function endOf(
  view: Neighbourhood,
  half: Half,
  other: OtherEnd,
  contract: Contract,
  { plannedNeed = null }: Partial<Pick<ContractEnd, 'plannedNeed'>> = {},
): ContractEnd {
  return { half, own: ownIssue(view.focus, half, view.timeZone), other, contract, plannedNeed };
}

export function partyEnd({ parties }: Settings, partyId: string): OtherEnd & { kind: 'party' } {
  const party = parties.find(({ id }) => id === partyId);
  return {
    kind: 'party',
    id: partyId,
    name: party?.name ?? null,
    leadDays: party?.leadDays ?? null,
  };
}

function isLinked(view: Neighbourhood, half: Half, id: string): boolean {
  const side = half === 'asks' ? 'providers' : 'consumers';
  const linked = [...view.of(view.focusId, side), ...view.unread(view.focusId, side)];
  return linked.some((neighbour) => neighbour.id === id);
}
