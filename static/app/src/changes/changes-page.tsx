import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { changesMessages } from '../messages/changes';
import { SettledPage } from '../shell/settled-page';
import { ComparedPage } from './compared-page';

interface Props {
  readonly surface: Surface;
  readonly bar: AddressBar;
}

/** What changed in the dependencies: on the whole site, or around one project. */
export function ChangesPage({ surface, bar }: Props) {
  const intl = useIntl();
  const project = surface.project?.key ?? null;
  const title =
    project === null
      ? intl.formatMessage(changesMessages.title)
      : intl.formatMessage(changesMessages.projectTitle, { project });
  return (
    <SettledPage title={title} siteUrl={surface.siteUrl}>
      {(heading, inUse) => (
        <ComparedPage
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
