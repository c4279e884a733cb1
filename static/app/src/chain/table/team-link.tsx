import VisuallyHidden from '@atlaskit/visually-hidden';
import { createContext, useContext } from 'react';
import { useIntl } from 'react-intl';
import { NO_FILTER } from '../../dependencies/row-filter';
import { FIRST_STATE, formatPageState } from '../../dependencies/view-address';
import { hierarchyMessages } from '../../messages/hierarchy';
import { PageLink } from '../../shell/page-link';
import type { PagePlace } from '../../shell/page-place';

/** Where the page of the table stands; null: nowhere that links lead from. */
export const PlaceOfChain = createContext<PagePlace | null>(null);

/** The team of an item, whatever a team is: leads to what is waited for from it. */
export function TeamLink({ team }: { readonly team: string }) {
  const intl = useIntl();
  const place = useContext(PlaceOfChain);
  if (place === null) return team;
  const providerIn = { level: 'team', name: team } as const;
  const filter = { ...NO_FILTER, providerIn, isOpenOnly: true };
  const search = `?${formatPageState({ ...FIRST_STATE, filter }).toString()}`;
  return (
    <PageLink place={place} page="dependencies" search={search}>
      {team}
      <VisuallyHidden>{intl.formatMessage(hierarchyMessages.teamWaitedFor)}</VisuallyHidden>
    </PageLink>
  );
}
