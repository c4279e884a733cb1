import { useEffect, useEffectEvent } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import {
  dependencySummary,
  type DependencySummary,
  type OpenDependencies,
} from '../../../../src/use-cases/dependency-summary';
import { HealthWord } from './health-word';
import { blockMessages, issueMessages } from '../messages/issue';
import { FailedState } from '../states/failed-state';
import { onDependenciesChanged } from './changed-event';
import { nextDateInWords } from './dates-in-words';
import { DependenciesLink } from './dependencies-link';
import styles from './issue-block.module.css';
import { LoadingLines } from './loading-lines';
import { useNeighbourhood } from './use-neighbourhood';

interface Props {
  readonly siteUrl: string;
  readonly issue: { readonly id: string; readonly key: string };
}

/** Is something waiting for us, are we waiting, is anything wrong? In at most five lines. */
export function IssueBlock({ siteUrl, issue }: Props) {
  const intl = useIntl();
  const { known, error, reload } = useNeighbourhood({
    siteUrl,
    issueId: issue.id,
    reach: 'summary',
  });
  const refresh = useEffectEvent(() => {
    void reload();
  });
  useEffect(() => onDependenciesChanged(issue.id, refresh), [issue.id]);
  return (
    <main className={styles.block}>
      <h1 className={styles.title}>
        {intl.formatMessage(blockMessages.title, { key: issue.key })}
      </h1>
      {known !== null ? (
        <Lines summary={dependencySummary(known.view)} issueKey={issue.key} />
      ) : error !== null ? (
        <FailedState
          error={error}
          onRetry={() => {
            void reload();
          }}
        />
      ) : (
        <LoadingLines count={3} />
      )}
    </main>
  );
}

function Lines({
  summary,
  issueKey,
}: {
  readonly summary: DependencySummary;
  readonly issueKey: string;
}) {
  const intl = useIntl();
  const { waitsFor, waitedForBy, nextDate, unread } = summary;
  if (!summary.hasAny) {
    return <p className={styles.line}>{intl.formatMessage(blockMessages.none)}</p>;
  }
  if (waitsFor.open + waitedForBy.open === 0) {
    return (
      <>
        <p className={styles.line}>{intl.formatMessage(issueMessages.allDone)}</p>
        <DependenciesLink issueKey={issueKey} />
      </>
    );
  }
  return (
    <>
      <Count words={blockMessages.waitsFor} of={waitsFor} />
      <Count words={blockMessages.waitedForBy} of={waitedForBy} />
      {nextDate !== null && <p className={styles.line}>{nextDateInWords(nextDate, intl)}</p>}
      {unread > 0 && (
        <p className={styles.note}>{intl.formatMessage(blockMessages.unread, { count: unread })}</p>
      )}
      <DependenciesLink issueKey={issueKey} />
    </>
  );
}

function Count({
  words,
  of: { open, inConflict, worst },
}: {
  readonly words: MessageDescriptor;
  readonly of: OpenDependencies;
}) {
  const intl = useIntl();
  // Where all are in conflict, the word of the worst says so.
  const conflict = inConflict === open ? 0 : inConflict;
  return (
    <p className={styles.count}>
      {intl.formatMessage(words, { open, conflict })}
      {worst !== null && <HealthWord health={worst} />}
    </p>
  );
}
