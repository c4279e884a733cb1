import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import type { RowFilter } from '../row-filter';
import type { DrilledGroups } from './matrix-grid';

/** A level that was left for its parts, with the groups whose parts are shown. */
export interface PathStep extends DrilledGroups {
  readonly level: GroupLevel;
  /** The filter that leads back to this level as it was. */
  readonly back: RowFilter;
}

/** The way down, whichever of them were gone. */
const DOWNWARDS: readonly GroupLevel[] = ['stream', 'train', 'project', 'team', 'above', 'epic'];

/** How one came from coarser levels to this one, as far as the filter tells; the coarsest first. */
export function pathSteps(level: GroupLevel, filter: RowFilter): readonly PathStep[] {
  const above = DOWNWARDS.slice(0, DOWNWARDS.indexOf(level));
  const chosen = above.flatMap((one) => {
    const { consumer, provider } = groupsAt(one, filter);
    return consumer === null && provider === null ? [] : [{ level: one, consumer, provider }];
  });
  return chosen.map((step, at) => ({
    ...step,
    back: chosen.slice(at).reduce((so, { level: one }) => withoutLevel(one, so), filter),
  }));
}

function groupsAt(level: GroupLevel, filter: RowFilter): DrilledGroups {
  if (level === 'project') return { consumer: filter.consumer, provider: filter.provider };
  const nameAt = (refs: readonly (RowFilter['consumerIn'] | RowFilter['consumerUnder'])[]) =>
    refs.find((ref) => ref?.level === level)?.name ?? null;
  return {
    consumer: nameAt([filter.consumerIn, filter.consumerUnder]),
    provider: nameAt([filter.providerIn, filter.providerUnder]),
  };
}

function withoutLevel(level: GroupLevel, filter: RowFilter): RowFilter {
  if (level === 'project') return { ...filter, consumer: null, provider: null };
  const without = <Ref extends { readonly level: GroupLevel }>(ref: Ref | null): Ref | null =>
    ref?.level === level ? null : ref;
  return {
    ...filter,
    consumerIn: without(filter.consumerIn),
    providerIn: without(filter.providerIn),
    consumerUnder: without(filter.consumerUnder),
    providerUnder: without(filter.providerUnder),
  };
}
