import Spinner from '@atlaskit/spinner';
import { useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SiteShape } from '../../../../src/jira/read-site-shape';
import { ConflictSection } from '../admin/conflict-section';
import { FormContext } from '../admin/form-context';
import { useSiteShape } from '../admin/use-admin-site';
import { stateMessages } from '../messages/states';
import { timeZoneOf, type SettingsInUse } from '../shell/use-settings';
import { FailedState } from '../states/failed-state';
import { PanelButtons } from './panel-buttons';
import styles from './settings-panel.module.css';
import { usePanelForm } from './use-panel-form';

interface Props {
  readonly inUse: SettingsInUse;
  readonly saveLabel: string;
  /** The inputs, as the admin page has them. */
  readonly children: ReactNode;
}

/**
 * A part of the settings to change, saved with the other settings as they stand. Names of the site's own
 * things are read first: where two people save, any setting may be shown.
 */
export function SitePanelForm(props: Props) {
  const intl = useIntl();
  const { data: site, isError, error, refetch } = useSiteShape();
  if (site !== undefined) return <FormOfSite {...props} site={site} />;
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

function FormOfSite({ inUse, site, saveLabel, children }: Props & { readonly site: SiteShape }) {
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
        {children}
      </div>
      <PanelButtons
        panel={panel}
        saveLabel={saveLabel}
        onSave={() => {
          panel.saveIfRight(inputs.current);
        }}
      />
    </FormContext>
  );
}
