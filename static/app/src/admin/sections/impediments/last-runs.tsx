import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EscalationRun } from '../../../../../../src/contract/escalation';
import type { NamedIssue } from '../../../../../../src/jira/read-named-issues';
import {
  escalationMessages as words,
  SKIP_MESSAGES,
  STOP_MESSAGES,
  UNTOLD_MESSAGES,
} from '../../../messages/admin-impediments';
import { stateMessages } from '../../../messages/states';
import { FailedState } from '../../../states/failed-state';
import { FactTable } from '../../parts/fact-table';
import styles from '../../parts/parts.module.css';
import { useMoment } from '../../use-moment';
import { CountedWords } from './counted-words';
import { useEscalationRuns, useNamedIssues } from './use-escalation';

const SHOWN_AT_FIRST = 5;

/** What the clock did, newest first. */
export function LastRuns({ timeZone }: { readonly timeZone: string }) {
  const intl = useIntl();
  const { data, isPending, isError, error, refetch, isFetching } = useEscalationRuns();
  const [isWhole, setWhole] = useState(false);
  const again = (): void => {
    void refetch();
  };
  return (
    <div className={styles.group}>
      <h3 className={styles.label}>{intl.formatMessage(words.runs)}</h3>
      {isPending && <p role="status">{intl.formatMessage(stateMessages.loading)}</p>}
      {isError && <FailedState error={error} onRetry={again} />}
      {data?.runs.length === 0 && (
        <p className={styles.intro}>{intl.formatMessage(words.noRuns)}</p>
      )}
      {data !== undefined && data.runs.length > 0 && (
        <Runs runs={isWhole ? data.runs : data.runs.slice(0, SHOWN_AT_FIRST)} timeZone={timeZone} />
      )}
      {data !== undefined && (
        <div className={styles.row}>
          {!isWhole && data.runs.length > SHOWN_AT_FIRST && (
            <Button
              onClick={() => {
                setWhole(true);
              }}
            >
              {intl.formatMessage(words.allRuns, { count: data.runs.length })}
            </Button>
          )}
          <Button onClick={again} isLoading={isFetching}>
            {intl.formatMessage(words.refresh)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Props {
  readonly runs: readonly EscalationRun[];
  readonly timeZone: string;
}

function Runs({ runs, timeZone }: Props) {
  const intl = useIntl();
  const moment = useMoment(timeZone);
  const ids = runs.flatMap(({ skipped, untold }) =>
    [...skipped, ...untold].flatMap(({ issueIds }) => issueIds),
  );
  const issues = useNamedIssues(ids) ?? new Map<string, NamedIssue>();
  const heads = [words.when, words.looked, words.escalated, words.told, words.notes];
  return (
    <FactTable
      caption={intl.formatMessage(words.runs)}
      heads={heads.map((head) => intl.formatMessage(head))}
      rows={runs.map((run, at) => ({
        key: `${run.startedAt} ${String(at)}`,
        cells: [
          moment(run.startedAt),
          intl.formatNumber(run.lookedAt),
          intl.formatNumber(run.escalated),
          intl.formatNumber(run.told + run.digests),
          <Notes key="notes" run={run} issues={issues} />,
        ],
      }))}
    />
  );
}

interface NotesProps {
  readonly run: EscalationRun;
  readonly issues: ReadonlyMap<string, NamedIssue>;
}

function Notes({ run: { skipped, untold, stopped }, issues }: NotesProps) {
  const intl = useIntl();
  if (skipped.length === 0 && untold.length === 0 && stopped === null) {
    return <>{intl.formatMessage(words.done)}</>;
  }
  return (
    <ul className={styles.plain}>
      {stopped !== null && <li>{intl.formatMessage(STOP_MESSAGES[stopped])}</li>}
      {skipped.map(({ because, count, issueIds }) => (
        <li key={because}>
          <CountedWords {...{ count, issueIds, issues }} reason={SKIP_MESSAGES[because]} />
        </li>
      ))}
      {untold.map(({ because, count, issueIds }) => (
        <li key={`untold ${because}`}>
          <CountedWords {...{ count, issueIds, issues }} reason={UNTOLD_MESSAGES[because]} />
        </li>
      ))}
    </ul>
  );
}
