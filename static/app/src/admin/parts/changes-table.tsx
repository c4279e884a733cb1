import { useIntl } from 'react-intl';
import { adminMessages } from '../../messages/admin';
import { useForm } from '../form-context';
import type { EntryChange } from '../settings/compare-settings';
import { entryLabel, entryValue } from '../settings/entry-words';
import { FactTable } from './fact-table';

interface Props {
  readonly caption: string;
  readonly changes: readonly EntryChange[];
}

/** Settings that differ, with both values. */
export function ChangesTable({ caption, changes }: Props) {
  const intl = useIntl();
  const { site } = useForm();
  const names = { intl, types: site.linkTypes, fields: site.fields };
  return (
    <FactTable
      caption={caption}
      heads={[
        intl.formatMessage(adminMessages.setting),
        intl.formatMessage(adminMessages.before),
        intl.formatMessage(adminMessages.after),
      ]}
      rows={changes.map(({ key, before, after }) => ({
        key,
        cells: [
          entryLabel(key, names),
          entryValue(key, before, names),
          entryValue(key, after, names),
        ],
      }))}
    />
  );
}
