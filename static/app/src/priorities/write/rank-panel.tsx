import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import { useEffect, useRef } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { leftToRank, type RankStanding } from '../../../../../src/use-cases/cases/write-ranks';
import { writeRankMessages } from '../../messages/priorities-rank';
import { useSame } from '../../shell/use-same';
import { errorInWords } from '../../states/error-words';
import { FailedState } from '../../states/failed-state';
import type { RankPreview } from './rank-preview';
import { RankTable } from './rank-table';
import { useRankWrite, type RankCheck } from './use-rank-write';
import { WriteButtons } from './write-buttons';
import styles from './write.module.css';

interface Props {
  readonly fieldId: string;
  readonly epics: readonly PortfolioEpic[];
  readonly onClose: () => void;
}

/** What writing the order into Jira's rank would move, and line by line what became of it. */
export function RankPanel({ fieldId, epics, onClose }: Props) {
  const intl = useIntl();
  const ids = useRankedIds(epics);
  const { preview, standing, error, check, isRunning, run, stop, look } = useRankWrite(
    fieldId,
    ids,
  );
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone: who works by keyboard goes on at the result.
    if (check !== null && document.activeElement === document.body) status.current?.focus();
  }, [check]);
  const title = intl.formatMessage(writeRankMessages.title);
  const left = preview && standing && leftToRank(preview.plan, standing).length;
  const hasBegun = standing !== null && standing.results.size > 0;
  const runMessage = hasBegun ? writeRankMessages.goOn : writeRankMessages.write;
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.quiet}>{intl.formatMessage(writeRankMessages.explain)}</p>
      {error !== null && <FailedState error={error} onRetry={look} />}
      {error === null && preview === null && (
        <Spinner label={intl.formatMessage(writeRankMessages.looking)} />
      )}
      {preview !== null && standing !== null && (
        <>
          {preview.plan.moves.length > 0 && !hasBegun && (
            <SectionMessage
              appearance="warning"
              title={intl.formatMessage(writeRankMessages.warningTitle)}
            >
              {intl.formatMessage(writeRankMessages.warning)}
            </SectionMessage>
          )}
          <p role="status" tabIndex={-1} ref={status}>
            {progressInWords({ preview, standing, check, isRunning }, intl)}
          </p>
          {check?.kind === 'unread' && (
            <SectionMessage
              appearance="error"
              title={intl.formatMessage(writeRankMessages.uncheckedTitle)}
            >
              {errorInWords(check.error, intl)}
            </SectionMessage>
          )}
          {preview.plan.stuck.size > 0 && (
            <p>
              {intl.formatMessage(writeRankMessages.stuckCount, { count: preview.plan.stuck.size })}
            </p>
          )}
          {preview.unread > 0 && (
            <p>{intl.formatMessage(writeRankMessages.unread, { count: preview.unread })}</p>
          )}
          {preview.moves.length > 0 && (
            <RankTable preview={preview} results={standing.results} epics={epics} />
          )}
        </>
      )}
      <WriteButtons
        runLabel={left ? intl.formatMessage(runMessage, { count: left }) : null}
        hasBegun={hasBegun || check !== null}
        isRunning={isRunning}
        onRun={run}
        onStop={stop}
        onLook={look}
        onClose={onClose}
      />
    </section>
  );
}

/** The same list as long as the order is the same, however often the page has read something. */
function useRankedIds(epics: readonly PortfolioEpic[]): readonly string[] {
  return useSame(
    epics
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ issueId }) => issueId),
  );
}

interface Progress {
  readonly preview: RankPreview;
  readonly standing: RankStanding;
  readonly check: RankCheck | null;
  readonly isRunning: boolean;
}

function progressInWords(
  { preview, standing: { results }, check, isRunning }: Progress,
  intl: IntlShape,
): string {
  const { plan, kept } = preview;
  const total = plan.moves.length;
  if (isRunning) {
    return intl.formatMessage(writeRankMessages.progress, { done: results.size, total });
  }
  const moved = [...results.values()].filter(({ kind }) => kind === 'moved').length;
  const standingWords =
    results.size > 0
      ? intl.formatMessage(writeRankMessages.finished, { moved, total })
      : total + plan.stuck.size > 0
        ? intl.formatMessage(writeRankMessages.plan, { count: total, kept })
        : intl.formatMessage(writeRankMessages.nothing, { kept });
  const checkWords = check === null ? null : checkInWords(check, results.size, intl);
  const [first, second] =
    check?.kind === 'changed-before' ? [checkWords, standingWords] : [standingWords, checkWords];
  return [first, second].filter(Boolean).join(' ');
}

function checkInWords(check: RankCheck, written: number, intl: IntlShape): string | null {
  switch (check.kind) {
    case 'as-written':
      return written === 0 ? null : intl.formatMessage(writeRankMessages.asWritten);
    case 'changed-before':
      return intl.formatMessage(writeRankMessages.changedBefore);
    case 'changed-after':
      return intl.formatMessage(writeRankMessages.changedAfter, { moves: check.moves });
    case 'unread':
      return null;
  }
}
