import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import pageStyles from '../dependencies/dependencies-page.module.css';
import { IssueSite } from '../dependencies/issue-link';
import { inboxMessages } from '../messages/inbox';
import { stateMessages } from '../messages/states';
import { useSettings } from '../shell/use-settings';
import { FailedState } from '../states/failed-state';
import { ReadInbox } from './read-inbox';

interface Props {
  readonly surface: Surface;
  readonly bar: AddressBar;
}

/** What waits for a team's answer, decision or acceptance. */
export function InboxPage({ surface, bar }: Props) {
  const intl = useIntl();
  const settings = useSettings();
  const project = surface.project?.key ?? null;
  const heading = (
    <Heading as="h1" size="large">
      {project === null
        ? intl.formatMessage(inboxMessages.title)
        : intl.formatMessage(inboxMessages.projectTitle, { project })}
    </Heading>
  );
  return (
    <main className={pageStyles.page}>
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
          <ReadInbox heading={heading} surface={surface} bar={bar} inUse={settings.data} />
        )}
      </IssueSite>
    </main>
  );
}
