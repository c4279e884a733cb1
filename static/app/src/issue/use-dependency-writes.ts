import { useIntl } from 'react-intl';
import type { WantedDependency } from '../../../../src/use-cases/link-issues';
import type { DependencyLink } from '../../../../src/use-cases/neighbourhood';
import { tellDependenciesChanged } from './changed-event';
import { loadWhenWanted } from './load-when-wanted';

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
  const changed = async (): Promise<void> => {
    tellDependenciesChanged(focus.id);
    await reload();
  };
  const surroundings = { focus, intl, changed };
  const load = () => loadWhenWanted(() => import('./dependency-writes'), intl);
  return {
    add: async (...wanted) => (await (await load())?.add(surroundings, ...wanted)) ?? false,
    remove: async (...links) => (await (await load())?.remove(surroundings, ...links)) ?? false,
  };
}
