import { useId } from 'react';
import { useIntl } from 'react-intl';
import { keepingMessages } from '../../messages/kept-here';
import { useForm } from '../form-context';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { withValue } from '../settings/setting-entries';
import { wholeNumber } from '../settings/threshold-bounds';

const HOURS = 'browserStorage.hours';
const BOUNDS = { min: 1, max: 168 };

/** Whether browsers keep what was read, and for how long it is shown again. */
export function KeepingSection() {
  const intl = useIntl();
  const id = useId();
  const { form, dispatch } = useForm();
  const { draft } = form;
  const { isAllowed } = draft.browserStorage;
  return (
    <Section
      title={intl.formatMessage(keepingMessages.title)}
      intro={intl.formatMessage(keepingMessages.intro)}
    >
      <label className={styles.check}>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={isAllowed}
          onChange={({ target }) => {
            const browserStorage = { ...draft.browserStorage, isAllowed: target.checked };
            const settings = { ...draft, browserStorage };
            dispatch({ kind: 'changed', key: 'browserStorage.isAllowed', settings });
          }}
        />
        {intl.formatMessage(keepingMessages.isAllowed)}
      </label>
      <p id={id} className={styles.help}>
        {intl.formatMessage(keepingMessages.use)}
      </p>
      <p className={styles.help}>{intl.formatMessage(keepingMessages.drafts)}</p>
      {isAllowed && <HoursInput />}
    </Section>
  );
}

function HoursInput() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const typed = form.faulty.get(HOURS);
  return (
    <Labelled
      label={intl.formatMessage(keepingMessages.hours)}
      help={intl.formatMessage(keepingMessages.hoursUse)}
      fault={typed === undefined ? null : intl.formatMessage(keepingMessages.hoursFault, BOUNDS)}
    >
      {(names) => (
        <span className={styles.withUnit}>
          <input
            {...names}
            className={`${styles.input ?? ''} ${styles.number ?? ''}`}
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? String(form.draft.browserStorage.hours)}
            onChange={({ target: { value: text } }) => {
              const number = wholeNumber(text);
              const settings = number === null ? null : withValue(form.draft, HOURS, number);
              dispatch(
                settings === null
                  ? { kind: 'mistyped', key: HOURS, text }
                  : { kind: 'changed', key: HOURS, settings },
              );
            }}
          />
          {intl.formatMessage(keepingMessages.hoursUnit)}
        </span>
      )}
    </Labelled>
  );
}
