import { useIntl } from 'react-intl';
import { adminMessages } from '../../messages/admin';
import { useForm } from '../form-context';
import type { EntryChange } from '../settings/compare-settings';
import { accountsIn, entryLabel, entryValue } from '../settings/entry-words';
import { useNames } from '../use-admin-site';
import { FactTable } from './fact-table';

interface Props {
  readonly caption: string;
  readonly changes: readonly EntryChange[];
}

/** Settings that differ, with both values. */
export function ChangesTable({ caption, changes }: Props) {
  const intl = useIntl();
  const { site } = useForm();
  const accounts = changes.map(({ key, before, after }) => ({ key, values: [before, after] }));
  const people = useNames(accountsIn(accounts)).data ?? new Map<string, string>();
  const names = { intl, types: site.linkTypes, fields: site.fields, people };
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
