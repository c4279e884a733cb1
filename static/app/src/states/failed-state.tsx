import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { Stack } from '@atlaskit/primitives/compiled';
import { useIntl } from 'react-intl';
import { stateMessages } from '../messages/states';
import { errorInWords } from './error-words';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What happened, why, and what to do next. */
export function FailedState({ error, onRetry }: Props) {
  const intl = useIntl();
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={intl.formatMessage(stateMessages.failed)}>
        <Stack space="space.100" alignInline="start">
          <span>{errorInWords(error, intl)}</span>
          <Button onClick={onRetry}>{intl.formatMessage(stateMessages.retry)}</Button>
        </Stack>
      </SectionMessage>
    </div>
  );
}
