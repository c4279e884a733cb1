import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import { useIntl } from 'react-intl';
import type { ReviewHead } from '../../../../../src/contract/portfolio-registers';
import { REGISTER_LIMITS } from '../../../../../src/domain/business-case/portfolio/registers';
import type { Reviewable } from '../../../../../src/use-cases/cases/reviewed-epics';
import type { StoredValue } from '../../browser-storage/stored-value';
import { CountedText } from '../../case/counted-text';
import { lengthOf } from '../../case/clean-part';
import { keepMessages, OBSTACLE_MESSAGES } from '../../messages/overview-review';
import { writeErrorInWords } from '../../states/error-words';
import styles from '../overview.module.css';
import { momentInWords } from './moment-words';
import type { NoteDraft } from './note-draft';
import type { ReviewObstacle } from './review-obstacle';
import { useKeepReview } from './use-keep-review';

interface Props {
  readonly reviewable: Reviewable;
  readonly drafts: StoredValue<NoteDraft>;
  /** Null: it can be kept now. */
  readonly obstacle: ReviewObstacle | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly onKept: (head: ReviewHead) => void;
  readonly onClose: () => void;
}

/**
 * A note, and the button that keeps the portfolio as it stands. What is typed stays until it is kept or
 * given up, also when the page is left in between.
 */
export function KeepReview(props: Props) {
  const { reviewable, drafts, obstacle, timeZone } = props;
  const intl = useIntl();
  const titleId = useId();
  const [begun] = useState(drafts.read);
  const [note, setNote] = useState(begun?.note ?? '');
  const onKept = (head: ReviewHead): void => {
    drafts.forget();
    props.onKept(head);
  };
  const { id, keep, keepAnother, isSaving, conflict, error } = useKeepReview(
    begun?.id ?? null,
    onKept,
  );
  useEffect(() => {
    if (note === '') drafts.forget();
    else drafts.keep({ id, note });
  }, [drafts, id, note]);
  const { epics, unreadable } = reviewable;
  const isTooLong = lengthOf(note, false) > REGISTER_LIMITS.text;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (obstacle === null && !isTooLong && !isSaving) keep({ note, epics });
  };
  return (
    <form aria-labelledby={titleId} className={styles.form} noValidate onSubmit={submit}>
      <h3 id={titleId}>{intl.formatMessage(keepMessages.title)}</h3>
      <p>{intl.formatMessage(keepMessages.explain, { epics: epics.length })}</p>
      {unreadable.length > 0 && (
        <p>{intl.formatMessage(keepMessages.left, { keys: intl.formatList(unreadable) })}</p>
      )}
      {begun !== null && <p className={styles.quiet}>{intl.formatMessage(keepMessages.still)}</p>}
      <CountedText
        label={intl.formatMessage(keepMessages.note)}
        hint={intl.formatMessage(keepMessages.noteHint)}
        text={note}
        most={REGISTER_LIMITS.text}
        isFirst
        onText={setNote}
      />
      {obstacle !== null && (
        <p role="status" className={styles.quiet}>
          {intl.formatMessage(OBSTACLE_MESSAGES[obstacle], {
            most: REGISTER_LIMITS.reviewedEpics,
            epics: epics.length,
          })}
        </p>
      )}
      {error !== null && (
        <p role="alert" className={styles.fault}>
          {writeErrorInWords(error, intl)} {intl.formatMessage(keepMessages.again)}
        </p>
      )}
      {conflict !== null && (
        <div role="alert">
          <SectionMessage
            appearance="warning"
            title={intl.formatMessage(keepMessages.conflictTitle)}
          >
            <p>
              {intl.formatMessage(keepMessages.conflictDetail, {
                time: momentInWords(conflict, timeZone, intl),
                epics: conflict.epics,
                note: conflict.note === '' ? 'none' : 'some',
                text: conflict.note,
              })}
            </p>
            <div className={styles.row}>
              <Button
                isLoading={isSaving}
                onClick={() => {
                  keepAnother({ note, epics });
                }}
              >
                {intl.formatMessage(keepMessages.keepBoth)}
              </Button>
              <Button
                onClick={() => {
                  onKept(conflict);
                }}
              >
                {intl.formatMessage(keepMessages.leave)}
              </Button>
            </div>
          </SectionMessage>
        </div>
      )}
      <div className={styles.row}>
        <Button
          type="submit"
          appearance="primary"
          isLoading={isSaving}
          isDisabled={obstacle !== null || conflict !== null}
        >
          {intl.formatMessage(keepMessages.save)}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            drafts.forget();
            props.onClose();
          }}
        >
          {intl.formatMessage(keepMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}
