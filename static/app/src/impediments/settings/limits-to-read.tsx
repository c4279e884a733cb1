import { useIntl } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import { FactTable } from '../../admin/parts/fact-table';
import { accountsIn, entryLabel, entryValue } from '../../admin/settings/entry-words';
import { useNames } from '../../admin/use-admin-site';
import { adminMessages } from '../../messages/admin';
import { impedimentLimitMessages as words } from '../../messages/impediment-limits';
import { entriesToRead } from './entries-to-read';
import styles from './limits.module.css';

/** The settings of impediments, to read. */
export function LimitsToRead({ settings }: { readonly settings: Settings }) {
  const intl = useIntl();
  const entries = entriesToRead(settings);
  const accounts = accountsIn(entries.map(({ key, value }) => ({ key, values: [value] })));
  const people = useNames(accounts).data ?? new Map<string, string>();
  const names = { intl, types: [], fields: [], people };
  return (
    <>
      <FactTable
        caption={intl.formatMessage(words.caption)}
        heads={[intl.formatMessage(adminMessages.setting), intl.formatMessage(words.value)]}
        rows={entries.map(({ key, value }) => ({
          key,
          cells: [entryLabel(key, names), entryValue(key, value, names)],
        }))}
      />
      <p className={styles.note}>{intl.formatMessage(words.workingDays)}</p>
    </>
  );
}
