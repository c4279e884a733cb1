import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef, useState } from 'react';
import type { Issue } from '../rest/issue-schemas';
import { useIssueEdit } from './issue-queries';
import styles from './issue-view.module.css';

interface SummaryEditProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
}

/** The summary, edited where it stands. */
export function SummaryEdit({ issue, canEdit }: SummaryEditProps) {
  const [isEditing, setEditing] = useState(false);
  const edit = useIssueEdit(issue.key);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The field that had the keyboard is gone: it goes back to where it came from.
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const summary = issue.fields.summary ?? '';
  if (!canEdit) return <h1 className={styles.summary}>{summary}</h1>;
  const shown = edit.isPending ? (summaryOf(edit.variables) ?? summary) : summary;
  return (
    <>
      <h1 className={isEditing ? styles.summaryHidden : styles.summary}>
        {isEditing ? (
          summary
        ) : (
          <button
            ref={button}
            type="button"
            className={styles.summaryButton}
            title="Edit the summary"
            onClick={() => {
              setEditing(true);
            }}
          >
            {shown}
          </button>
        )}
      </h1>
      {isEditing && (
        <SummaryForm
          summary={summary}
          onCancel={() => {
            setEditing(false);
          }}
          onSave={(next) => {
            setEditing(false);
            if (next !== summary) edit.mutate({ summary: next });
          }}
        />
      )}
    </>
  );
}

interface SummaryFormProps {
  readonly summary: string;
  readonly onSave: (summary: string) => void;
  readonly onCancel: () => void;
}

function SummaryForm({ summary, onSave, onCancel }: SummaryFormProps) {
  const [text, setText] = useState(summary);
  return (
    <form
      className={styles.summaryForm}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Textfield
        autoFocus
        aria-label="Summary"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <div className={styles.formButtons}>
        <Button type="submit" appearance="primary">
          Save
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function summaryOf(fields: Readonly<Record<string, unknown>> | undefined): string | null {
  const summary = fields?.summary;
  return typeof summary === 'string' ? summary : null;
}
