import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { pageMessages } from '../messages/dependencies';
import { stateMessages } from '../messages/states';
import { useSettings } from '../shell/use-settings';
import { FailedState } from '../states/failed-state';
import { IssueSite } from './issue-link';
import { ReadPage } from './read-page';
import styles from './dependencies-page.module.css';

interface Props {
  readonly surface: Surface;
  readonly bar: AddressBar;
}

/** Who waits for whom: on the whole site, or around one project. */
export function DependenciesPage({ surface, bar }: Props) {
  const intl = useIntl();
  const settings = useSettings();
  const project = surface.project?.key ?? null;
  const title =
    project === null
      ? intl.formatMessage(pageMessages.title)
      : intl.formatMessage(pageMessages.projectTitle, { project });
  const heading = (
    <Heading as="h1" size="large">
      {title}
    </Heading>
  );
  return (
    <main className={styles.page}>
      <IssueSite value={surface.siteUrl}>
        {settings.data === undefined ? (
          <Stack space="space.200">
            {heading}
            {settings.isError ? (
              <FailedState
                error={settings.error}
                onRetry={() => {
                  void settings.refetch();
                }}
              />
            ) : (
              <Spinner label={intl.formatMessage(stateMessages.loading)} />
            )}
          </Stack>
        ) : (
          <ReadPage
            heading={heading}
            project={project}
            surface={surface}
            bar={bar}
            inUse={settings.data}
          />
        )}
      </IssueSite>
    </main>
  );
}
