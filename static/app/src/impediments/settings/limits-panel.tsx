import { useIntl } from 'react-intl';
import { CauseLimits } from '../../admin/sections/impediments/cause-limits';
import { Causes } from '../../admin/sections/impediments/causes';
import { ClockSettings } from '../../admin/sections/impediments/clock-settings';
import { ImpedimentTypes } from '../../admin/sections/impediments/impediment-types';
import { LevelLimits } from '../../admin/sections/impediments/level-limits';
import { LevelOwners } from '../../admin/sections/impediments/level-owners';
import { OrganisationChoice } from '../../admin/sections/impediments/organisation-choice';
import { impedimentLimitMessages as words } from '../../messages/impediment-limits';
import { panelMessages } from '../../messages/settings-panel';
import { SettingsPanel } from '../../settings-panel/settings-panel';
import { SitePanelForm } from '../../settings-panel/site-panel-form';
import type { SettingsInUse } from '../../shell/use-settings';
import { LimitsToRead } from './limits-to-read';

/** How long an impediment may stay where, whose it is then, and what its cause may be. */
export function LimitsPanel({ inUse }: { readonly inUse: SettingsInUse }) {
  const intl = useIntl();
  return (
    <SettingsPanel
      title={intl.formatMessage(words.title)}
      intro={intl.formatMessage(words.intro)}
      toChange={
        <SitePanelForm inUse={inUse} saveLabel={intl.formatMessage(words.save)}>
          <LevelLimits />
          <CauseLimits />
          <LevelOwners />
          <Causes />
          <ClockSettings />
          <OrganisationChoice />
          <ImpedimentTypes />
        </SitePanelForm>
      }
      toRead={<LimitsToRead settings={inUse.settings} />}
      readOnly={intl.formatMessage(panelMessages.managersOnly)}
    />
  );
}
