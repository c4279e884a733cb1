import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { RegistersAnswer, ReviewHead } from '../../../../../src/contract/portfolio-registers';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { reviewableOf } from '../../../../../src/use-cases/cases/reviewed-epics';
import { dayInWords } from '../../health/health-words';
import { useNames } from '../../impediment-record/use-names';
import { keepMessages, reviewMessages } from '../../messages/overview-review';
import styles from '../overview.module.css';
import { KeepReview } from './keep-review';
import { momentInWords } from './moment-words';
import { noteDraftStore } from './note-draft';
import { PastReviews } from './past-reviews';
import { ReviewComparison } from './review-comparison';
import type { ReviewObstacle } from './review-obstacle';
import type { ReviewOnPage } from './use-review';

interface Props {
  /** All of the site. */
  readonly epics: readonly PortfolioEpic[];
  readonly registers: RegistersAnswer;
  /** Key; null: the whole site. */
  readonly project: string | null;
  readonly review: ReviewOnPage;
  /** Null: not known yet. */
  readonly mayManage: boolean | null;
  /** Null: nothing hinders keeping a review, or comparing with one. */
  readonly obstacle: ReviewObstacle | null;
  /** Whose notes are kept until they are saved. */
  readonly accountId: string | null;
  /** IANA name. */
  readonly timeZone: string;
  /** Null: the last one. */
  readonly onCompare: (id: string | null) => void;
  readonly onKept: (head: ReviewHead) => void;
}

/** What changed since a review, the button that keeps the next one, and those that were kept. */
export function ReviewSection(props: Props) {
  const { epics, registers, project, review, mayManage, obstacle, accountId, timeZone } = props;
  const { onCompare, onKept } = props;
  const intl = useIntl();
  const drafts = useMemo(() => noteDraftStore(accountId), [accountId]);
  const [isKeeping, setIsKeeping] = useState(() => drafts.read() !== null);
  const [kept, setKept] = useState<ReviewHead | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { reviews } = registers;
  const names = useNames(reviews.map(({ by }) => by));
  const reviewable = useMemo(() => reviewableOf(epics), [epics]);
  const { head } = review;
  const close = (): void => {
    setIsKeeping(false);
    opener.current?.focus();
  };
  const mayKeep = mayManage === true && project === null;
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <Heading as="h2" size="medium">
          {head === null
            ? intl.formatMessage(reviewMessages.title)
            : intl.formatMessage(reviewMessages.titleSince, { day: dayInWords(head.on, intl) })}
        </Heading>
        {mayKeep && (
          <Button
            ref={opener}
            aria-expanded={isKeeping}
            onClick={() => {
              setIsKeeping(!isKeeping);
              setKept(null);
            }}
          >
            {intl.formatMessage(keepMessages.open)}
          </Button>
        )}
      </div>
      {mayManage === false && (
        <p className={styles.quiet}>{intl.formatMessage(keepMessages.onlyManagers)}</p>
      )}
      {mayManage === true && project !== null && (
        <p className={styles.quiet}>{intl.formatMessage(keepMessages.onSite)}</p>
      )}
      <div role="status">
        {kept !== null && (
          <p className={styles.kept}>
            {intl.formatMessage(keepMessages.saved, {
              time: momentInWords(kept, timeZone, intl),
              epics: kept.epics,
            })}
          </p>
        )}
      </div>
      {mayKeep && isKeeping && (
        <KeepReview
          reviewable={reviewable}
          drafts={drafts}
          obstacle={obstacle}
          timeZone={timeZone}
          onKept={(standing) => {
            onKept(standing);
            setKept(standing);
            close();
          }}
          onClose={close}
        />
      )}
      <ReviewComparison
        epics={epics}
        project={project}
        review={review}
        isFirst={reviews.length === 0}
        mayManage={mayManage}
        obstacle={obstacle}
      />
      {reviews.length > 0 && (
        <PastReviews
          reviews={reviews}
          names={names}
          compared={head?.id ?? null}
          timeZone={timeZone}
          onCompare={(id) => {
            onCompare(id === reviews[0]?.id ? null : id);
          }}
        />
      )}
    </section>
  );
}
