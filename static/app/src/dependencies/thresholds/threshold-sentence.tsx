import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import { settingEntries, withValue } from '../../admin/settings/setting-entries';
import type { FormAction, SettingsForm } from '../../admin/settings/settings-form';
import { wholeNumber, type Threshold } from '../../admin/settings/threshold-bounds';
import { ENTRY_MESSAGES } from '../../messages/admin-entries';
import { thresholdMessages } from '../../messages/admin-settings';
import { limitMessages } from '../../messages/health-limits';
import styles from './thresholds.module.css';

const SENTENCES = {
  'health.bufferDays': limitMessages.buffer,
  'health.soonDays': limitMessages.soon,
  'health.answerDays': limitMessages.answer,
  'health.chainItems': limitMessages.chain,
  'chain.assumedDays': limitMessages.assumed,
  'blocked.stalledDays': limitMessages.stalled,
} as const;

const FAULTS = { days: thresholdMessages.daysFault, items: thresholdMessages.itemsFault } as const;

interface FixedProps {
  readonly threshold: Threshold;
  readonly settings: Settings;
}

/** A threshold in a sentence, to read. */
export function FixedSentence({ threshold: { key }, settings }: FixedProps) {
  const intl = useIntl();
  const value = valueOf(settings, key);
  const number = <strong key="number">{intl.formatNumber(value)}</strong>;
  return <li>{intl.formatMessage(SENTENCES[key], { count: value, number })}</li>;
}

interface Props {
  readonly threshold: Threshold;
  readonly form: SettingsForm;
  readonly dispatch: (action: FormAction) => void;
}

/** A threshold in a sentence, with its number to change. */
export function ThresholdSentence({ threshold, form, dispatch }: Props) {
  const intl = useIntl();
  const faultId = useId();
  const { key, unit, min, max } = threshold;
  const value = valueOf(form.draft, key);
  const typed = form.faulty.get(key);
  const isFaulty = typed !== undefined;
  const change = (text: string): void => {
    const number = wholeNumber(text);
    const settings = number === null ? null : withValue(form.draft, key, number);
    dispatch(
      settings === null ? { kind: 'mistyped', key, text } : { kind: 'changed', key, settings },
    );
  };
  const number = (
    <input
      key="number"
      className={styles.number}
      inputMode="numeric"
      autoComplete="off"
      aria-label={intl.formatMessage(ENTRY_MESSAGES[key])}
      aria-invalid={isFaulty}
      aria-describedby={isFaulty ? faultId : undefined}
      value={typed ?? String(value)}
      onChange={({ target }) => {
        change(target.value);
      }}
    />
  );
  return (
    <li>
      {intl.formatMessage(SENTENCES[key], { count: value, number })}
      {isFaulty && (
        <p id={faultId} className={styles.fault}>
          {intl.formatMessage(FAULTS[unit], { min, max })}
        </p>
      )}
    </li>
  );
}

function valueOf(settings: Settings, key: Threshold['key']): number {
  return Number(settingEntries(settings, []).get(key));
}
