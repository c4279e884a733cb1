import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import { addComment } from '../rest/issue-calls';
import { documentOfText } from '../rich-text/document-node';
import { useIssueWrite } from './issue-queries';
import styles from './issue-view.module.css';

export function CommentForm({ issueKey }: { readonly issueKey: string }) {
  const [text, setText] = useState('');
  const fieldId = useId();
  const addition = useIssueWrite(issueKey, (body: object) => addComment(issueKey, body));
  const isEmpty = text.trim() === '';
  return (
    <form
      className={styles.commentForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        addition.mutate(documentOfText(text.trim()), {
          onSuccess: () => {
            setText('');
          },
        });
      }}
    >
      <label htmlFor={fieldId}>Add a comment</label>
      <TextArea
        id={fieldId}
        minimumRows={2}
        resize="smart"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <div className={styles.formButtons}>
        <Button
          type="submit"
          appearance="primary"
          isDisabled={isEmpty}
          isLoading={addition.isPending}
        >
          Save
        </Button>
      </div>
    </form>
  );
}
