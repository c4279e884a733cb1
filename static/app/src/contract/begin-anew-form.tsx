import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { Half } from '../../../../src/domain/work-items/work-item';
import { stepMessages } from '../messages/contract';
import { contractFormMessages, outcomeMessages, refusalMessages } from '../messages/contract-forms';
import { writeErrorInWords } from '../states/error-words';
import { useSpeaking } from './speaking';
import styles from './step-form.module.css';
import { tellDone } from './step-words';
import { useHalfWriter, type Saving } from './use-half-writer';
import { useMayEdit } from './use-may-edit';

interface Props {
  readonly half: Half;
  readonly issue: { readonly id: string; readonly key: string };
  readonly onClose: () => void;
}

/** Empties a half that cannot be read, so that something can be said again. */
export function BeginAnewForm({ half, issue, onClose }: Props) {
  const intl = useIntl();
  const speaking = useSpeaking();
  const writer = useHalfWriter();
  const mayEdit = useMayEdit(issue.id);
  const { key } = issue;
  const save = async (): Promise<void> => {
    const action = { kind: 'begin-anew' as const, half };
    // What cannot be read has no revision that could have been seen.
    const saved = await writer.save({ issueId: issue.id, baseRevision: 0, action });
    if (saved === null) return;
    const texts = { done: outcomeMessages.begunAnew, doneDetail: outcomeMessages.begunAnewDetail };
    // That something else wrote it is why it was begun anew.
    tellDone(texts, { own: key, other: '', day: null, changedOutside: false }, intl);
    void speaking.onSaved(saved, null);
    onClose();
  };
  const problem =
    mayEdit === false
      ? intl.formatMessage(contractFormMessages.noRight, { key })
      : problemInWords(writer.saving, key);
  return (
    <div className={styles.form}>
      <p className={styles.title}>{intl.formatMessage(contractFormMessages.anewTitle, { key })}</p>
      <p className={styles.note}>{intl.formatMessage(contractFormMessages.anewNote)}</p>
      {problem !== null && (
        <p role="alert" className={styles.reason}>
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          autoFocus
          isDisabled={mayEdit === false}
          isLoading={writer.saving.kind === 'saving'}
          onClick={() => {
            void save();
          }}
        >
          {intl.formatMessage(stepMessages.beginAnew)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {intl.formatMessage(contractFormMessages.cancel)}
        </Button>
      </div>
    </div>
  );

  function problemInWords(saving: Saving, ofKey: string): string | null {
    if (saving.kind === 'failed') return writeErrorInWords(saving.error, intl);
    if (saving.kind !== 'refused') return null;
    const { because, message } = saving.refused;
    if (because === 'busy') return intl.formatMessage(refusalMessages.busy);
    if (because === 'no-issue') return intl.formatMessage(refusalMessages.noIssue, { key: ofKey });
    if (because === 'not-editable') {
      const sentence = intl.formatMessage(refusalMessages.notEditable, { key: ofKey });
      if (message === null) return sentence;
      return intl.formatMessage(refusalMessages.jiraSaid, { sentence, text: message });
    }
    return intl.formatMessage(refusalMessages.readableAgain);
  }
}
