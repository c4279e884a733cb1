import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { useIntl } from 'react-intl';
import { chainMessages } from '../../messages/chain';
import { stateMessages } from '../../messages/states';
import { FailedState } from '../../states/failed-state';
import type { GoalReadingInUse } from './use-goal-items';

/** Why there is no chain yet; nothing once the goal was read. */
export function GoalNotice({ reading, start, cancel }: GoalReadingInUse) {
  const intl = useIntl();
  switch (reading.name) {
    case 'done':
      return null;
    case 'failed':
      return <FailedState error={reading.error} onRetry={start} />;
    case 'reading':
      return (
        <Inline space="space.150" alignBlock="center" shouldWrap>
          <Spinner label={intl.formatMessage(stateMessages.loading)} />
          <span role="status">{intl.formatMessage(chainMessages.readingGoal)}</span>
          <Button onClick={cancel} spacing="compact">
            {intl.formatMessage(chainMessages.cancel)}
          </Button>
        </Inline>
      );
    case 'stopped':
      return (
        <div role="status">
          <SectionMessage appearance="warning" title={intl.formatMessage(chainMessages.cancelled)}>
            <Stack space="space.100" alignInline="start">
              <span>{intl.formatMessage(chainMessages.cancelledHow)}</span>
              <Button onClick={start}>{intl.formatMessage(chainMessages.resume)}</Button>
            </Stack>
          </SectionMessage>
        </div>
      );
  }
}
