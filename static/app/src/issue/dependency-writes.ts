import type { IntlShape } from 'react-intl';
import { linkStore } from '../../../../src/jira/link-store';
import {
  addDependency,
  removeLinks,
  restoreLinks,
  type AddedDependency,
  type LinksChanged,
  type WantedDependency,
} from '../../../../src/use-cases/link-issues';
import type { DependencyLink } from '../../../../src/use-cases/neighbourhood';
import { viewerConnection } from '../bridge/viewer-transport';
import { linkMessages } from '../messages/links';
import { errorInWords, isSurelyUnsaved } from '../states/error-words';
import { showLinkFlag } from './link-flags';

/** What the changes of links need to know of the page they are made on. */
export interface WriteSurroundings {
  readonly focus: { readonly id: string; readonly key: string };
  readonly intl: IntlShape;
  /** Reads again what is shown. */
  readonly changed: () => Promise<void>;
}

type Undo = () => Promise<LinksChanged<unknown>>;

const store = linkStore(viewerConnection);

/** Adds a dependency and says what came of it; whether there is one now, as far as is known. */
export async function add(
  surroundings: WriteSurroundings,
  wanted: WantedDependency,
  otherKey: string,
): Promise<boolean> {
  try {
    const added = await addDependency(store, wanted);
    sayAdded(surroundings, added, wanted, otherKey);
    return added.kind !== 'failed';
  } catch (error) {
    const { intl } = surroundings;
    // Links were only read until then.
    const description = errorInWords(error, intl);
    showLinkFlag({ type: 'error', title: linkMessages.notAdded, description }, intl);
    return false;
  } finally {
    await surroundings.changed();
  }
}

/** Removes links and says what came of it; whether all are gone. */
export async function remove(
  surroundings: WriteSurroundings,
  links: readonly DependencyLink[],
  otherKey: string,
): Promise<boolean> {
  const { focus, intl, changed } = surroundings;
  const { done, problem } = await removeLinks(store, links);
  const values = { focus: focus.key, other: otherKey, done: done.length, all: links.length };
  const undo = undoing(surroundings, () => restoreLinks(store, focus.id, done));
  if (problem !== null) {
    const { error } = problem;
    if (done.length > 0) {
      const title = linkMessages.partlyRemoved;
      showLinkFlag({ type: 'warning', title, error, values, actions: [undo] }, intl);
    } else {
      const title = isSurelyUnsaved(error) ? linkMessages.notRemoved : linkMessages.removalUnknown;
      showLinkFlag({ type: 'error', title, error }, intl);
    }
  } else if (done.length === 0) {
    const { gone: title, goneDetail: detail } = linkMessages;
    showLinkFlag({ type: 'success', title, detail, values }, intl);
  } else {
    const { removed: title, removedDetail: detail } = linkMessages;
    showLinkFlag({ type: 'success', title, detail, values, actions: [undo] }, intl);
  }
  await changed();
  return problem === null;
}

function sayAdded(
  surroundings: WriteSurroundings,
  added: AddedDependency,
  { side }: WantedDependency,
  otherKey: string,
): void {
  const { focus, intl } = surroundings;
  const values = { focus: focus.key, other: otherKey };
  switch (added.kind) {
    case 'added': {
      const undo = undoing(surroundings, () => removeLinks(store, [{ id: added.linkId }]));
      const { added: title, addedProvider, addedConsumer } = linkMessages;
      const detail = side === 'providers' ? addedProvider : addedConsumer;
      showLinkFlag({ type: 'success', title, detail, values, actions: [undo] }, intl);
      return;
    }
    case 'present': {
      const { present: title, presentDetail: detail } = linkMessages;
      showLinkFlag({ type: 'success', title, detail, values }, intl);
      return;
    }
    case 'reversed': {
      const undo = undoing(surroundings, () => removeLinks(store, [{ id: added.linkId }]));
      const text = intl.formatMessage(linkMessages.removeReversed);
      const { reversed: title, reversedDetail: detail } = linkMessages;
      const actions = [{ ...undo, text }];
      showLinkFlag({ type: 'warning', title, detail, values, actions }, intl);
      return;
    }
    case 'missing': {
      const { missing: title, missingDetail: detail } = linkMessages;
      showLinkFlag({ type: 'warning', title, detail, values }, intl);
      return;
    }
    case 'unchecked': {
      const undo = undoing(surroundings, async () => removeLinks(store, await added.made()));
      const { unchecked: title, uncheckedDetail: detail } = linkMessages;
      showLinkFlag({ type: 'warning', title, detail, values, actions: [undo] }, intl);
      return;
    }
    case 'failed': {
      const { error } = added;
      const title = isSurelyUnsaved(error) ? linkMessages.notAdded : linkMessages.additionUnknown;
      showLinkFlag({ type: 'error', title, error }, intl);
    }
  }
}

function undoing(surroundings: WriteSurroundings, undo: Undo) {
  const { intl, changed } = surroundings;
  const carryOut = async (): Promise<void> => {
    const result = await undo().catch((error: unknown) => ({ done: [], problem: { error } }));
    await changed();
    // Only now: who takes the word for it and removes again acts on links that are there.
    sayUndone(result, intl);
  };
  return {
    text: intl.formatMessage(linkMessages.undo),
    onClick: () => {
      void carryOut();
    },
  };
}

function sayUndone({ done, problem }: LinksChanged<unknown>, intl: IntlShape): void {
  if (problem === null) {
    showLinkFlag({ type: 'success', title: linkMessages.undone }, intl);
    return;
  }
  const { error } = problem;
  const title =
    done.length > 0
      ? linkMessages.partlyUndone
      : isSurelyUnsaved(error)
        ? linkMessages.notUndone
        : linkMessages.undoUnknown;
  showLinkFlag({ type: 'error', title, error }, intl);
}
