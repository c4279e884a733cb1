import type { Settings } from '../../../../src/contract/settings';
import { workCalendarOf } from '../../../../src/contract/work-calendar-setting';
import type { WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { Day } from '../../../../src/domain/calendar/day';
import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import { plannedDates, type PlannedDate } from '../../../../src/domain/dependencies/planned-dates';
import {
  remainingDuration,
  type RemainingDuration,
} from '../../../../src/domain/dependencies/remaining-duration';
import type { Portfolio } from '../../../../src/use-cases/analyse-portfolio';

/** What the map tells of an item besides what lists tell. */
export interface ItemFacts {
  /** Null: not known. */
  readonly team: string | null;
  readonly isDone: boolean;
  /** The date of its own that counts first. */
  readonly planned: PlannedDate | null;
  /** What is left of it; null: it is done. */
  readonly remaining: RemainingDuration | null;
}

/** Plain data, so that a worker can hand it over. */
export interface MapFacts {
  /** By key. */
  readonly items: ReadonlyMap<string, ItemFacts>;
  /** By the id of the row; rows without a contract are not in it. */
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly today: Day;
  readonly calendar: WorkCalendar;
}

/** Of everything that was read, whatever the scope: what is waited for may lie beside it. */
export function mapFacts(
  { corpus, whole, teamOf, policy }: Portfolio,
  settings: Settings,
): MapFacts {
  const { graph, providers, nodes, keys } = whole.dependencies;
  const calendar = workCalendarOf(settings);
  const { assumedDays } = settings.chain;
  const isDone = Array.from(nodes, (node) => {
    const status = corpus.statusOf(node);
    return status !== null && policy.status.isDone(status);
  });
  const openProviders: number[][] = Array.from(nodes, () => []);
  const contracts = new Map<string, Contract>();
  graph.targets.forEach((consumer, row) => {
    const provider = providers[row] ?? 0;
    if (isDone[provider] !== true) openProviders[consumer]?.push(nodes[provider] ?? 0);
    const contract = whole.contracts[row];
    if (contract === undefined || contract.state === 'none') return;
    contracts.set(`${keys[provider] ?? ''} ${keys[consumer] ?? ''}`, contract);
  });
  const durations = { today: policy.today, calendar, dates: policy.dates, assumedDays };
  const items = new Map(
    Array.from(nodes, (node, item): [string, ItemFacts] => [
      keys[item] ?? '',
      {
        team: teamOf(node),
        isDone: isDone[item] === true,
        planned: plannedDates(corpus, node, policy.dates)[0] ?? null,
        remaining:
          isDone[item] === true
            ? null
            : remainingDuration(corpus, node, openProviders[item] ?? [], durations),
      },
    ]),
  );
  return { items, contracts, today: policy.today, calendar };
}
