import type { Health } from '../domain/dependencies/health';
import type { PlannedDate } from '../domain/dependencies/planned-dates';
import type { Neighbour, Neighbourhood, Side } from './neighbourhood';

/** What an issue waits for and what waits for it, in a few figures. Done dependencies do not count. */
export interface DependencySummary {
  readonly waitsFor: OpenDependencies;
  readonly waitedForBy: OpenDependencies;
  readonly nextDate: NextDate | null;
  /** Whether there is any dependency, done ones included. */
  readonly hasAny: boolean;
  /** Linked issues whose dates were not read, since they are too many. */
  readonly unread: number;
}

export interface OpenDependencies {
  readonly open: number;
  readonly inConflict: number;
  /** Null: nothing is open, or nothing of it was read. */
  readonly worst: Health | null;
}

/** The next day on which something of the open dependencies is due, or the last that passed. */
export interface NextDate {
  /** `provide`: the other issue is planned to be done; `need`: the other issue needs this one. */
  readonly kind: 'provide' | 'need';
  readonly neighbour: Neighbour;
  readonly date: PlannedDate;
  readonly isPast: boolean;
}

export function dependencySummary(view: Neighbourhood): DependencySummary {
  const open = { providers: openOf(view, 'providers'), consumers: openOf(view, 'consumers') };
  const unread = unreadOf(view);
  return {
    waitsFor: countOf(open.providers, view, 'providers'),
    waitedForBy: countOf(open.consumers, view, 'consumers'),
    nextDate: nextDateOf(open, view),
    hasAny:
      unread > 0 ||
      view.of(view.focusId, 'providers').length > 0 ||
      view.of(view.focusId, 'consumers').length > 0,
    unread,
  };
}

function openOf(view: Neighbourhood, side: Side): readonly Neighbour[] {
  return view.of(view.focusId, side).filter(isOpen);
}

function isOpen({ judgement }: Neighbour): boolean {
  return judgement.health !== 'done';
}

/** Of those that were not read the links still tell whether they are done. */
function countOf(open: readonly Neighbour[], view: Neighbourhood, side: Side): OpenDependencies {
  const unread = view.unread(view.focusId, side).filter(isOpen);
  const inConflict = open.filter(({ judgement }) => judgement.health === 'inConflict');
  return {
    open: open.length + unread.length,
    inConflict: inConflict.length,
    // Neighbours come worst first.
    worst: open[0]?.judgement.health ?? null,
  };
}

function unreadOf(view: Neighbourhood): number {
  return (
    view.unread(view.focusId, 'providers').length + view.unread(view.focusId, 'consumers').length
  );
}

function nextDateOf(
  open: Readonly<Record<Side, readonly Neighbour[]>>,
  { today }: Neighbourhood,
): NextDate | null {
  const dates: NextDate[] = [];
  for (const neighbour of open.providers) {
    const date = neighbour.judgement.provide;
    if (date) dates.push({ kind: 'provide', neighbour, date, isPast: date.day < today });
  }
  for (const neighbour of open.consumers) {
    const date = neighbour.judgement.need;
    if (date) dates.push({ kind: 'need', neighbour, date, isPast: date.day < today });
  }
  const coming = dates.filter(({ isPast }) => !isPast).sort((a, b) => a.date.day - b.date.day);
  const passed = dates.filter(({ isPast }) => isPast).sort((a, b) => b.date.day - a.date.day);
  return coming[0] ?? passed[0] ?? null;
}
