import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { fileMessages } from '../../messages/admin-files';
import { downloadFile } from '../data/download-file';
import { useForm } from '../form-context';
import { ChangesTable } from '../parts/changes-table';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { settingChanges, type EntryChange } from '../settings/compare-settings';
import {
  LARGEST_FILE_BYTES,
  readSettingsFile,
  settingsFileText,
  type SettingsFile,
} from '../settings/settings-file';
import { isTouched, type SettingsForm } from '../settings/settings-form';

type Import =
  | { readonly kind: 'taken'; readonly file: string; readonly changes: readonly EntryChange[] }
  | { readonly kind: 'refused'; readonly file: string; readonly why: string };

/** The settings as a file: out, and in again on another site. */
export function FilesSection() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const [imported, setImported] = useState<Import | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readChosen(file, intl);
    if (typeof read === 'string') {
      setImported({ kind: 'refused', file: file.name, why: read });
      return;
    }
    const changes = settingChanges(form.base.settings, read.settings, form.types);
    dispatch({ kind: 'imported', settings: read.settings });
    setImported({ kind: 'taken', file: file.name, changes });
  };
  return (
    <Section
      title={intl.formatMessage(fileMessages.title)}
      intro={intl.formatMessage(fileMessages.intro)}
    >
      <div className={styles.row}>
        <Button
          onClick={() => {
            downloadFile('agile-pmo-settings.json', settingsFileText(form.base.settings));
          }}
        >
          {intl.formatMessage(fileMessages.export)}
        </Button>
        {isTouched(form) && (
          <span className={styles.help}>{intl.formatMessage(fileMessages.exportsSaved)}</span>
        )}
      </div>
      <Labelled
        label={intl.formatMessage(fileMessages.import)}
        help={intl.formatMessage(fileMessages.choose)}
      >
        {(names) => (
          <input
            {...names}
            type="file"
            accept=".json,application/json"
            className={styles.file}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void take(file);
              // The same file may be chosen again after it was corrected.
              target.value = '';
            }}
          />
        )}
      </Labelled>
      {imported !== null && !isOver(imported, form) && <ImportOutcome outcome={imported} />}
    </Section>
  );
}

/** What a file changed is no news any more once it was saved or discarded. */
function isOver(outcome: Import, form: SettingsForm): boolean {
  return outcome.kind === 'taken' && outcome.changes.length > 0 && !isTouched(form);
}

function ImportOutcome({ outcome }: { readonly outcome: Import }) {
  const intl = useIntl();
  const { file } = outcome;
  if (outcome.kind === 'refused') {
    return (
      <div role="alert">
        <SectionMessage
          appearance="error"
          title={intl.formatMessage(fileMessages.refused, { file })}
        >
          {outcome.why}
        </SectionMessage>
      </div>
    );
  }
  const { changes } = outcome;
  return (
    <div className={styles.group}>
      <p role="status" className={styles.text}>
        {intl.formatMessage(fileMessages.imported, { count: changes.length, file })}
      </p>
      {changes.length > 0 && (
        <ChangesTable caption={intl.formatMessage(fileMessages.caption)} changes={changes} />
      )}
    </div>
  );
}

/** The settings of the file, or why it was not taken. */
async function readChosen(
  file: File,
  intl: IntlShape,
): Promise<Extract<SettingsFile, { kind: 'settings' }> | string> {
  if (file.size > LARGEST_FILE_BYTES) return intl.formatMessage(fileMessages.tooLarge);
  let text: string;
  try {
    text = await file.text();
  } catch {
    return intl.formatMessage(fileMessages.unreadable);
  }
  const read = await readSettingsFile(text);
  if (read.kind === 'settings') return read;
  if (read.kind === 'bad-key') return intl.formatMessage(fileMessages.badKey, read);
  return read.at === null
    ? intl.formatMessage(fileMessages.noJson)
    : intl.formatMessage(fileMessages.noJsonFrom, { ...read.at });
}
