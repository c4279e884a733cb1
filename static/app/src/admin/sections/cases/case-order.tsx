import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { caseSettingMessages as words } from '../../../messages/admin-cases';
import { fieldMessages } from '../../../messages/admin-settings';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import { fieldsForWsjf } from '../../settings/case-lists';
import { withValue } from '../../settings/setting-entries';
import { LONGEST_DAYS } from '../../settings/threshold-bounds';
import { CaseNumber } from './case-number';
import caseStyles from './cases.module.css';

const MOST_OUTRANKING = 1000;

const NUMBERS = [
  {
    name: 'scoresValidDays',
    ...{ label: words.scoresValid, use: words.scoresValidUse, fault: words.scoresValidFault },
    ...{ unit: words.days, max: LONGEST_DAYS },
  },
  {
    name: 'confirmAfterDays',
    ...{ label: words.confirmAfter, use: words.confirmAfterUse, fault: words.confirmAfterFault },
    ...{ unit: words.days, max: LONGEST_DAYS },
  },
  {
    name: 'outrankedBy',
    ...{ label: words.outrankedBy, use: words.outrankedByUse, fault: words.outrankedByFault },
    ...{ unit: words.epics, max: MOST_OUTRANKING },
  },
] as const;

/** When scores, value and order need a look; what else belongs to it comes last. */
export function CaseOrder({ children }: { readonly children?: ReactNode }) {
  const intl = useIntl();
  const { form } = useForm();
  return (
    <fieldset className={caseStyles.part}>
      <legend>{intl.formatMessage(words.order)}</legend>
      <div className={styles.grid}>
        {NUMBERS.map(({ name, label, use, fault, unit, max }) => (
          <CaseNumber
            key={name}
            inputKey={`cases.${name}`}
            value={form.draft.cases[name]}
            label={intl.formatMessage(label)}
            help={intl.formatMessage(use)}
            fault={intl.formatMessage(fault, { min: 1, max })}
            unit={intl.formatMessage(unit)}
            withNumber={(settings, number) => withValue(settings, `cases.${name}`, number)}
          />
        ))}
        {children}
      </div>
    </fieldset>
  );
}

/** Where WSJF is written; an administrator's choice. */
export function WsjfField() {
  const intl = useIntl();
  const { form, dispatch, site } = useForm();
  const key = 'cases.numberField';
  const { numberField: chosen } = form.draft.cases;
  const fields = fieldsForWsjf(site.fields, form.draft);
  const isListed = chosen === null || fields.some(({ id }) => id === chosen);
  const standing = site.fields.find(({ id }) => id === chosen);
  return (
    <Labelled
      label={intl.formatMessage(words.field)}
      help={intl.formatMessage(words.fieldUse)}
      warning={
        isListed
          ? null
          : intl.formatMessage(standing === undefined ? words.fieldGone : words.fieldTaken, {
              id: chosen,
            })
      }
    >
      {(names) => (
        <select
          {...names}
          className={styles.input}
          value={chosen ?? ''}
          onChange={({ target }) => {
            const id = target.value === '' ? null : target.value;
            const settings = withValue(form.draft, key, id);
            if (settings !== null) dispatch({ kind: 'changed', key, settings });
          }}
        >
          <option value="">{intl.formatMessage(words.noField)}</option>
          {fields.map(({ id, name }) => (
            <option key={id} value={id}>
              {intl.formatMessage(fieldMessages.option, { name, id })}
            </option>
          ))}
          {!isListed && (
            <option value={chosen}>
              {standing === undefined
                ? intl.formatMessage(fieldMessages.goneOption, { id: chosen })
                : intl.formatMessage(fieldMessages.option, { name: standing.name, id: chosen })}
            </option>
          )}
        </select>
      )}
    </Labelled>
  );
}
