import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import type { Change, WorkItem } from '../../../../src/domain/work-items/work-item';
import { changesSince, type ChangesSince } from '../../../../src/use-cases/changes-since';
import { at } from '../../../builders/work-item';

export const SINCE = at('2026-11-13T00:00:00Z');
export const BETWEEN = at('2026-11-16T10:00:00Z');
export const NOW = at('2026-11-20T09:00:00Z');

/** A link "is blocked by" that an item got or lost in between, as its changelog tells it. */
export function linkTold(what: 'added' | 'removed', otherKey: string): Change {
  const text = { otherKey, sentence: `This issue is blocked by ${otherKey}` };
  return {
    at: BETWEEN,
    kind: 'link',
    added: what === 'added' ? text : null,
    removed: what === 'removed' ? text : null,
  };
}

export function changesOf(items: readonly WorkItem[]): ChangesSince {
  return changesSince({
    reading: { items, linkTypes: [], inScope: null, timeZone: 'UTC' },
    settings: DEFAULT_SETTINGS,
    chooseSince: () => SINCE,
    chooseNow: () => NOW,
  });
}
