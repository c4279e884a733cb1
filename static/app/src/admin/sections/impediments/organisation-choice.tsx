import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { readCreatableProjects } from '../../../../../../src/jira/create-issue';
import { viewerConnection } from '../../../bridge/viewer-transport';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import partStyles from './impediments.module.css';
import { withImpediments } from '../../settings/impediment-lists';

const KEY = 'impediments.organisation';

/** The project and work type of impediments that belong to no issue. */
export function OrganisationChoice() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { organisation } = form.draft.impediments;
  const { data: projects = [] } = useQuery({
    queryKey: ['creatable-projects'],
    queryFn: () => readCreatableProjects(viewerConnection),
  });
  const project = projects.find(({ id }) => id === organisation?.projectId);
  const types = project?.issueTypes ?? [];
  const isTypeKnown = types.some(({ id }) => id === organisation?.issueTypeId);
  const set = (place: { projectId: string; issueTypeId: string } | null): void => {
    const settings = withImpediments(form.draft, { organisation: place });
    if (settings !== null) dispatch({ kind: 'changed', key: KEY, settings });
  };
  const chooseProject = (projectId: string): void => {
    const chosen = projects.find(({ id }) => id === projectId);
    const ofImpediments = chosen?.issueTypes.find(({ name }) =>
      form.draft.impediments.types.includes(name),
    );
    const type = ofImpediments ?? chosen?.issueTypes[0];
    set(chosen === undefined || type === undefined ? null : { projectId, issueTypeId: type.id });
  };
  return (
    <fieldset className={partStyles.part}>
      <legend>{intl.formatMessage(words.organisation)}</legend>
      <p className={styles.help}>{intl.formatMessage(words.organisationUse)}</p>
      <div className={styles.grid}>
        <Labelled label={intl.formatMessage(words.project)}>
          {(names) => (
            <select
              {...names}
              className={styles.input}
              value={organisation?.projectId ?? ''}
              onChange={({ target }) => {
                chooseProject(target.value);
              }}
            >
              <option value="">{intl.formatMessage(words.nowhere)}</option>
              {organisation !== null && project === undefined && (
                <option value={organisation.projectId}>
                  {intl.formatMessage(words.unknownProject)}
                </option>
              )}
              {projects.map(({ id, key, name }) => (
                <option key={id} value={id}>
                  {`${name} (${key})`}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {organisation !== null && (
          <Labelled label={intl.formatMessage(words.workType)}>
            {(names) => (
              <select
                {...names}
                className={styles.input}
                value={organisation.issueTypeId}
                onChange={({ target }) => {
                  set({ ...organisation, issueTypeId: target.value });
                }}
              >
                {!isTypeKnown && (
                  <option value={organisation.issueTypeId}>
                    {intl.formatMessage(words.unknownType)}
                  </option>
                )}
                {types.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
      </div>
    </fieldset>
  );
}
