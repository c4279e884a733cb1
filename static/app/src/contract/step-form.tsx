import Button from '@atlaskit/button/new';
import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import type { ContractHalf } from '../../../../src/contract/contract-writing';
import { contractFormMessages } from '../messages/contract-forms';
import { writeErrorInWords } from '../states/error-words';
import { CommentNotice } from './comment-notice';
import { actionOf, NOTHING_SAID, onTop, type Said } from './contract-change';
import type { ContractEnd } from './contract-end';
import { otherInWords } from './contract-words';
import { isOvertaken } from './overtaken';
import { overtakenInWords } from './overtaken-in-words';
import { RefusalNote } from './refusal-note';
import { useSpeaking } from './speaking';
import { StepFields } from './step-fields';
import styles from './step-form.module.css';
import { tellDone, textsOf } from './step-words';
import type { Step } from './steps';
import { useHalfWriter } from './use-half-writer';
import { useMayEdit } from './use-may-edit';
import { isComplete, saidOf, startingWith, type Typed } from './typed';

interface Props {
  readonly step: Step;
  readonly end: ContractEnd;
  /** What has to happen first; false: it failed, and has said so. */
  readonly before?: (() => Promise<boolean>) | undefined;
  readonly onClose: () => void;
  /** The words of the button that leaves it, "Cancel" if left out. */
  readonly leaveWords?: string;
}

/** One step in a contract: what has to be filled in, who may do it, and what came of it. */
export function StepForm({ step, end, before, onClose, leaveWords }: Props) {
  const intl = useIntl();
  const speaking = useSpeaking();
  const writer = useHalfWriter(speaking.onFound);
  const mayEdit = useMayEdit(end.own.id);
  const [typed, setTyped] = useState<Typed>(() => startingWith(step, end));
  const [isChecked, setIsChecked] = useState(false);
  const titleId = useId();
  const texts = textsOf(step, end);
  const names = { own: end.own.key, other: otherInWords(end.other, intl) };
  const { saving } = writer;
  const isSaving = saving.kind === 'saving';

  const save = async (standing: ContractHalf | null): Promise<void> => {
    setIsChecked(true);
    if (isSaving || mayEdit === false || !isComplete(step, typed)) return;
    const said = saidOf(typed);
    const action = wished(step, end, said, standing);
    if (action === null) return;
    if (before !== undefined && !(await before())) return;
    const baseRevision = standing?.revision ?? end.own.revision;
    const saved = await writer.save({ issueId: end.own.id, baseRevision, action });
    if (saved === null) return;
    const { changedOutside, comment } = saved;
    const reading = speaking.onSaved(saved, end);
    onClose();
    const found = await reading;
    const now = found !== null && isOvertaken(end, found) ? found : null;
    const overtaken = now && overtakenInWords(now, names, speaking.timeZone, intl);
    tellDone(texts, { ...names, day: said.day, changedOutside, comment, overtaken }, intl);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form
      aria-labelledby={titleId}
      className={styles.form}
      noValidate
      onKeyDown={closeOnEscape}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void save(null);
      }}
    >
      <p id={titleId} className={styles.title}>
        {intl.formatMessage(texts.title, names)}
      </p>
      {texts.note !== null && (
        <p className={styles.note}>
          {intl.formatMessage(texts.note, { ...names, key: end.own.key })}
        </p>
      )}
      <StepFields {...{ step, end, typed, isChecked, names }} onChange={setTyped} />
      {step === 'ask' && end.other.kind === 'issue' && <CommentNotice {...names} />}
      {mayEdit === false && (
        <p role="alert" className={styles.reason}>
          {intl.formatMessage(contractFormMessages.noRight, { key: end.own.key })}
        </p>
      )}
      {saving.kind === 'refused' && (
        <RefusalNote
          refused={saving.refused}
          end={end}
          canGoOnTop={canGoOnTop(step, end, typed, saving.refused.standing)}
          onTop={(standing) => {
            void save(standing);
          }}
          onAgain={() => {
            void save(null);
          }}
        />
      )}
      {saving.kind === 'failed' && (
        <p role="alert" className={styles.reason}>
          {writeErrorInWords(saving.error, intl)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          isDisabled={mayEdit === false}
          isLoading={isSaving}
          // Where there is nothing to fill in, who works by keyboard goes on here.
          autoFocus={texts.note !== null}
        >
          {intl.formatMessage(texts.submit)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {leaveWords ?? intl.formatMessage(contractFormMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}

function wished(step: Step, end: ContractEnd, said: Said, standing: ContractHalf | null) {
  const newId = crypto.randomUUID();
  const action = actionOf(step, end, said, newId);
  if (action === null || standing === null) return action;
  return onTop(action, end, standing, newId);
}

function canGoOnTop(
  step: Step,
  end: ContractEnd,
  typed: Typed,
  standing: ContractHalf | null,
): boolean {
  if (standing === null) return false;
  const said = isComplete(step, typed) ? saidOf(typed) : NOTHING_SAID;
  return wished(step, end, said, standing) !== null;
}
