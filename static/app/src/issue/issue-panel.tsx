import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { useIntl } from 'react-intl';
import { workCalendarOf } from '../../../../src/contract/work-calendar-setting';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { carriesCase } from '../case/carries-case';
import { SpeakingOn, type Speaking } from '../contract/speaking';
import { panelMessages } from '../messages/issue';
import { ErrorBoundary } from '../states/error-boundary';
import { FailedState } from '../states/failed-state';
import { AddDependency } from './add-dependency';
import { onImpedimentRaised, tellDependenciesChanged } from './changed-event';
import { DependenciesLink } from './dependencies-link';
import { DependencyGroup } from './dependency-group';
import type { ImpedimentSubject } from './impediment/subject';
import styles from './issue-panel.module.css';
import { LoadingLines } from './loading-lines';
import {
  allEnds,
  endAgain,
  looseContracts,
  partyEnd,
  type PanelKnowledge,
} from './panel-contracts';
import { OutOfDate } from './out-of-date';
import { Toggled } from './toggled';
import { TurnLines } from './turn-lines';
import { useDependencyWrites } from './use-dependency-writes';
import { useLinkAgain } from './use-link-again';
import {
  useNeighbourhood,
  type KnownNeighbourhood,
  type NeighbourhoodInUse,
} from './use-neighbourhood';

interface Props {
  readonly siteUrl: string;
  readonly issue: Issue;
  /** Of who looks; null: nobody is signed in. */
  readonly accountId: string | null;
}

interface Issue {
  readonly id: string;
  readonly key: string;
}

const SIDES = ['providers', 'consumers'] as const;

const MiniMap = lazy(() => import('./mini-map').then(({ MiniMap: Map }) => ({ default: Map })));
const UnreadableHalf = lazy(() =>
  import('./unreadable-half').then(({ UnreadableHalf: Part }) => ({ default: Part })),
);
const ImpedimentSection = lazy(() =>
  import('./impediment/impediment-section').then(({ ImpedimentSection: Section }) => ({
    default: Section,
  })),
);
const RaiseButton = lazy(() =>
  import('./impediment/raise-button').then(({ RaiseButton: Raise }) => ({ default: Raise })),
);
const ContractHistory = lazy(() =>
  import('../contract/contract-history').then(({ ContractHistory: History }) => ({
    default: History,
  })),
);

// Few issues have two tabs.
const PanelTabs = lazy(() =>
  import('./case/panel-tabs').then(({ PanelTabs: Tabs }) => ({ default: Tabs })),
);

/** Who owes what to whom by when: what the issue waits for and what waits for it, worst first. */
export function IssuePanel({ siteUrl, issue, accountId }: Props) {
  const intl = useIntl();
  const inUse = useNeighbourhood({ siteUrl, issueId: issue.id, reach: 'levels' });
  const refresh = useEffectEvent(() => {
    void inUse.reload();
  });
  useEffect(() => onImpedimentRaised(issue.id, refresh), [issue.id]);
  return (
    <main className={styles.panel}>
      <h1 className={styles.hidden}>
        {intl.formatMessage(panelMessages.title, { key: issue.key })}
      </h1>
      {inUse.known !== null ? (
        <>
          {inUse.error !== null && <OutOfDate onRetry={inUse.reload} />}
          {carriesCase(inUse.known.view.focus, inUse.known.inUse.settings) ? (
            <Suspense fallback={<LoadingLines count={6} />}>
              <PanelTabs
                dependencies={<Known issue={issue} inUse={inUse} known={inUse.known} />}
                caseTab={{ siteUrl, issue, accountId, known: inUse.known }}
              />
            </Suspense>
          ) : (
            <Known issue={issue} inUse={inUse} known={inUse.known} />
          )}
        </>
      ) : inUse.error !== null ? (
        <FailedState
          error={inUse.error}
          onRetry={() => {
            void inUse.reload();
          }}
        />
      ) : (
        <LoadingLines count={6} />
      )}
    </main>
  );
}

