import { Avatar } from '../people/avatar';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { Empty } from '../states/notice';
import { momentText } from '../text/dates';
import { changeLines } from './change-lines';
import { useHistories } from './issue-queries';
import styles from './issue-view.module.css';

/** The changelog, newest first. */
export function IssueHistory({ issueKey }: { readonly issueKey: string }) {
  const histories = useHistories(issueKey);
  if (histories.isPending) return <Loading what="the history" />;
  if (histories.isError) {
    return <Failure title="The history cannot be shown" error={histories.error} />;
  }
  const lines = changeLines(histories.data);
  if (lines.length === 0) return <Empty>Nothing was changed yet.</Empty>;
  return (
    <ul className={styles.entries}>
      {lines.map(({ id, author, created, field, from, to }) => (
        <li key={id} className={styles.entry}>
          <Avatar name={author} size="medium" />
          <div className={styles.entryText}>
            <p className={styles.entryHead}>
              <strong>{author}</strong> changed the <strong>{field}</strong>{' '}
              <span>{momentText(created)}</span>
            </p>
            <p className={styles.change}>
              {from} <span aria-label="to">{'\u2192'}</span> {to}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
