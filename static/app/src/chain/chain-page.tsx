import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { chainMessages } from '../messages/chain';
import { SettledPage } from '../shell/settled-page';
import { ReadChainPage } from './read-chain-page';

interface Props {
  readonly surface: Surface;
  readonly bar: AddressBar;
}

/** What decides when something can be finished. */
export function ChainPage({ surface, bar }: Props) {
  const intl = useIntl();
  const project = surface.project?.key ?? null;
  const title =
    project === null
      ? intl.formatMessage(chainMessages.title)
      : intl.formatMessage(chainMessages.projectTitle, { project });
  return (
    <SettledPage title={title} siteUrl={surface.siteUrl}>
      {(heading, inUse) => (
        <ReadChainPage
          heading={heading}
          project={project}
          surface={surface}
          bar={bar}
          inUse={inUse}
        />
      )}
    </SettledPage>
  );
}
