import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { panelMessages } from '../messages/issue';
import { FailedState } from '../states/failed-state';
import { DependenciesLink } from './dependencies-link';
import { DependencyGroup } from './dependency-group';
import styles from './issue-panel.module.css';
import { LoadingLines } from './loading-lines';
import { useDependencyWrites } from './use-dependency-writes';
import { useNeighbourhood, type NeighbourhoodInUse } from './use-neighbourhood';

interface Props {
  readonly siteUrl: string;
  readonly issue: Issue;
}

interface Issue {
  readonly id: string;
  readonly key: string;
}

const AddDependencyForm = lazy(() =>
  import('./add-dependency-form').then(({ AddDependencyForm: Form }) => ({ default: Form })),
);

/** Who owes what to whom by when: what the issue waits for and what waits for it, worst first. */
export function IssuePanel({ siteUrl, issue }: Props) {
  const intl = useIntl();
  const inUse = useNeighbourhood({ siteUrl, issueId: issue.id, reach: 'levels' });
  return (
    <main className={styles.panel}>
      <h1 className={styles.hidden}>
        {intl.formatMessage(panelMessages.title, { key: issue.key })}
      </h1>
      {inUse.known !== null ? (
        <Known issue={issue} inUse={inUse} known={inUse.known} />
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
  inUse: { reload, readMore },
  known,
}: {
  readonly issue: Issue;
  readonly inUse: NeighbourhoodInUse;
  readonly known: NonNullable<NeighbourhoodInUse['known']>;
}) {
  const intl = useIntl();
  const writes = useDependencyWrites(issue, reload);
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const { view } = known;
  const count = (side: 'providers' | 'consumers'): number =>
    view.of(issue.id, side).length + view.unread(issue.id, side).length;
  const isEmpty = count('providers') + count('consumers') === 0;
  const closeForm = (): void => {
    setIsAdding(false);
    addButton.current?.focus();
  };
  return (
    <>
      {isEmpty ? (
        <div>
          <h2 className={styles.heading}>{intl.formatMessage(panelMessages.none)}</h2>
          <p className={styles.text}>{intl.formatMessage(panelMessages.noneDetail)}</p>
        </div>
      ) : (
        (['providers', 'consumers'] as const).map((side) => (
          <DependencyGroup
            key={side}
            view={view}
            side={side}
            onReadMore={readMore}
            onRemove={writes.remove}
          />
        ))
      )}
      <Button
        ref={addButton}
        aria-expanded={isAdding}
        onClick={() => {
          setIsAdding(!isAdding);
        }}
      >
        {intl.formatMessage(panelMessages.add)}
      </Button>
      {isAdding && (
        <Suspense fallback={<LoadingLines count={4} />}>
          <AddDependencyForm issue={issue} known={known} onAdd={writes.add} onClose={closeForm} />
        </Suspense>
      )}
      {!isEmpty && (
        <p className={styles.footnote}>
          {intl.formatMessage(panelMessages.hidden)} {intl.formatMessage(panelMessages.further)}{' '}
          <DependenciesLink issueKey={issue.key} />
        </p>
      )}
    </>
  );
}
