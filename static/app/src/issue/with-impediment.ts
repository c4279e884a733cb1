import type { StandingImpediment } from '../../../../src/contract/impediment-writing';
import type { NeighbourhoodReading } from '../../../../src/use-cases/neighbourhood-reading';

/** What was read, with the impediment of the issue as it is known to stand by now. */
export function withImpediment(
  reading: NeighbourhoodReading,
  standing: StandingImpediment,
): NeighbourhoodReading {
  const focus = { ...reading.focus, impediment: { ...standing, isUnreadable: false } };
  const read = focus.id === null ? reading.read : new Map(reading.read).set(focus.id, focus);
  return { ...reading, focus, read };
}
