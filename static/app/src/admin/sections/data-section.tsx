import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { DELETE_CONFIRMATION } from '../../../../../src/contract/resolvers';
import { callResolver } from '../../bridge/call-resolver';
import { notify } from '../../bridge/flags';
import { dataMessages } from '../../messages/admin-files';
import { STORED_NAMES } from '../../messages/admin-stored';
import { errorInWords } from '../../states/error-words';
import { forgetEverything } from '../../reading/stored/kept-reading';
import { deleteAllRecords, DeletionStuck, exportText, readAllRecords } from '../data/all-data';
import { STORED_GROUPS } from '../data/stored-groups';
import { downloadFile } from '../data/download-file';
import { Labelled } from '../parts/labelled';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { ForgetHere } from './forget-here';

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly count: number }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'failed'; readonly error: unknown };

const IDLE: Progress = { kind: 'idle' };

/** Runs one long action and tells how far it is. */
function useProgress(): readonly [
  Progress,
  (act: (tell: (count: number) => void) => Promise<number>) => Promise<number | null>,
] {
  const [progress, setProgress] = useState<Progress>(IDLE);
  const run = async (
    act: (tell: (count: number) => void) => Promise<number>,
  ): Promise<number | null> => {
    setProgress({ kind: 'running', count: 0 });
    try {
      const count = await act((soFar) => {
        setProgress({ kind: 'running', count: soFar });
      });
      setProgress({ kind: 'done', count });
      return count;
    } catch (error) {
      setProgress({ kind: 'failed', error });
      return null;
    }
  };
  return [progress, run];
}

interface Props {
  /** Everything is gone: what was read before does not hold any more. */
  readonly onDeleted: () => void;
}

/** Export of everything the app keeps, and its deletion. */
export function DataSection({ onDeleted }: Props) {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(dataMessages.title)}>
      <ExportAll />
      <ForgetHere />
      <DeleteAll onDeleted={onDeleted} />
    </Section>
  );
}

function ExportAll() {
  const intl = useIntl();
  const [progress, run] = useProgress();
  const start = (): void => {
    void run(async (tell) => {
      const records = await readAllRecords(
        (cursor) => callResolver('exportData', { cursor }),
        tell,
      );
      downloadFile('agile-pmo-all-data.json', exportText(records, new Date()));
      return records.length;
    });
  };
  return (
    <div className={styles.group}>
      <p className={styles.intro}>{intl.formatMessage(dataMessages.exportIntro)}</p>
      <div className={styles.row}>
        <Button isLoading={progress.kind === 'running'} onClick={start}>
          {intl.formatMessage(dataMessages.export)}
        </Button>
        <Told progress={progress} running={dataMessages.exporting} done={dataMessages.exported} />
      </div>
    </div>
  );
}

function DeleteAll({ onDeleted }: Props) {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const [progress, run] = useProgress();
  const isConfirmed = typed.trim() === DELETE_CONFIRMATION;
  const start = async (): Promise<void> => {
    const count = await run((tell) =>
      deleteAllRecords(
        () => callResolver('deleteData', { confirmation: DELETE_CONFIRMATION }),
        tell,
      ),
    );
    if (count === null) return;
    setTyped('');
    // Other browsers keep theirs: what was read until it is too old, drafts until their tab is closed.
    await forgetEverything().catch(() => undefined);
    notify({
      id: 'all-data-deleted',
      type: 'success',
      title: intl.formatMessage(dataMessages.deleted),
      description: intl.formatMessage(dataMessages.deletedText, { count }),
    });
    onDeleted();
  };
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (isConfirmed && progress.kind !== 'running') void start();
      }}
    >
      <p className={styles.intro}>{intl.formatMessage(dataMessages.deleteIntro)}</p>
      <ul className={styles.named}>
        {STORED_GROUPS.map((group) => (
          <li key={group}>{intl.formatMessage(STORED_NAMES[group])}</li>
        ))}
      </ul>
      <p className={styles.intro}>{intl.formatMessage(dataMessages.deleteStays)}</p>
      <p className={styles.intro}>{intl.formatMessage(dataMessages.deleteThen)}</p>
      <p className={styles.text}>{intl.formatMessage(dataMessages.deleteForGood)}</p>
      <Labelled label={intl.formatMessage(dataMessages.confirm, { words: DELETE_CONFIRMATION })}>
        {(names) => (
          <input
            {...names}
            className={styles.input}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
        )}
      </Labelled>
      <div className={styles.row}>
        <Button
          type="submit"
          appearance="danger"
          isDisabled={!isConfirmed}
          isLoading={progress.kind === 'running'}
        >
          {intl.formatMessage(dataMessages.delete)}
        </Button>
        <Told progress={progress} running={dataMessages.deleting} done={dataMessages.deleting} />
      </div>
    </form>
  );
}

interface ToldProps {
  readonly progress: Progress;
  readonly running: typeof dataMessages.exporting;
  readonly done: typeof dataMessages.exporting;
}

function Told({ progress, running, done }: ToldProps) {
  const intl = useIntl();
  if (progress.kind === 'failed') {
    const why =
      progress.error instanceof DeletionStuck
        ? intl.formatMessage(dataMessages.stuck)
        : errorInWords(progress.error, intl);
    return (
      <span role="alert" className={styles.fault}>
        {why}
      </span>
    );
  }
  const message = progress.kind === 'done' ? done : running;
  return (
    <span role="status" className={styles.help}>
      {progress.kind === 'idle' ? '' : intl.formatMessage(message, { count: progress.count })}
    </span>
  );
}
