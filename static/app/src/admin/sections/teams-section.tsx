import { useIntl } from 'react-intl';
import { fieldsForTeams } from '../../../../../src/jira/described-field';
import { fieldMessages, teamMessages } from '../../messages/admin-settings';
import { useForm } from '../form-context';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { withValue } from '../settings/setting-entries';
import { SprintEvidenceLine } from './sprint-evidence-line';

export const TEAMS_ANCHOR = 'teams';

/** What a team is, and what the boards say about iterations. */
export function TeamsSection() {
  const intl = useIntl();
  const { form, dispatch, site } = useForm();
  const { draft } = form;
  const { from } = draft.team;
  const fields = fieldsForTeams(site.fields);
  const fieldId = from.startsWith('field:') ? from.slice('field:'.length) : null;
  const isGone = fieldId !== null && !site.fields.some(({ id }) => id === fieldId);
  const isListed = fieldId === null || fields.some(({ id }) => id === fieldId);
  return (
    <Section title={intl.formatMessage(teamMessages.title)} anchor={TEAMS_ANCHOR}>
      <Labelled
        label={intl.formatMessage(teamMessages.label)}
        help={intl.formatMessage(teamMessages.use)}
        warning={isGone ? intl.formatMessage(teamMessages.gone, { id: fieldId }) : null}
      >
        {(names) => (
          <select
            {...names}
            className={styles.input}
            value={from}
            onChange={({ target }) => {
              const settings = withValue(draft, 'team.from', target.value);
              if (settings !== null) dispatch({ kind: 'changed', key: 'team.from', settings });
            }}
          >
            <option value="project">
              {intl.formatMessage(teamMessages.project, { count: site.projects })}
            </option>
            <option value="component">{intl.formatMessage(teamMessages.component)}</option>
            {fields.map(({ id, name }) => (
              <option key={id} value={`field:${id}`}>
                {intl.formatMessage(teamMessages.field, { name, id })}
              </option>
            ))}
            {!isListed && (
              <option value={from}>
                {intl.formatMessage(fieldMessages.goneOption, { id: fieldId })}
              </option>
            )}
          </select>
        )}
      </Labelled>
      <SprintEvidenceLine />
    </Section>
  );
}
