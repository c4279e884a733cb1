import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { usePicture } from '../../analysis/use-picture';
import { organisationMessages } from '../../messages/organisation';
import { OrganisationEditor } from '../../organisation/organisation-editor';
import { useLinkedWork } from '../../reading/use-linked-work';
import { FailedState } from '../../states/failed-state';
import { useForm } from '../form-context';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';

/** Which teams form a train, and which trains form a value stream. */
export function OrganisationSection() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const [isLooking, setIsLooking] = useState(false);
  return (
    <Section
      title={intl.formatMessage(organisationMessages.title)}
      intro={intl.formatMessage(organisationMessages.intro)}
    >
      {isLooking ? (
        <EditorOfSite />
      ) : (
        <>
          <div>
            <Button
              onClick={() => {
                setIsLooking(true);
              }}
            >
              {intl.formatMessage(organisationMessages.look)}
            </Button>
            <p className={styles.help}>{intl.formatMessage(organisationMessages.lookHow)}</p>
          </div>
          <OrganisationEditor {...{ form, dispatch }} found={null} />
        </>
      )}
    </Section>
  );
}

/** The editor with the teams that the issues of the site name, read by the settings that are saved. */
function EditorOfSite() {
  const intl = useIntl();
  const { form, dispatch, siteTimeZone } = useForm();
  const { settings } = form.base;
  const { shown, phase, start } = useLinkedWork(settings);
  const { drawn } = usePicture('site', 'dependencies', shown, {
    ...{ settings, siteTimeZone, project: null },
    wantsMap: false,
  });
  const picture = drawn?.picture ?? null;
  const found = picture?.kind === 'picture' ? picture.foundTeams : null;
  const error = phase.name === 'failed' ? phase.error : picture?.kind === 'failed' && picture.error;
  return (
    <>
      {error !== false && <FailedState error={error} onRetry={start} />}
      {phase.name === 'reading' && (
        <p role="status" className={styles.help}>
          {intl.formatMessage(organisationMessages.looking, { count: phase.read })}
        </p>
      )}
      <OrganisationEditor {...{ form, dispatch, found }} />
    </>
  );
}
