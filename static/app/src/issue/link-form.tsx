import Button from '@atlaskit/button/new';
import { useId, useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { createIssue } from '../../../../src/jira/create-issue';
import type { LinkChoices } from '../../../../src/jira/link-choices';
import { needsRightOn, type WaitingType } from '../../../../src/use-cases/link-issues';
import type { Side } from '../../../../src/use-cases/neighbourhood';
import { viewerConnection } from '../bridge/viewer-transport';
import { addMessages } from '../messages/add-dependency';
import { formMessages } from '../messages/link-form';
import { isSurelyUnsaved, writeErrorInWords } from '../states/error-words';
import type { AddProps } from './add-dependency-form';
import styles from './add-dependency-form.module.css';
import { ChoiceField } from './choice-field';
import { linkable, usualType, wordingAtFocus } from './issue-choices';
import { IssueSearch } from './issue-search';
import { NewIssueFields, NO_NEW_ISSUE, type NewIssueWish } from './new-issue-fields';

/** The other issue of a new link. */
export interface Linked {
  readonly id: string;
  readonly key: string;
}

interface Props extends AddProps {
  readonly side: Side;
  readonly choices: LinkChoices;
  readonly onLinked: (other: Linked) => void;
}

/** Links the issue with another one, which may have to be created first. */
export function LinkForm({ issue, known, onAdd, onClose, onLinked, side, choices }: Props) {
  const intl = useIntl();
  const { view, reading } = known;
  const [chosen, setChosen] = useState<Linked | null>(null);
  /** Null: an issue that exists is looked for. */
  const [wish, setWish] = useState<NewIssueWish | null>(null);
  const [by, setBy] = useState(() => usualType(choices.types, reading));
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reasonId = useId();
  if (by === null) return <p>{intl.formatMessage(formMessages.noTypes)}</p>;

  const wantedWith = (otherId: string) => ({ focusId: issue.id, otherId, side, by });
  const isRefused = needsRightOn(wantedWith('')) === 'focus' && !choices.mayLink;

  /** Null: there is none, and `problem` says why. */
  const otherIssue = async (): Promise<Linked | null> => {
    if (chosen !== null) return chosen;
    if (wish === null) {
      setProblem(intl.formatMessage(formMessages.chooseFirst));
      return null;
    }
    if (wish.projectId === '' || wish.summary.trim() === '') {
      setProblem(intl.formatMessage(addMessages.fillNew));
      return null;
    }
    try {
      const made = await createIssue(viewerConnection, { ...wish, summary: wish.summary.trim() });
      // Kept, so that a link that fails can be tried again without a second issue.
      setChosen(made);
      return made;
    } catch (error) {
      const detail = writeErrorInWords(error, intl);
      setProblem(
        isSurelyUnsaved(error) ? intl.formatMessage(addMessages.notCreated, { detail }) : detail,
      );
      return null;
    }
  };
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isRefused || isBusy) return;
    setProblem(null);
    setIsBusy(true);
    const other = await otherIssue();
    const isAdded = other !== null && (await onAdd(wantedWith(other.id), other.key));
    setIsBusy(false);
    if (other === null) return;
    if (isAdded) onLinked(other);
    else if (wish !== null) {
      setProblem(intl.formatMessage(addMessages.createdUnlinked, { key: other.key }));
    }
  };
  const reason = isRefused ? intl.formatMessage(formMessages.noRight, { key: issue.key }) : problem;
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        void add(event);
      }}
    >
      {wish !== null ? (
        <NewIssueFields wish={wish} onChange={setWish} created={chosen} />
      ) : (
        <IssueSearch
          label={intl.formatMessage(
            side === 'providers' ? formMessages.provider : formMessages.consumer,
          )}
          chosenKey={chosen?.key ?? null}
          onChoose={setChosen}
          narrow={(found) => linkable(found, view, side)}
        />
      )}
      {side === 'providers' && chosen === null && (
        <div>
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              setProblem(null);
              setWish(wish === null ? NO_NEW_ISSUE : null);
            }}
          >
            {intl.formatMessage(
              wish === null ? addMessages.createInstead : addMessages.findInstead,
            )}
          </Button>
        </div>
      )}
      {choices.types.length > 1 && (
        <TypeChoice types={choices.types} side={side} chosen={by} onChange={setBy} />
      )}
      {reason !== null && (
        <p id={reasonId} role="alert" className={styles.reason}>
          {reason}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          isDisabled={isRefused}
          isLoading={isBusy}
          aria-describedby={reason === null ? undefined : reasonId}
        >
          {intl.formatMessage(
            wish !== null && chosen === null ? addMessages.createAndAdd : formMessages.submit,
          )}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {intl.formatMessage(formMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}

function TypeChoice({
  types,
  side,
  chosen,
  onChange,
}: {
  readonly types: readonly WaitingType[];
  readonly side: Side;
  readonly chosen: WaitingType;
  readonly onChange: (type: WaitingType) => void;
}) {
  const intl = useIntl();
  return (
    <ChoiceField
      label={intl.formatMessage(formMessages.type)}
      value={chosen.type.id}
      onChange={(id) => {
        const next = types.find(({ type }) => type.id === id);
        if (next) onChange(next);
      }}
      options={types.map((candidate) => ({
        value: candidate.type.id,
        label: intl.formatMessage(formMessages.typeOption, {
          name: candidate.type.name,
          wording: wordingAtFocus(candidate, side),
        }),
      }))}
    />
  );
}
