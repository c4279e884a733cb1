import Spinner from '@atlaskit/spinner';
import { Suspense, type ComponentType } from 'react';
import { useIntl } from 'react-intl';
import { stateMessages } from '../messages/states';
import { FailedState } from '../states/failed-state';
import { IssueSite } from './issue-link';
import { PageFrame } from './page-frame';
import styles from './page-frame.module.css';
import type { PagePlace, PageProps } from './page-place';
import { useSettings } from './use-settings';

interface Props {
  readonly place: PagePlace;
  readonly content: ComponentType<PageProps>;
}

/** A page that needs the settings: its heading at once, the rest when they are known. */
export function PortfolioPage({ place, content: Content }: Props) {
  const intl = useIntl();
  const settings = useSettings();
  const loading = (
    <PageFrame place={place} onRefresh={null}>
      <Spinner label={intl.formatMessage(stateMessages.loading)} />
    </PageFrame>
  );
  return (
    <main className={styles.page}>
      <IssueSite value={place.surface.siteUrl}>
        {settings.isError && settings.data === undefined ? (
          <PageFrame place={place} onRefresh={null}>
            <FailedState
              error={settings.error}
              onRetry={() => {
                void settings.refetch();
              }}
            />
          </PageFrame>
        ) : settings.data === undefined ? (
          loading
        ) : (
          <Suspense fallback={loading}>
            <Content place={place} inUse={settings.data} />
          </Suspense>
        )}
      </IssueSite>
    </main>
  );
}
