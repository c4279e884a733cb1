import Heading from '@atlaskit/heading';
import Skeleton from '@atlaskit/skeleton';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { adminMessages } from '../messages/admin';
import { stateMessages } from '../messages/states';
import { useSettings } from '../shell/use-settings';
import { ErrorBoundary } from '../states/error-boundary';
import { FailedState } from '../states/failed-state';
import { AdminForm } from './admin-form';
import { useSiteShape } from './use-admin-site';
import styles from './admin-page.module.css';

// Seldom needed here: where settings can be read it comes with what lies below the fold.
const DataSection = lazy(() =>
  import('./sections/data-section').then(({ DataSection: Section }) => ({ default: Section })),
);

/** What the app found on this site, what it may do, and every setting. */
export function AdminPage() {
  const intl = useIntl();
  const settings = useSettings();
  const site = useSiteShape();
  const readAgain = (): void => {
    if (settings.isError) void settings.refetch();
    if (site.isError) void site.refetch();
  };
  return (
    <main className={styles.page}>
      <Heading as="h1" size="large">
        {intl.formatMessage(adminMessages.title)}
      </Heading>
      {settings.isSuccess && site.isSuccess ? (
        <AdminForm inUse={settings.data} site={site.data} />
      ) : settings.isError || site.isError ? (
        <>
          <FailedState error={settings.error ?? site.error} onRetry={readAgain} />
          {/* What cannot be read can still be taken out and deleted. */}
          {settings.isError && (
            <ErrorBoundary>
              <Suspense fallback={null}>
                <DataSection onDeleted={readAgain} />
              </Suspense>
            </ErrorBoundary>
          )}
        </>
      ) : (
        <Waiting />
      )}
    </main>
  );
}

function Waiting() {
  const intl = useIntl();
  return (
    <div role="status" className={styles.waiting}>
      <VisuallyHidden>{intl.formatMessage(stateMessages.loading)}</VisuallyHidden>
      {['70%', '100%', '100%', '85%', '60%'].map((width, at) => (
        <Skeleton
          key={at}
          width={width}
          height="1.5rem"
          borderRadius="var(--ds-radius-small)"
          isShimmering
        />
      ))}
    </div>
  );
}
