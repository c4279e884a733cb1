import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { IssueSite } from '../dependencies/issue-link';
import { stateMessages } from '../messages/states';
import { FailedState } from '../states/failed-state';
import styles from './settled-page.module.css';
import { useSettings, type SettingsInUse } from './use-settings';

interface Props {
  readonly title: string;
  /** Of the site that keys belong to. */
  readonly siteUrl: string;
  readonly children: (heading: ReactNode, inUse: SettingsInUse) => ReactNode;
}

/** A page that needs the settings: its heading at once, the rest when they are known. */
export function SettledPage({ title, siteUrl, children }: Props) {
  const intl = useIntl();
  const settings = useSettings();
  const heading = (
    <Heading as="h1" size="large">
      {title}
    </Heading>
  );
  return (
    <main className={styles.page}>
      <IssueSite value={siteUrl}>
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
          children(heading, settings.data)
        )}
      </IssueSite>
    </main>
  );
}
