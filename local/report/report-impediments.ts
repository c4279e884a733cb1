import { formatDay } from '../../src/domain/calendar/day';
import type { TimeZone } from '../../src/domain/calendar/time-zone';
import type { FoundCode } from '../../src/domain/impediments/found-codes';
import type { ImpedimentLevel, ImpedimentState } from '../../src/domain/impediments/record';
import { byText } from '../../src/domain/work-items/issue-key';
import type { Impediment, Impediments } from '../../src/use-cases/impediments/impediment';
import { roundedDays } from './rounded';

/** What is stuck, as the report tells it. */
export interface ReportImpediments {
  readonly open: number;
  readonly list: readonly ReportImpediment[];
}

/** A figure that cannot be given is null, and its `…Why` says so. */
export interface ReportImpediment {
  readonly key: string;
  /** In the order of the closed list. */
  readonly found: readonly FoundCode[];
  readonly since: string | null;
  readonly sinceWhy: Why | null;
  /** Calendar days. */
  readonly ageDays: number | null;
  readonly ageDaysWhy: Why | null;
  /** Elapsed days, to hundredths. */
  readonly blockedDays: number | null;
  readonly blockedDaysWhy: Why | null;
  readonly state: ImpedimentState;
  readonly level: ImpedimentLevel;
  /** Open items that wait for it, directly or through others. */
  readonly holdsUp: number;
}

/** No changelog tells it. */
type Why = 'no-changelog';

/** A record that cannot be read is a finding, and no impediment by itself. */
export function reportImpediments({ open }: Impediments, timeZone: TimeZone): ReportImpediments {
  const told = open.map(withoutUnreadable).filter(({ found }) => found.length > 0);
  const list = told.map((one) => row(one, timeZone)).sort((a, b) => byText(a.key, b.key));
  return { open: list.length, list };
}

function withoutUnreadable(impediment: Impediment): Impediment {
  if (!impediment.isUnreadable) return impediment;
  return { ...impediment, found: impediment.found.filter((code) => code !== 'recorded') };
}

function row(impediment: Impediment, timeZone: TimeZone): ReportImpediment {
  const { item, found, since, ageDays, blockedDays, state, level, holdsUp } = impediment;
  return {
    key: item.key,
    found,
    since: since === null ? null : formatDay(timeZone.dayAt(since)),
    sinceWhy: whyNot(since),
    ageDays,
    ageDaysWhy: whyNot(ageDays),
    blockedDays: blockedDays === null ? null : roundedDays(blockedDays),
    blockedDaysWhy: whyNot(blockedDays),
    state,
    level,
    holdsUp: holdsUp.items,
  };
}

function whyNot(figure: number | null): Why | null {
  return figure === null ? 'no-changelog' : null;
}
