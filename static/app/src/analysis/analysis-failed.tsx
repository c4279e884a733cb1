import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import { UnknownLinkType } from '../../../../src/use-cases/analyse-portfolio';
import { pageMessages } from '../messages/dependencies';
import { stateMessages } from '../messages/states';
import { FailedState } from '../states/failed-state';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Read, but not analysed: settings that do not fit the site are for an administrator to correct. */
export function AnalysisFailed({ error, onRetry }: Props) {
  const intl = useIntl();
  if (!(error instanceof UnknownLinkType)) return <FailedState error={error} onRetry={onRetry} />;
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={intl.formatMessage(stateMessages.failed)}>
        {intl.formatMessage(pageMessages.settingsDoNotFit, { detail: error.message })}
      </SectionMessage>
    </div>
  );
}
