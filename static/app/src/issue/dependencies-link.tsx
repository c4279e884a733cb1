import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { router } from '../bridge/forge-bridge';
import { moduleAddress } from '../bridge/module-address';
import { issueMessages } from '../messages/issue';

/** A link to the page of all dependencies, narrowed to this issue. Nothing where Jira tells no address. */
export function DependenciesLink({ issueKey }: { readonly issueKey: string }) {
  const intl = useIntl();
  const { data: address } = useQuery({
    queryKey: ['dependencies-page', issueKey],
    queryFn: () =>
      moduleAddress(
        { moduleKey: 'portfolio', project: null },
        {
          pathname: '/dependencies',
          search: `?${new URLSearchParams({ text: issueKey }).toString()}`,
        },
      ),
    staleTime: Infinity,
  });
  if (address === undefined) return null;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    // A frame may not lead the page around it elsewhere by itself.
    const isNewTab = event.metaKey || event.ctrlKey || event.shiftKey;
    void (isNewTab ? router.open(address) : router.navigate(address));
  };
  return (
    <a href={address} onClick={open}>
      {intl.formatMessage(issueMessages.openPage)}
    </a>
  );
}
