import type { LinkType } from '../../../../src/domain/work-items/work-item';

export const BLOCKS = type('1', 'Blocks', 'is blocked by', 'blocks');
export const DEPENDS = type('2', 'Depends', 'is depended on by', 'depends on');
export const RELATES = type('3', 'Relates', 'relates to', 'relates to');
/** Both wordings sound like waiting. */
export const DEPENDENCY = type('4', 'Dependency', 'is dependent of', 'depends on');
export const TYPES = [BLOCKS, DEPENDS, RELATES, DEPENDENCY];

function type(id: string, name: string, inward: string, outward: string): LinkType {
  return { id, name, inward, outward };
}
