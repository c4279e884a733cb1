import Button from '@atlaskit/button/new';
import Select from '@atlaskit/select';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { addLink, readLinkTypes, type NewLink } from '../rest/issue-calls';
import { IssuePicker, type PickedIssue } from './issue-picker';
import { useIssueWrite } from './issue-queries';
import styles from './issue-view.module.css';
import { linkChoices, type LinkChoice } from './link-groups';

interface LinkFormProps {
  readonly issueKey: string;
  readonly onDone: () => void;
}

/** A new link: what it says of this issue, and which other issue. */
export function LinkForm({ issueKey, onDone }: LinkFormProps) {
  const types = useQuery({
    queryKey: ['link types'],
    queryFn: ({ signal }) => readLinkTypes(signal),
    staleTime: Infinity,
  });
  const choices = linkChoices(types.data ?? []);
  const [chosen, setChosen] = useState<LinkChoice | null>(null);
  const [other, setOther] = useState<PickedIssue | null>(null);
  const wordingId = useId();
  const otherId = useId();
  const addition = useIssueWrite(issueKey, addLink);
  const choice = chosen ?? choices[0] ?? null;
  const isReady = choice !== null && other !== null;
  return (
    <form
      className={styles.linkForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        addition.mutate(newLink(choice, issueKey, other.key), { onSuccess: onDone });
      }}
    >
      <div className={styles.linkWording}>
        <label htmlFor={wordingId}>This issue</label>
        <Select<LinkChoice>
          inputId={wordingId}
          isLoading={types.isPending}
          options={choices}
          value={choice}
          getOptionLabel={({ wording }) => wording}
          getOptionValue={({ id }) => id}
          onChange={(next) => {
            setChosen(next);
          }}
        />
      </div>
      <div className={styles.linkOther}>
        <label htmlFor={otherId}>Issue</label>
        <IssuePicker inputId={otherId} value={other} without={issueKey} onPick={setOther} />
      </div>
      <div className={styles.formButtons}>
        <Button
          type="submit"
          appearance="primary"
          isDisabled={!isReady}
          isLoading={addition.isPending}
        >
          Link
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function newLink({ typeId, isOutward }: LinkChoice, here: string, other: string): NewLink {
  return isOutward ? { typeId, from: here, to: other } : { typeId, from: other, to: here };
}
