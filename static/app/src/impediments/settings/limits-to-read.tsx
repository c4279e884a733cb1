import { useIntl } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import { impedimentLimitMessages as words } from '../../messages/impediment-limits';
import { SettingsToRead } from '../../settings-panel/settings-to-read';
import styles from './limits.module.css';

/** The settings of impediments, to read. */
export function LimitsToRead({ settings }: { readonly settings: Settings }) {
  const intl = useIntl();
  return (
    <>
      <SettingsToRead
        settings={settings}
        caption={intl.formatMessage(words.caption)}
        isShown={(key) => key.startsWith('impediments.')}
      />
      <p className={styles.note}>{intl.formatMessage(words.workingDays)}</p>
    </>
  );
}
