import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useMemo, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../../src/contract/settings';
import type { StatusReason } from '../../../../src/domain/business-case/portfolio/epic-status';
import type { Day } from '../../../../src/domain/calendar/day';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import {
  portfolioExceptions,
  type EpicExceptionKind,
} from '../../../../src/use-cases/cases/portfolio-exceptions';
import type { EpicPortfolio } from '../../../../src/use-cases/cases/portfolio-of';
import { dayInWords } from '../health/health-words';
import { overviewMessages } from '../messages/overview';
import { stateMessages } from '../messages/states';
import type { PortfolioSnapshot } from '../portfolio/reading/portfolio-state';
import type { PortfolioOnPage } from '../portfolio/use-portfolio';
import type { PagePlace } from '../shell/page-place';
import type { ChangeState } from '../shell/use-address-state';
import { checkedParts } from './checked-parts';
import { ExceptionsSection } from './exceptions/exceptions-section';
import type { OverviewState } from './overview-address';
import styles from './overview.module.css';
import { reviewObstacle } from './review/review-obstacle';
import { reviewStanding } from './review/review-standing';
import { useReview } from './review/use-review';
import { NO_STATUS_FILTER } from './status/status-rows';
import type { StuckWorkOnPage } from './use-stuck-work';

// This is the first page of the portfolio: what needs somebody is on the screen before the rest is loaded.
const ReviewSection = lazy(async () => ({
  default: (await import('./review/review-section')).ReviewSection,
}));
const StatusSection = lazy(async () => ({
  default: (await import('./status/status-section')).StatusSection,
}));

interface Props {
  readonly place: PagePlace;
  readonly settings: Settings;
  readonly onPage: PortfolioOnPage & {
    readonly shown: PortfolioSnapshot;
    readonly portfolio: EpicPortfolio;
  };
  /** Those in the scope of the page. */
  readonly epics: readonly PortfolioEpic[];
  readonly stuck: StuckWorkOnPage;
  /** Null: not known yet. */
  readonly mayManage: boolean | null;
  readonly today: Day;
  /** IANA name. */
  readonly timeZone: string;
  readonly state: OverviewState;
  readonly onChange: ChangeState<OverviewState>;
  readonly coverage: ReactNode;
}

/** Exceptions first, then what changed, then all epics. */
export function OverviewResults(props: Props) {
  const { place, settings, onPage, epics, stuck, mayManage, timeZone, state, onChange } = props;
  const intl = useIntl();
  const { shown, portfolio, links, phase, store } = onPage;
  const { registers } = shown;
  const hasEpics = epics.length > 0;
  const statusHeading = useRef<HTMLDivElement>(null);
  const checked = checkedParts({ shown, links, stuck, epics: epics.length });
  const issueIds = useMemo(
    () => portfolio.epics.map(({ issueId }) => issueId).sort(),
    [portfolio.epics],
  );
  const review = useReview({
    id: state.review ?? registers?.reviews[0]?.id ?? null,
    ...{ issueIds, mayManage },
  });
  const { impediments, contracts } = stuck;
  const { answerDays } = settings.health;
  const exceptions = useMemo(
    () =>
      portfolioExceptions({
        ...{ epics, stop: portfolio.stop, impediments, contracts, answerDays },
        timeZone: timeZoneNamed(timeZone),
      }),
    [epics, portfolio.stop, impediments, contracts, answerDays, timeZone],
  );
  const sinceReview = (kind: EpicExceptionKind, issueId: string): string => {
    const standing = reviewStanding(review, kind, issueId);
    if (standing === null || review.head === null) return '';
    const day = dayInWords(review.head.on, intl);
    return intl.formatMessage(overviewMessages[standing], { day });
  };
  const showReason = (reason: StatusReason): void => {
    onChange({ ...state, filter: { ...NO_STATUS_FILTER, reason }, page: 1 });
    statusHeading.current?.focus();
    statusHeading.current?.scrollIntoView();
  };
  return (
    <div className={styles.sections}>
      {(hasEpics || exceptions.length > 0) && (
        <ExceptionsSection
          place={place}
          exceptions={exceptions}
          checked={checked}
          answerDays={answerDays}
          context={{
            ...{ today: props.today, timeZone, sinceReview },
            outrankedBy: settings.cases.outrankedBy,
            parties: settings.parties,
          }}
          onShowReason={showReason}
        />
      )}
      <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
        {registers !== null && (hasEpics || registers.reviews.length > 0) && (
          <ReviewSection
            epics={portfolio.epics}
            registers={registers}
            project={place.project}
            review={review}
            mayManage={mayManage}
            obstacle={reviewObstacle({
              ...{ epics: portfolio.epics.length, checked },
              isReading: phase.name === 'reading',
            })}
            accountId={place.surface.accountId}
            timeZone={timeZone}
            onCompare={(id) => {
              onChange({ ...state, review: id });
            }}
            onKept={(head) => {
              store.takeReview(head);
              if (state.review !== null) onChange({ ...state, review: null });
            }}
          />
        )}
        {hasEpics && (
          <StatusSection
            epics={epics}
            themes={registers?.themes ?? null}
            state={state}
            onChange={onChange}
            headingRef={statusHeading}
          />
        )}
      </Suspense>
      {props.coverage}
    </div>
  );
}
