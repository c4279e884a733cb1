import { useIntl } from 'react-intl';
import {
  CHOSEN_FACTS,
  fieldsThatFit,
  proposedField,
  type ChosenFact,
} from '../../../../../src/jira/described-field';
import { fieldMessages } from '../../messages/admin-settings';
import { useForm } from '../form-context';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';

export const FIELDS_ANCHOR = 'fields';

const WORDS = {
  flagged: [fieldMessages.flagged, fieldMessages.flaggedUse, fieldMessages.flaggedMissing],
  sprint: [fieldMessages.sprint, fieldMessages.sprintUse, fieldMessages.sprintMissing],
  storyPoints: [
    fieldMessages.storyPoints,
    fieldMessages.storyPointsUse,
    fieldMessages.storyPointsMissing,
  ],
  start: [fieldMessages.start, fieldMessages.startUse, fieldMessages.startMissing],
  due: [fieldMessages.due, fieldMessages.dueUse, fieldMessages.dueMissing],
} as const;

/** Which field of the site holds which fact: what the app found, and another choice. */
export function FieldsSection() {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(fieldMessages.title)}
      anchor={FIELDS_ANCHOR}
      intro={intl.formatMessage(fieldMessages.intro)}
    >
      <div className={styles.grid}>
        {CHOSEN_FACTS.map((fact) => (
          <FieldChoice key={fact} fact={fact} />
        ))}
      </div>
    </Section>
  );
}

function FieldChoice({ fact }: { readonly fact: ChosenFact }) {
  const intl = useIntl();
  const { form, dispatch, site } = useForm();
  const { draft } = form;
  const chosen = draft.fields[fact];
  const found = proposedField(site.fields, fact);
  const fitting = fieldsThatFit(site.fields, fact);
  const isGone = chosen !== null && !site.fields.some(({ id }) => id === chosen);
  const [label, use, missing] = WORDS[fact];
  return (
    <Labelled
      label={intl.formatMessage(label)}
      help={intl.formatMessage(use)}
      warning={
        isGone
          ? intl.formatMessage(fieldMessages.gone, { id: chosen })
          : chosen === null && found === null
            ? intl.formatMessage(missing)
            : null
      }
    >
      {(names) => (
        <select
          {...names}
          className={styles.input}
          value={chosen ?? ''}
          onChange={({ target }) => {
            const id = target.value === '' ? null : target.value;
            const settings = { ...draft, fields: { ...draft.fields, [fact]: id } };
            dispatch({ kind: 'changed', key: `fields.${fact}`, settings });
          }}
        >
          <option value="">
            {found === null
              ? intl.formatMessage(fieldMessages.notFound)
              : intl.formatMessage(fieldMessages.found, { name: found.name, id: found.id })}
          </option>
          {fitting.map(({ id, name }) => (
            <option key={id} value={id}>
              {intl.formatMessage(fieldMessages.option, { name, id })}
            </option>
          ))}
          {chosen !== null && !fitting.some(({ id }) => id === chosen) && (
            <option value={chosen}>
              {isGone
                ? intl.formatMessage(fieldMessages.goneOption, { id: chosen })
                : intl.formatMessage(fieldMessages.option, {
                    name: site.fields.find(({ id }) => id === chosen)?.name ?? chosen,
                    id: chosen,
                  })}
            </option>
          )}
        </select>
      )}
    </Labelled>
  );
}
