import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { caseSettingMessages as words } from '../../../messages/admin-cases';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import { monthInWords } from '../../settings/case-entry-words';
import { percentOfShare, shareOfPercent } from '../../settings/percent';
import { withValue } from '../../settings/setting-entries';
import caseStyles from './cases.module.css';

const CURRENCIES_LIST = 'currencies';
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** How amounts are counted, and who sees them. */
export function CaseMoney() {
  const intl = useIntl();
  return (
    <fieldset className={caseStyles.part}>
      <legend>{intl.formatMessage(words.money)}</legend>
      <div className={styles.grid}>
        <Currency />
        <DiscountRate />
        <FiscalYear />
      </div>
      <Confidential />
    </fieldset>
  );
}

function Currency() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const key = 'cases.currency';
  const { currency } = form.draft.cases;
  const typed = form.faulty.get(key);
  const known = Intl.supportedValuesOf('currency');
  const name = intl.formatDisplayName(currency, { type: 'currency' }) ?? currency;
  return (
    <Labelled
      label={intl.formatMessage(words.currency)}
      help={intl.formatMessage(words.currencyUse, { name })}
      fault={typed === undefined ? null : intl.formatMessage(words.currencyFault)}
      warning={
        known.includes(currency)
          ? null
          : intl.formatMessage(words.currencyUnknown, { code: currency })
      }
    >
      {(names) => (
        <span className={styles.withUnit}>
          <input
            {...names}
            className={`${styles.input ?? ''} ${styles.number ?? ''}`}
            list={CURRENCIES_LIST}
            autoComplete="off"
            spellCheck={false}
            value={typed ?? currency}
            onChange={({ target }) => {
              const text = target.value.trim().toUpperCase();
              const settings = withValue(form.draft, key, text);
              dispatch(
                settings === null
                  ? { kind: 'mistyped', key, text }
                  : { kind: 'changed', key, settings },
              );
            }}
          />
          <datalist id={CURRENCIES_LIST}>
            {known.map((code) => (
              <option key={code} value={code}>
                {intl.formatDisplayName(code, { type: 'currency' })}
              </option>
            ))}
          </datalist>
        </span>
      )}
    </Labelled>
  );
}

function DiscountRate() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const key = 'cases.discountRate';
  const { discountRate } = form.draft.cases;
  const faulty = form.faulty.get(key);
  const [typed, setTyped] = useState('');
  // `7.0` says the same as `7` and has to stay, or `7.05` could not be typed.
  const right = shareOfPercent(typed) === discountRate ? typed : percentOfShare(discountRate);
  const change = (text: string): void => {
    setTyped(text);
    const share = shareOfPercent(text);
    const settings = share === null ? null : withValue(form.draft, key, share);
    dispatch(
      settings === null ? { kind: 'mistyped', key, text } : { kind: 'changed', key, settings },
    );
  };
  return (
    <Labelled
      label={intl.formatMessage(words.rate)}
      help={intl.formatMessage(words.rateUse)}
      fault={faulty === undefined ? null : intl.formatMessage(words.rateFault)}
    >
      {(names) => (
        <span className={styles.withUnit}>
          <input
            {...names}
            className={`${styles.input ?? ''} ${styles.number ?? ''}`}
            inputMode="decimal"
            autoComplete="off"
            value={faulty ?? right}
            onChange={({ target }) => {
              change(target.value);
            }}
          />
          {intl.formatMessage(words.percent)}
        </span>
      )}
    </Labelled>
  );
}

function FiscalYear() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const key = 'cases.fiscalYearStart';
  return (
    <Labelled
      label={intl.formatMessage(words.fiscalYear)}
      help={intl.formatMessage(words.fiscalYearUse)}
    >
      {(names) => (
        <select
          {...names}
          className={styles.input}
          value={form.draft.cases.fiscalYearStart}
          onChange={({ target }) => {
            const settings = withValue(form.draft, key, Number(target.value));
            if (settings !== null) dispatch({ kind: 'changed', key, settings });
          }}
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {monthInWords(month, intl)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Confidential() {
  const intl = useIntl();
  const id = useId();
  const { form, dispatch } = useForm();
  const { isMoneyConfidential } = form.draft.cases;
  const isOpened = form.base.settings.cases.isMoneyConfidential && !isMoneyConfidential;
  return (
    <div className={styles.group}>
      <label className={styles.check}>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={isMoneyConfidential}
          onChange={({ target }) => {
            const key = 'cases.isMoneyConfidential';
            const settings = withValue(form.draft, key, target.checked);
            if (settings !== null) dispatch({ kind: 'changed', key, settings });
          }}
        />
        {intl.formatMessage(words.confidential)}
      </label>
      <p id={id} className={isOpened ? styles.warning : styles.help}>
        {intl.formatMessage(isOpened ? words.opened : words.confidentialUse)}
      </p>
    </div>
  );
}
