import { useIntl } from 'react-intl';
import { thresholdMessages } from '../../messages/admin-settings';
import { useForm } from '../form-context';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { settingEntries, withValue } from '../settings/setting-entries';
import { THRESHOLDS, wholeNumber, type Threshold } from '../settings/threshold-bounds';

const WORDS = {
  'health.bufferDays': [thresholdMessages.buffer, thresholdMessages.bufferUse],
  'health.soonDays': [thresholdMessages.soon, thresholdMessages.soonUse],
  'health.answerDays': [thresholdMessages.answer, thresholdMessages.answerUse],
  'health.chainItems': [thresholdMessages.chain, thresholdMessages.chainUse],
  'chain.assumedDays': [thresholdMessages.assumed, thresholdMessages.assumedUse],
  'blocked.stalledDays': [thresholdMessages.stalled, thresholdMessages.stalledUse],
} as const;

const UNITS = {
  days: [thresholdMessages.days, thresholdMessages.daysFault],
  items: [thresholdMessages.items, thresholdMessages.itemsFault],
} as const;

/** From which numbers on a dependency is at risk, and what the critical chain assumes. */
export function ThresholdsSection() {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(thresholdMessages.title)}
      intro={intl.formatMessage(thresholdMessages.intro)}
    >
      <div className={styles.grid}>
        {THRESHOLDS.map((threshold) => (
          <NumberInput key={threshold.key} threshold={threshold} />
        ))}
      </div>
    </Section>
  );
}

function NumberInput({ threshold }: { readonly threshold: Threshold }) {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { key, unit, min, max } = threshold;
  const [label, use] = WORDS[key];
  const [unitName, fault] = UNITS[unit];
  const typed = form.faulty.get(key);
  const standing = settingEntries(form.draft, []).get(key);
  return (
    <Labelled
      label={intl.formatMessage(label)}
      help={intl.formatMessage(use)}
      fault={typed === undefined ? null : intl.formatMessage(fault, { min, max })}
    >
      {(names) => (
        <span className={styles.withUnit}>
          <input
            {...names}
            className={`${styles.input ?? ''} ${styles.number ?? ''}`}
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? String(standing)}
            onChange={({ target: { value: text } }) => {
              const number = wholeNumber(text);
              const settings = number === null ? null : withValue(form.draft, key, number);
              dispatch(
                settings === null
                  ? { kind: 'mistyped', key, text }
                  : { kind: 'changed', key, settings },
              );
            }}
          />
          {intl.formatMessage(unitName)}
        </span>
      )}
    </Labelled>
  );
}