function Known({
  issue,
  inUse: { reload, readAgain, readMore, stands, impedimentStands },
  known,
}: {
  readonly issue: Issue;
  readonly inUse: NeighbourhoodInUse;
  readonly known: KnownNeighbourhood;
}) {
  const intl = useIntl();
  const writes = useDependencyWrites(issue, reload);
  const linkAgain = useLinkAgain(issue, known, writes);
  const { view } = known;
  const { settings } = known.inUse;
  const knowledge = knowledgeOf(known);
  const count = (side: (typeof SIDES)[number]): number =>
    view.of(issue.id, side).length +
    view.unread(issue.id, side).length +
    looseContracts(knowledge, side).length;
  const isEmpty = count('providers') + count('consumers') === 0;
  const speaking: Speaking = {
    today: view.today,
    timeZone: view.timeZone,
    calendar: workCalendarOf(settings),
    onFound: ({ issueId, standing }) => {
      stands(issueId, standing);
    },
    onSaved: async ({ issueId, standing }, end) => {
      stands(issueId, standing);
      tellDependenciesChanged(issue.id);
      const found = await readAgain();
      return found && end && endAgain(knowledgeOf(found), end);
    },
  };
  const impediment = {
    subject: subjectOf(issue, known, (standing, isSaved) => {
      impedimentStands(standing);
      if (!isSaved) return;
      tellDependenciesChanged(issue.id);
      void reload();
    }),
    portfolio: view.portfolio,
  };
  const { revisions, unreadableHalves } = view.focus;
  const saves = revisions.asks + revisions.answers;
  const hasHistory = saves + unreadableHalves.length > 0;
  return (
    <SpeakingOn value={speaking}>
      <ErrorBoundary>
        <Suspense fallback={isImpeded(view.focus) ? <LoadingLines count={4} /> : null}>
          <ImpedimentSection {...impediment} />
        </Suspense>
      </ErrorBoundary>
      {unreadableHalves.map((half) => (
        <Suspense key={half} fallback={<LoadingLines count={2} />}>
          <UnreadableHalf half={half} issue={issue} />
        </Suspense>
      ))}
      {isEmpty ? (
        <div>
          <h2 className={styles.heading}>{intl.formatMessage(panelMessages.none)}</h2>
          <p className={styles.text}>{intl.formatMessage(panelMessages.noneDetail)}</p>
        </div>
      ) : (
        <>
          <TurnLines ends={allEnds(knowledge)} />
          {SIDES.map((side) => (
            <DependencyGroup
              key={side}
              known={knowledge}
              side={side}
              onReadMore={readMore}
              onRemove={writes.remove}
              onLink={linkAgain}
            />
          ))}
        </>
      )}
      <div className={styles.tools}>
        <AddDependency issue={issue} known={known} onAdd={writes.add} />
        <ErrorBoundary>
          <Suspense fallback={null}>
            <RaiseButton {...impediment} />
          </Suspense>
        </ErrorBoundary>
        {!isEmpty && (
          <Toggled show={panelMessages.showMap} hide={panelMessages.hideMap}>
            <Suspense fallback={<LoadingLines count={4} />}>
              <MiniMap view={view} />
            </Suspense>
          </Toggled>
        )}
        {hasHistory && (
          <Toggled show={panelMessages.showHistory} hide={panelMessages.hideHistory}>
            <Suspense fallback={<LoadingLines count={3} />}>
              <ContractHistory
                issueId={issue.id}
                revision={saves}
                keyOf={(id) =>
                  (known.reading.read.get(id) ?? known.reading.told.get(id))?.key ?? null
                }
                partyName={(id) => partyEnd(settings, id).name}
              />
            </Suspense>
          </Toggled>
        )}
      </div>
      {!isEmpty && (
        <p className={styles.footnote}>
          {intl.formatMessage(panelMessages.hidden)} {intl.formatMessage(panelMessages.further)}{' '}
          <DependenciesLink issueKey={issue.key} />
        </p>
      )}
    </SpeakingOn>
  );
}

function knowledgeOf({ view, reading, inUse }: KnownNeighbourhood): PanelKnowledge {
  return { view, reading, settings: inUse.settings };
}

function subjectOf(
  issue: Issue,
  { view, inUse: { settings } }: KnownNeighbourhood,
  onStanding: ImpedimentSubject['onStanding'],
): ImpedimentSubject {
  const { focus: item, today, timeZone } = view;
  return { issue, item, settings, today, timeZone, onStanding };
}

/** Room is kept for what is surely said about an impediment, so that nothing jumps when it comes. */
function isImpeded({ isFlagged, impediment: { notes, isUnreadable } }: WorkItem): boolean {
  return isFlagged || isUnreadable || (notes.record !== null && notes.record.removed === null);
}
