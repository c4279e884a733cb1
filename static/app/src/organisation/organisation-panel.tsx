import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { LinkType } from '../../../../src/domain/work-items/work-item';
import type { FoundTeams } from '../analysis/found-teams';
import { organisationMessages } from '../messages/organisation';
import { NamedConflict } from '../settings-panel/named-conflict';
import { PanelButtons } from '../settings-panel/panel-buttons';
import { SettingsPanel } from '../settings-panel/settings-panel';
import { usePanelForm } from '../settings-panel/use-panel-form';
import type { SettingsInUse } from '../shell/use-settings';
import { OrganisationEditor } from './organisation-editor';
import styles from './organisation.module.css';

interface Props {
  readonly inUse: SettingsInUse;
  readonly linkTypes: readonly LinkType[];
  readonly found: FoundTeams;
}

/** The register on the page that shows what it is good for. */
export function OrganisationPanel(props: Props) {
  const intl = useIntl();
  return (
    <SettingsPanel
      title={intl.formatMessage(organisationMessages.title)}
      intro={intl.formatMessage(organisationMessages.intro)}
      toChange={<OrganisationForm {...props} />}
      toRead={<OrganisationToRead {...props} />}
      readOnly={intl.formatMessage(organisationMessages.readOnly)}
    />
  );
}

function OrganisationForm({ inUse, linkTypes, found }: Props) {
  const intl = useIntl();
  const inputs = useRef<HTMLDivElement>(null);
  const panel = usePanelForm(inUse, linkTypes);
  const { form, dispatch } = panel;
  return (
    <>
      {form.conflict !== null && (
        <NamedConflict
          {...{ form, dispatch }}
          siteTimeZone={inUse.siteTimeZone}
          conflict={form.conflict}
          onSaveMerged={panel.saveMerged}
        />
      )}
      <div ref={inputs}>
        <OrganisationEditor {...{ form, dispatch, found }} />
      </div>
      <PanelButtons
        panel={panel}
        saveLabel={intl.formatMessage(organisationMessages.save)}
        onSave={() => {
          panel.saveIfRight(inputs.current);
        }}
      />
    </>
  );
}

function OrganisationToRead({ inUse }: Props) {
  const intl = useIntl();
  const { trains, valueStreams } = inUse.settings.organisation;
  if (trains.length === 0) {
    return <p className={styles.quiet}>{intl.formatMessage(organisationMessages.noTrains)}</p>;
  }
  return (
    <ul className={styles.read}>
      {trains.map(({ id, name, teams }) => {
        const stream = valueStreams.find(({ trains: ids }) => ids.includes(id));
        const of = stream === undefined ? '' : ` (${stream.name})`;
        return (
          <li key={id}>
            <strong>{name}</strong>
            {of}: {intl.formatList(teams, { type: 'unit' })}
          </li>
        );
      })}
    </ul>
  );
}
