import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import { pageMessages } from '../messages/dependencies';
import { stateMessages } from '../messages/states';
import { FailedState } from '../states/failed-state';
import type { AnalysisFailure } from './analysis';

interface Props {
  readonly failure: AnalysisFailure;
  readonly onRetry: () => void;
}

/** Read, but not analysed: settings that do not fit the site are for an administrator to correct. */
export function AnalysisFailed({ failure: { error, misfit }, onRetry }: Props) {
  const intl = useIntl();
  if (misfit === null) return <FailedState error={error} onRetry={onRetry} />;
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={intl.formatMessage(stateMessages.failed)}>
        {intl.formatMessage(pageMessages.settingsDoNotFit, { detail: misfit })}
      </SectionMessage>
    </div>
  );
}
