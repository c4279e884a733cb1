import { appInstant } from '../app-instant';
import { lastOf, type Save } from '../saved-property';
import type { WorkClock } from '../work-clock';
import type { PastRecord } from './record-plan';
import { recordIn, type RecordForm } from './record-saves';

/** The values of the property in which the app keeps an issue's impediment, as the app writes them. */

export const IMPEDIMENT_PROPERTY = 'agile-pmo-impediment';

export function recordValue(
  saves: readonly Save[],
  past: PastRecord | undefined,
  clock: WorkClock,
): object {
  const record = recordIn(saves);
  return {
    ...{ schema: 1, revision: saves.length },
    index: { ...found(record), touched: lastOf(saves).at },
    record,
    ...(past === undefined ? {} : { past: [pastValue(past, clock)] }),
  };
}

const FOUND = ['state', 'level', 'levelSince', 'cause'];
/** What searches find of what stands only. */
const FOUND_OPEN = ['owner', 'target'];

/** What JQL finds of a record. */
function found(record: RecordForm): object {
  const names = record.state === 'removed' ? FOUND : [...FOUND, ...FOUND_OPEN];
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}

function pastValue({ what, cause, solution, raised, removed }: PastRecord, clock: WorkClock) {
  return {
    ...{ what, solution, cause, level: 'team' },
    ...{ raisedAt: appInstant(clock, raised), removedAt: appInstant(clock, removed) },
  };
}

export function dismissedValue(saves: readonly Save[]): object {
  const { at, after } = lastOf(saves);
  return { schema: 1, revision: saves.length, index: { touched: at }, ...after };
}

/** As another tool wrote it: its states are none of the app's. */
export function unreadableValue(at: number, clock: WorkClock): object {
  return {
    ...{ schema: 1, revision: 1, index: { state: 'red', touched: appInstant(clock, at) } },
    record: { state: 'red', since: clock.day(at), what: 'Copied from our risk sheet' },
  };
}
