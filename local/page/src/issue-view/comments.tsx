import { Avatar } from '../people/avatar';
import { readDocument } from '../rich-text/document-node';
import { DocumentView } from '../rich-text/document-view';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { Empty } from '../states/notice';
import { momentText } from '../text/dates';
import { CommentForm } from './comment-form';
import { useComments } from './issue-queries';
import styles from './issue-view.module.css';

interface CommentsProps {
  readonly issueKey: string;
  readonly canComment: boolean;
}

/** Comments, newest first as Jira shows them, and a new one. */
export function Comments({ issueKey, canComment }: CommentsProps) {
  const comments = useComments(issueKey);
  return (
    <>
      {canComment && <CommentForm issueKey={issueKey} />}
      {comments.isPending && <Loading what="comments" />}
      {comments.isError && <Failure title="Comments cannot be shown" error={comments.error} />}
      {comments.data?.length === 0 && <Empty>No comments yet.</Empty>}
      <ul className={styles.entries}>
        {comments.data?.toReversed().map(({ id, author, created, body }) => {
          const document = readDocument(body);
          const name = author?.displayName ?? 'Somebody';
          return (
            <li key={id} className={styles.entry}>
              <Avatar name={name} size="medium" />
              <div className={styles.entryText}>
                <p className={styles.entryHead}>
                  <strong>{name}</strong> <span>{momentText(created)}</span>
                </p>
                {document !== null && <DocumentView document={document} />}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
