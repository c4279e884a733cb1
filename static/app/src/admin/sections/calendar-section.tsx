import { useIntl } from 'react-intl';
import { calendarMessages, WEEKDAY_MESSAGES } from '../../messages/admin-settings';
import { useForm } from '../form-context';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { withValue } from '../settings/setting-entries';
import { Holidays } from './holidays';

export const CALENDAR_ANCHOR = 'calendar';
const ZONES_LIST = 'time-zones';

/** Where days begin, and which of them are worked. */
export function CalendarSection() {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(calendarMessages.title)} anchor={CALENDAR_ANCHOR}>
      <TimeZoneChoice />
      <WorkingDays />
      <Holidays />
    </Section>
  );
}

function TimeZoneChoice() {
  const intl = useIntl();
  const { form, dispatch, siteTimeZone } = useForm();
  const { draft, faulty } = form;
  const key = 'timeZone';
  const typed = faulty.get(key);
  const zone = siteTimeZone ?? intl.formatMessage(calendarMessages.zoneUnknown);
  return (
    <Labelled
      label={intl.formatMessage(calendarMessages.zone)}
      help={intl.formatMessage(calendarMessages.zoneUse, { zone })}
      fault={typed === undefined ? null : intl.formatMessage(calendarMessages.zoneFault)}
    >
      {(names) => (
        <>
          <input
            {...names}
            className={styles.input}
            list={ZONES_LIST}
            placeholder={siteTimeZone ?? 'UTC'}
            autoComplete="off"
            spellCheck={false}
            value={typed ?? draft.timeZone ?? ''}
            onChange={({ target: { value: text } }) => {
              const settings = withValue(draft, key, text === '' ? null : text);
              dispatch(
                settings === null
                  ? { kind: 'mistyped', key, text }
                  : { kind: 'changed', key, settings },
              );
            }}
          />
          <datalist id={ZONES_LIST}>
            {Intl.supportedValuesOf('timeZone').map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Labelled>
  );
}

function WorkingDays() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { draft } = form;
  const worked = new Set(draft.workingDays);
  const toggle = (weekday: number): void => {
    const next = new Set(worked);
    if (!next.delete(weekday)) next.add(weekday);
    const workingDays = [...next].sort((a, b) => a - b);
    dispatch({ kind: 'changed', key: 'workingDays', settings: { ...draft, workingDays } });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{intl.formatMessage(calendarMessages.workingDays)}</legend>
      <div className={styles.row}>
        {WEEKDAY_MESSAGES.map((message, at) => {
          const weekday = at + 1;
          return (
            <label key={weekday} className={styles.check}>
              <input
                type="checkbox"
                checked={worked.has(weekday)}
                disabled={worked.size === 1 && worked.has(weekday)}
                onChange={() => {
                  toggle(weekday);
                }}
              />
              {intl.formatMessage(message)}
            </label>
          );
        })}
      </div>
      {worked.size === 1 && (
        <p className={styles.help}>{intl.formatMessage(calendarMessages.workingDaysUse)}</p>
      )}
    </fieldset>
  );
}
