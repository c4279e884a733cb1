import type { QueryClient } from '@tanstack/react-query';
import type { IntlShape } from 'react-intl';
import { readLinkChoices } from '../../../../src/jira/link-choices';
import { viewerConnection } from '../bridge/viewer-transport';
import { formMessages } from '../messages/link-form';
import { linkMessages } from '../messages/links';
import { errorInWords } from '../states/error-words';
import { usualType } from './issue-choices';
import { showLinkFlag } from './link-flags';
import type { DependencyWrites } from './use-dependency-writes';
import type { NeighbourhoodInUse } from './use-neighbourhood';

interface LinkAgain {
  readonly issue: { readonly id: string };
  readonly known: NonNullable<NeighbourhoodInUse['known']>;
  readonly writes: DependencyWrites;
  readonly intl: IntlShape;
  readonly queries: QueryClient;
}

/** Makes the issue wait for another by the kind of link that is usual here; whether it does now. */
export async function linkAgain(
  { issue, known, writes, intl, queries }: LinkAgain,
  otherId: string,
  otherKey: string,
): Promise<boolean> {
  const fail = (description: string): false => {
    showLinkFlag({ type: 'error', title: linkMessages.notAdded, description }, intl);
    return false;
  };
  const rules = known.inUse.settings.linkTypes;
  try {
    const { types } = await queries.query({
      queryKey: ['link-choices', issue.id],
      queryFn: () => readLinkChoices(viewerConnection, issue.id, rules),
    });
    const by = usualType(types, known.reading);
    if (by === null) return fail(intl.formatMessage(formMessages.noTypes));
    const wanted = { focusId: issue.id, otherId, side: 'providers', by } as const;
    return await writes.add(wanted, otherKey);
  } catch (error) {
    return fail(errorInWords(error, intl));
  }
}
