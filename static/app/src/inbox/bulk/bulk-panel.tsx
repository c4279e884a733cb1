import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import { useIntl, type IntlShape } from 'react-intl';
import { bulkMessages, digestMessages } from '../../messages/inbox-bulk';
import { countsOf, passingRefusals, type BulkJob, type BulkResult } from './bulk-job';
import styles from './bulk.module.css';
import { DigestList } from './digest-list';
import { untoldAsks } from './digests';

interface Props {
  readonly job: BulkJob;
  readonly onStop: () => void;
  readonly onResume: () => void;
  readonly onClose: () => void;
}

/** How far several moves at once are, and what became of each. */
export function BulkPanel({ job, onStop, onResume, onClose }: Props) {
  const intl = useIntl();
  const counts = countsOf(job);
  const ended = counts.total - counts.left;
  const untold = untoldAsks(job);
  const passing = passingRefusals(job);
  const isUntold = job.digests.some(({ result }) => result.kind === 'failed');
  const words = {
    running: bulkMessages.running,
    stopped: bulkMessages.stopped,
    finished: bulkMessages.finished,
  };
  return (
    <section aria-label={intl.formatMessage(bulkMessages.panel)} className={styles.panel}>
      <span role="status">
        {intl.formatMessage(words[job.phase], {
          ...counts,
          ...(job.phase === 'running' ? { done: ended } : {}),
        })}
      </span>
      {job.pause !== null && <span className={styles.refused}>{job.pause}</span>}
      {job.phase === 'running' && (
        <ProgressBar
          ariaLabel={intl.formatMessage(bulkMessages.progress)}
          value={ended / Math.max(1, counts.total)}
        />
      )}
      <ul aria-label={intl.formatMessage(bulkMessages.results)} className={styles.results}>
        {job.entries.map(({ target, names, result }) => (
          <li key={target.rowId} className={result.kind === 'refused' ? styles.refused : undefined}>
            {intl.formatMessage(bulkMessages.row, {
              ...names,
              outcome: resultInWords(result, intl),
            })}
          </li>
        ))}
      </ul>
      <DigestList digests={job.digests} />
      {job.phase === 'stopped' && untold > 0 && (
        <span>{intl.formatMessage(digestMessages.untold, { count: untold })}</span>
      )}
      <div className={styles.buttons}>
        {job.phase === 'running' && counts.left > 0 && (
          <Button onClick={onStop}>{intl.formatMessage(bulkMessages.cancel)}</Button>
        )}
        {job.phase === 'stopped' && (
          <Button appearance="primary" onClick={onResume}>
            {intl.formatMessage(bulkMessages.resume)}
          </Button>
        )}
        {job.phase === 'finished' && passing > 0 && (
          <Button onClick={onResume}>
            {intl.formatMessage(bulkMessages.again, { count: passing })}
          </Button>
        )}
        {job.phase === 'finished' && passing === 0 && isUntold && (
          <Button onClick={onResume}>{intl.formatMessage(digestMessages.again)}</Button>
        )}
        {job.phase !== 'running' && (
          <Button appearance="subtle" onClick={onClose}>
            {intl.formatMessage(bulkMessages.close)}
          </Button>
        )}
      </div>
    </section>
  );
}

function resultInWords(result: BulkResult, intl: IntlShape): string {
  return result.kind === 'refused' ? result.problem : intl.formatMessage(bulkMessages[result.kind]);
}
