import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { drawChain } from '../../chain/chain-picture';
import { drawChanges } from '../../changes/changes-picture';
import { drawImpediments } from '../../impediments/impediments-picture';
import { drawInbox } from '../../inbox/inbox-picture';
import { pictureOf } from '../portfolio-picture';
import type { Above } from '../analysis';
import type { AskedOf, Drawings, Kind, PictureOf } from './drawings';

const DRAWINGS: Drawings = {
  dependencies: pictureOf,
  inbox: drawInbox,
  impediments: drawImpediments,
  chain: drawChain,
  changes: drawChanges,
};

/** The same in a worker and in a page that has none. */
export function draw<K extends Kind>(
  kind: K,
  items: readonly WorkItem[],
  question: AskedOf<K> & Above,
): PictureOf<K> {
  return DRAWINGS[kind](items, question);
}
