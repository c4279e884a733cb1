import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { SiteShape } from '../../../../../src/jira/read-site-shape';
import { ConflictSection } from '../../admin/conflict-section';
import { FormContext } from '../../admin/form-context';
import { CauseLimits } from '../../admin/sections/impediments/cause-limits';
import { Causes } from '../../admin/sections/impediments/causes';
import { ClockSettings } from '../../admin/sections/impediments/clock-settings';
import { ImpedimentTypes } from '../../admin/sections/impediments/impediment-types';
import { LevelLimits } from '../../admin/sections/impediments/level-limits';
import { LevelOwners } from '../../admin/sections/impediments/level-owners';
import { OrganisationChoice } from '../../admin/sections/impediments/organisation-choice';
import { impedimentLimitMessages as words } from '../../messages/impediment-limits';
import { PanelButtons } from '../../settings-panel/panel-buttons';
import { usePanelForm } from '../../settings-panel/use-panel-form';
import { timeZoneOf } from '../../shell/use-settings';
import type { LimitsProps } from './limits-panel';
import styles from './limits.module.css';

/** The settings of impediments to change; saved with the other settings as they stand. */
export function LimitsForm({ inUse, site }: LimitsProps & { readonly site: SiteShape }) {
  const intl = useIntl();
  const inputs = useRef<HTMLDivElement>(null);
  const { siteTimeZone } = inUse;
  const panel = usePanelForm(inUse, site.linkTypes);
  const { form, dispatch } = panel;
  return (
    <FormContext value={{ form, dispatch, site, siteTimeZone }}>
      {form.conflict !== null && (
        <ConflictSection
          conflict={form.conflict}
          timeZone={timeZoneOf({ settings: form.base.settings, siteTimeZone })}
          onSaveMerged={panel.saveMerged}
        />
      )}
      <div ref={inputs} className={styles.inputs}>
        <LevelLimits />
        <CauseLimits />
        <LevelOwners />
        <Causes />
        <ClockSettings />
        <OrganisationChoice />
        <ImpedimentTypes />
      </div>
      <PanelButtons
        panel={panel}
        saveLabel={intl.formatMessage(words.save)}
        onSave={() => {
          panel.saveIfRight(inputs.current);
        }}
      />
    </FormContext>
  );
}
