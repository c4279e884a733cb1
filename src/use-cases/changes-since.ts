import type { Settings } from '../contract/settings';
import type { Instant } from '../domain/calendar/instant';
import type { TimeZone } from '../domain/calendar/time-zone';
import { dependencyChanges, type DependencyChanges } from '../domain/dependencies/changes-since';
import { halvesAt } from '../domain/dependencies/halves-at';
import { linkHistory, type LinkHistory } from '../domain/dependencies/link-history';
import { analysePortfolio, type Portfolio } from './analyse-portfolio';
import type { SourceReading } from './work-item-source';

export interface ChangesRequest {
  /** With histories; an item without one counts as unchanged, and the findings say so. */
  readonly reading: SourceReading;
  readonly settings: Settings;
  readonly chooseSince: (timeZone: TimeZone) => Instant;
  readonly chooseNow: (timeZone: TimeZone) => Instant;
}

export interface ChangesSince {
  readonly then: Portfolio;
  readonly now: Portfolio;
  readonly changes: DependencyChanges;
}

/**
 * What changed in the dependencies between an instant and a later one.
 *
 * @throws UnknownLinkType
 */
export function changesSince({
  reading,
  settings,
  chooseSince,
  chooseNow,
}: ChangesRequest): ChangesSince {
  const now = analysePortfolio(reading, settings, chooseNow);
  const since = chooseSince(now.timeZone);
  const items = halvesAt(reading.items, since);
  const then = analysePortfolio({ ...reading, items }, settings, () => since);
  return { then, now, changes: dependencyChanges(then, now, linkHistoryOf(reading, now)) };
}

/** When the links of a portfolio were made and removed. */
export function linkHistoryOf(
  { items }: SourceReading,
  { corpus, linkMeanings, asOf }: Portfolio,
): LinkHistory {
  return linkHistory(items, { types: corpus.linkTypes.all, meanings: linkMeanings, asOf });
}
