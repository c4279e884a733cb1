import { useIntl, type IntlShape, type MessageDescriptor } from 'react-intl';
import { JiraError } from '../../../../src/jira/jira-error';
import { linkStore } from '../../../../src/jira/link-store';
import {
  addDependency,
  restoreLink,
  type WantedDependency,
} from '../../../../src/use-cases/link-issues';
import type { DependencyLink } from '../../../../src/use-cases/neighbourhood';
import { notify } from '../bridge/flags';
import { viewerConnection } from '../bridge/viewer-transport';
import { linkMessages } from '../messages/issue';
import { errorInWords } from '../states/error-words';
import { tellDependenciesChanged } from './changed-event';

interface Issue {
  readonly id: string;
  readonly key: string;
}

/** What a person may do to the dependencies of an issue; each ends with a flag that says what happened. */
export interface DependencyWrites {
  /** Whether it was added. */
  readonly add: (wanted: WantedDependency, otherKey: string) => Promise<boolean>;
  /** Whether it is gone. */
  readonly remove: (links: readonly DependencyLink[], otherKey: string) => Promise<boolean>;
}

export function useDependencyWrites(focus: Issue, reload: () => Promise<void>): DependencyWrites {
  const intl = useIntl();
  const store = linkStore(viewerConnection);
  const changed = async (): Promise<void> => {
    tellDependenciesChanged(focus.id);
    await reload();
  };
  const say = flagsOf(intl);

  const undoing = (undo: () => Promise<void>) => ({
    text: intl.formatMessage(linkMessages.undo),
    onClick: () => {
      void undo()
        .then(() => {
          say.good(linkMessages.undone);
        })
        .catch((error: unknown) => {
          say.failed(linkMessages.notUndone, error);
        })
        .then(changed);
    },
  });
  /** Those that somebody else had removed are not among the removed ones: an undo leaves them. */
  const removeAll = async <Link extends { readonly id: string }>(
    links: readonly Link[],
  ): Promise<readonly Link[]> => {
    const removed: Link[] = [];
    for (const link of links) if ((await store.remove(link.id)) === 'removed') removed.push(link);
    return removed;
  };
  const restoreAll = async (links: readonly DependencyLink[]): Promise<void> => {
    for (const link of links) await restoreLink(store, focus.id, link);
  };

  return {
    add: async (wanted, otherKey) => {
      const keys = { focus: focus.key, other: otherKey };
      try {
        const made = await addDependency(store, wanted);
        if (made.kind === 'missing') {
          say.warning(linkMessages.missing, linkMessages.missingDetail, keys);
          return true;
        }
        const undo = async (): Promise<void> => {
          await removeAll([{ id: made.linkId }]);
        };
        if (made.kind === 'reversed') {
          const text = intl.formatMessage(linkMessages.removeReversed);
          const action = { ...undoing(undo), text };
          say.warning(linkMessages.reversed, linkMessages.reversedDetail, keys, [action]);
        } else {
          const isProvider = wanted.side === 'providers';
          const detail = isProvider ? linkMessages.addedProvider : linkMessages.addedConsumer;
          say.good(linkMessages.added, detail, keys, [undoing(undo)]);
        }
        return true;
      } catch (error) {
        say.failed(linkMessages.notAdded, error);
        return false;
      } finally {
        await changed();
      }
    },
    remove: async (links, otherKey) => {
      const keys = { focus: focus.key, other: otherKey };
      try {
        const removed = await removeAll(links);
        if (removed.length === 0) {
          say.good(linkMessages.gone, linkMessages.goneDetail, keys);
        } else {
          const undo = undoing(() => restoreAll(removed));
          say.good(linkMessages.removed, linkMessages.removedDetail, keys, [undo]);
        }
        return true;
      } catch (error) {
        say.failed(linkMessages.notRemoved, error);
        return false;
      } finally {
        await changed();
      }
    },
  };
}

type Actions = NonNullable<Parameters<typeof notify>[0]['actions']>;
type Keys = Readonly<Record<string, string>>;

function flagsOf(intl: IntlShape) {
  const show = (
    type: 'success' | 'warning' | 'error',
    title: MessageDescriptor,
    description: string | null,
    actions: Actions = [],
  ): void => {
    notify({
      // Each its own: a flag that is still open must keep its undo.
      id: `dependency-${crypto.randomUUID()}`,
      type,
      title: intl.formatMessage(title),
      ...(description === null ? {} : { description }),
      actions,
    });
  };
  return {
    good: (
      title: MessageDescriptor,
      detail?: MessageDescriptor,
      keys?: Keys,
      actions?: Actions,
    ) => {
      show('success', title, detail ? intl.formatMessage(detail, keys) : null, actions);
    },
    warning: (
      title: MessageDescriptor,
      detail: MessageDescriptor,
      keys: Keys,
      actions?: Actions,
    ) => {
      show('warning', title, intl.formatMessage(detail, keys), actions);
    },
    failed: (title: MessageDescriptor, error: unknown) => {
      show('error', title, refusalInWords(error, intl));
    },
  };
}

/** Jira says with "not signed in" that somebody may not link; its own words tell the two apart. */
function refusalInWords(error: unknown, intl: IntlShape): string {
  const isRefusal =
    error instanceof JiraError &&
    (error.fault === 'not-signed-in' || error.fault === 'no-permission') &&
    error.said !== null;
  if (!isRefusal) return errorInWords(error, intl);
  const reason = /[.!?]$/.test(error.said) ? error.said : `${error.said}.`;
  return intl.formatMessage(linkMessages.refused, { reason });
}
