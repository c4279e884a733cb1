import Button from '@atlaskit/button/new';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { useIntl } from 'react-intl';
import type { StandingImpediment } from '../../../../../src/contract/impediment-writing';
import { useMayEdit } from '../../contract/use-may-edit';
import { ImpedimentRefusalNote } from '../../impediment-record/impediment-refusal-note';
import styles from '../../impediment-record/record-form.module.css';
import {
  useImpedimentWriter,
  type ImpedimentPayloadAction,
} from '../../impediment-record/use-impediment-writer';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { writeErrorInWords } from '../../states/error-words';
import { onTop } from './on-top';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly title: string;
  readonly submit: string;
  /** What the fields say; null: something is missing, and said so. */
  readonly read: () => ImpedimentPayloadAction | null;
  /** Somebody wants to save: what is missing is said from now on. */
  readonly onAsked?: () => void;
  /** After it was saved, before the form goes. */
  readonly onSaved?: () => Promise<void>;
  readonly onClose: () => void;
  /** There is nothing to fill in: who works by keyboard goes on at the button. */
  readonly isPlain?: boolean;
  readonly children?: ReactNode;
  /** What helps, but must not push the buttons out of sight. */
  readonly after?: ReactNode;
}

/** A form around one step: who may do it, why it was refused, and both versions where somebody was first. */
export function RecordStepForm(props: Props) {
  const {
    subject,
    title,
    submit,
    read,
    onAsked,
    onSaved,
    onClose,
    isPlain = false,
    children,
    after,
  } = props;
  const intl = useIntl();
  const titleId = useId();
  const { issue, item } = subject;
  const writer = useImpedimentWriter((_, standing) => {
    subject.onStanding(standing, false);
  });
  const mayEdit = useMayEdit(issue.id);
  const [isFollowing, setIsFollowing] = useState(false);
  const { saving } = writer;
  const isSaving = saving.kind === 'saving' || isFollowing;

  const save = async (over: StandingImpediment | null): Promise<void> => {
    onAsked?.();
    const said = read();
    if (said === null || isSaving || mayEdit === false) return;
    const action = over === null ? said : onTop(said, over.notes);
    if (action === null) return;
    const baseRevision = (over ?? item.impediment).revision;
    const outcome = await writer.save({ issueId: issue.id, baseRevision, actions: [action] });
    if (outcome.kind !== 'written') return;
    setIsFollowing(true);
    await onSaved?.();
    subject.onStanding(outcome.standing, true);
    onClose();
  };
  const foot = useRef<HTMLDivElement>(null);
  const isUnsaved = saving.kind === 'refused' || saving.kind === 'failed';
  useEffect(() => {
    if (isUnsaved) foot.current?.scrollIntoView({ block: 'nearest' });
  }, [isUnsaved]);
  const said = saving.kind === 'refused' ? read() : null;
  const canGoOnTop =
    saving.kind === 'refused' &&
    saving.refused.standing !== null &&
    said !== null &&
    onTop(said, saving.refused.standing.notes) !== null;
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
        {title}
      </p>
      {children}
      <div ref={foot} className={styles.foot}>
        {mayEdit === false && (
          <p role="alert" className={styles.fault}>
            {intl.formatMessage(impedimentFormMessages.noRight, { key: issue.key })}
          </p>
        )}
        {saving.kind === 'refused' && (
          <ImpedimentRefusalNote
            refused={saving.refused}
            issueKey={issue.key}
            wish={null}
            onTop={
              canGoOnTop
                ? (standing) => {
                    void save(standing);
                  }
                : null
            }
            onAgain={() => {
              void save(null);
            }}
            onLeave={null}
          />
        )}
        {saving.kind === 'failed' && (
          <p role="alert" className={styles.fault}>
            {writeErrorInWords(saving.error, intl)}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            isDisabled={mayEdit === false}
            isLoading={isSaving}
            autoFocus={isPlain}
          >
            {submit}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {intl.formatMessage(impedimentFormMessages.cancel)}
          </Button>
        </div>
      </div>
      {after}
    </form>
  );
}
