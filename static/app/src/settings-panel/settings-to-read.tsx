import { useIntl } from 'react-intl';
import type { Settings } from '../../../../src/contract/settings';
import { FactTable } from '../admin/parts/fact-table';
import { accountsIn, entryLabel, entryValue } from '../admin/settings/entry-words';
import { useNames } from '../admin/use-admin-site';
import { adminMessages } from '../messages/admin';
import { panelMessages } from '../messages/settings-panel';
import { entriesToRead } from './entries-to-read';

interface Props {
  readonly settings: Settings;
  /** What the table is about. */
  readonly caption: string;
  /** Whether an entry is shown, by its place in the settings. */
  readonly isShown: (key: string) => boolean;
}

/** A part of the settings, to read. */
export function SettingsToRead({ settings, caption, isShown }: Props) {
  const intl = useIntl();
  const entries = entriesToRead(settings, isShown);
  const accounts = accountsIn(entries.map(({ key, value }) => ({ key, values: [value] })));
  const people = useNames(accounts).data ?? new Map<string, string>();
  const names = { intl, types: [], fields: [], people };
  return (
    <FactTable
      caption={caption}
      heads={[intl.formatMessage(adminMessages.setting), intl.formatMessage(panelMessages.inUse)]}
      rows={entries.map(({ key, value }) => ({
        key,
        cells: [entryLabel(key, names), entryValue(key, value, names)],
      }))}
    />
  );
}
