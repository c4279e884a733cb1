import type { DependencyRow } from '../../analysis/dependency-row';
import type { RowFilter } from '../row-filter';

/**
 * Whether a dependency is on the map at all. What somebody takes away by kind is gone, so that chains and
 * rings are those of what is left; what only does not fit what is looked for is drawn faded, since a map with
 * holes would tell of chains that are none.
 */
export function isDrawn(
  { types, isImplied, judgement }: Pick<DependencyRow, 'types' | 'isImplied' | 'judgement'>,
  {
    linkType,
    hidesImplied,
    isOpenOnly,
  }: Pick<RowFilter, 'linkType' | 'hidesImplied' | 'isOpenOnly'>,
): boolean {
  return (
    (linkType === null || types.includes(linkType)) &&
    (!hidesImplied || !isImplied) &&
    (!isOpenOnly || judgement.health !== 'done')
  );
}
