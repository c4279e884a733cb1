import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { projectOfKey } from '../../../../../src/domain/work-items/issue-key';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { changesSinceReview } from '../../../../../src/use-cases/cases/reviewed-epics';
import { reviewMessages } from '../../messages/overview-review';
import { FailedState } from '../../states/failed-state';
import styles from '../overview.module.css';
import { DifferenceList } from './difference-list';
import type { ReviewObstacle } from './review-obstacle';
import type { ReviewOnPage } from './use-review';

interface Props {
  /** All of the site. */
  readonly epics: readonly PortfolioEpic[];
  /** Key; null: the whole site. */
  readonly project: string | null;
  readonly review: ReviewOnPage;
  /** Whether nobody has kept one yet. */
  readonly isFirst: boolean;
  readonly mayManage: boolean | null;
  readonly obstacle: ReviewObstacle | null;
}

/** What differs from the review; a part of the portfolio is never compared as if it were all. */
export function ReviewComparison(props: Props) {
  const { epics, project, review, isFirst, mayManage, obstacle } = props;
  const intl = useIntl();
  const { before } = review;
  const differences = useMemo(() => {
    if (before === null || obstacle === 'reading' || obstacle === 'partial') return null;
    const isInScope = ({ item }: PortfolioEpic): boolean =>
      project === null || projectOfKey(item.key) === project;
    return changesSinceReview({ before, epics, isInScope });
  }, [before, epics, project, obstacle]);
  const byId = useMemo(() => new Map(epics.map((epic) => [epic.issueId, epic])), [epics]);
  if (isFirst && !review.isMissing) {
    return (
      <SectionMessage appearance="information" title={intl.formatMessage(reviewMessages.none)}>
        {intl.formatMessage(
          mayManage === true ? reviewMessages.noneManager : reviewMessages.noneReader,
        )}
      </SectionMessage>
    );
  }
  if (review.error !== null) return <FailedState error={review.error} onRetry={review.retry} />;
  if (review.isMissing) return <p>{intl.formatMessage(reviewMessages.notFound)}</p>;
  if (obstacle === 'partial') return <p>{intl.formatMessage(reviewMessages.partial)}</p>;
  if (obstacle === 'reading') return <p>{intl.formatMessage(reviewMessages.waits)}</p>;
  if (differences === null) {
    return <Spinner label={intl.formatMessage(reviewMessages.loading)} />;
  }
  return (
    <>
      {differences.length === 0 ? (
        <SectionMessage appearance="information" title={intl.formatMessage(reviewMessages.nothing)}>
          {intl.formatMessage(reviewMessages.nothingHow, { epics: before?.length ?? 0 })}
        </SectionMessage>
      ) : (
        <>
          <DifferenceList differences={differences} epics={byId} project={project} />
          <p className={styles.quiet}>{intl.formatMessage(reviewMessages.compared)}</p>
        </>
      )}
      {mayManage === false && (
        <p className={styles.quiet}>{intl.formatMessage(reviewMessages.ofSeen)}</p>
      )}
    </>
  );
}
