import Spinner from '@atlaskit/spinner';
import { useIntl } from 'react-intl';
import { useSiteShape } from '../../admin/use-admin-site';
import { impedimentLimitMessages as words } from '../../messages/impediment-limits';
import { stateMessages } from '../../messages/states';
import { SettingsPanel } from '../../settings-panel/settings-panel';
import type { SettingsInUse } from '../../shell/use-settings';
import { FailedState } from '../../states/failed-state';
import { LimitsForm } from './limits-form';
import { LimitsToRead } from './limits-to-read';

export interface LimitsProps {
  readonly inUse: SettingsInUse;
}

/** How long an impediment may stay where, whose it is then, and what its cause may be. */
export function LimitsPanel({ inUse }: LimitsProps) {
  const intl = useIntl();
  return (
    <SettingsPanel
      title={intl.formatMessage(words.title)}
      intro={intl.formatMessage(words.intro)}
      toChange={<LimitsToChange inUse={inUse} />}
      toRead={<LimitsToRead settings={inUse.settings} />}
      readOnly={intl.formatMessage(words.readOnly)}
    />
  );
}

/** Names of the site's own things are read first: where two people save, any setting may be shown. */
function LimitsToChange({ inUse }: LimitsProps) {
  const intl = useIntl();
  const { data: site, isError, error, refetch } = useSiteShape();
  if (site !== undefined) return <LimitsForm inUse={inUse} site={site} />;
  if (!isError) return <Spinner label={intl.formatMessage(stateMessages.loading)} />;
  return (
    <FailedState
      error={error}
      onRetry={() => {
        void refetch();
      }}
    />
  );
}
