import { lazy, Suspense, useEffect, useEffectEvent, type ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import {
  dependencySummary,
  type OpenDependencies,
} from '../../../../src/use-cases/dependency-summary';
import { impedimentOf } from '../../../../src/use-cases/impediments/impediment-of';
import { carriesCase } from '../case/carries-case';
import { HealthWord } from './health-word';
import { blockMessages, issueMessages } from '../messages/issue';
import { ErrorBoundary } from '../states/error-boundary';
import { FailedState } from '../states/failed-state';
import { blockContractLines } from './block-contract-words';
import { blockContracts } from './block-contracts';
import { onDependenciesChanged, onImpedimentRaised } from './changed-event';
import { nextDateInWords } from './dates-in-words';
import { DependenciesLink } from './dependencies-link';
import { blockImpediment } from './impediment/block-impediment';
import { blockImpedimentLine } from './impediment/block-impediment-words';
import styles from './issue-block.module.css';
import { LoadingLines } from './loading-lines';
import { OutOfDate } from './out-of-date';
import { allEnds } from './panel-contracts';
import { useNeighbourhood, type NeighbourhoodInUse } from './use-neighbourhood';

interface Props {
  readonly siteUrl: string;
  readonly issue: { readonly id: string; readonly key: string };
}

const BlockCaseLine = lazy(() =>
  import('./case/block-case-line').then(({ BlockCaseLine: Line }) => ({ default: Line })),
);

/** Is something stuck, is something waiting for us, are we waiting? In at most five lines. */
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
  useEffect(() => onImpedimentRaised(issue.id, refresh), [issue.id]);
  return (
    <main className={styles.block}>
      <h1 className={styles.title}>
        {intl.formatMessage(blockMessages.title, { key: issue.key })}
      </h1>
      {known !== null ? (
        <>
          {error !== null && <OutOfDate onRetry={reload} />}
          <Lines
            known={known}
            issueKey={issue.key}
            caseLine={hasCase(known) ? <CaseLine issueId={issue.id} known={known} /> : null}
          />
        </>
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

function CaseLine({
  issueId,
  known: { view },
}: {
  readonly issueId: string;
  readonly known: NonNullable<NeighbourhoodInUse['known']>;
}) {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <BlockCaseLine issueId={issueId} said={view.focus.case} className={styles.line} />
      </Suspense>
    </ErrorBoundary>
  );
}

function hasCase({ view, inUse }: NonNullable<NeighbourhoodInUse['known']>): boolean {
  return carriesCase(view.focus, inUse.settings);
}

/** What people can take in at a glance; the link to all dependencies comes after it. */
const MOST_LINES = 5;

function Lines({
  known: { view, reading, inUse },
  issueKey,
  caseLine,
}: {
  readonly known: NonNullable<NeighbourhoodInUse['known']>;
  readonly issueKey: string;
  /** Null: the issue carries no case. It takes the room of one line. */
  readonly caseLine: ReactNode;
}) {
  const intl = useIntl();
  const mostLines = caseLine === null ? MOST_LINES : MOST_LINES - 1;
  const { settings } = inUse;
  const { waitsFor, waitedForBy, nextDate, unread, hasAny } = dependencySummary(view);
  const ends = allEnds({ view, reading, settings });
  const circumstances = { today: view.today, soonDays: settings.health.soonDays };
  const contracts = blockContractLines(blockContracts(ends, circumstances), intl);
  const impediment = blockImpediment(
    impedimentOf(view.portfolio, settings, view.focus.key),
    view.today,
  );
  const stuck = impediment === null ? [] : [blockImpedimentLine(impediment, intl)];
  if (!hasAny && ends.length === 0) {
    return (
      <>
        <Plain lines={[...stuck, intl.formatMessage(blockMessages.none)]} />
        {caseLine}
      </>
    );
  }
  if (waitsFor.open + waitedForBy.open + contracts.length === 0 && hasAny) {
    return (
      <>
        <Plain lines={[...stuck, intl.formatMessage(issueMessages.allDone)]} />
        {caseLine}
        <DependenciesLink issueKey={issueKey} />
      </>
    );
  }
  const first = [...stuck, ...contracts].slice(0, mostLines - COUNTS);
  const lines = [
    <Count key="providers" words={blockMessages.waitsFor} of={waitsFor} />,
    <Count key="consumers" words={blockMessages.waitedForBy} of={waitedForBy} />,
    nextDate !== null && (
      <p key="next" className={styles.line}>
        {nextDateInWords(nextDate, intl)}
      </p>
    ),
    unread > 0 && (
      <p key="unread" className={styles.note}>
        {intl.formatMessage(blockMessages.unread, { count: unread })}
      </p>
    ),
  ].filter((line) => line !== false);
  return (
    <>
      <Plain lines={first} />
      {lines.slice(0, mostLines - first.length)}
      {caseLine}
      <DependenciesLink issueKey={issueKey} />
    </>
  );
}

function Plain({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className={styles.line}>
      {line}
    </p>
  ));
}

/** What it waits for and what waits for it always stand there. */
const COUNTS = 2;

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
