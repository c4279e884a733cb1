import Button from '@atlaskit/button/new';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { ContractHistoryEntry } from '../../../../src/contract/contract-writing';
import { parseInstant } from '../../../../src/domain/calendar/instant';
import { readRawIssues } from '../../../../src/jira/read-issues';
import { readNames } from '../../../../src/jira/read-people';
import { callResolver } from '../bridge/call-resolver';
import { viewerConnection } from '../bridge/viewer-transport';
import { LoadingLines } from '../issue/loading-lines';
import { contractMessages } from '../messages/contract';
import { historyMessages } from '../messages/contract-history';
import { instantInWords } from '../shell/time-words';
import { FailedState } from '../states/failed-state';
import styles from './contract-history.module.css';
import { otherOf } from './history-entry';
import { entryInWords } from './history-words';
import { useSpeaking } from './speaking';

interface Props {
  readonly issueId: string;
  /** Changes with each save, so that the history is read again. */
  readonly revision: number;
  /** Key of an issue that was read already; null: it was not, or may not be seen. */
  readonly keyOf: (issueId: string) => string | null;
  /** Name of an external party; null: it is no longer in the settings. */
  readonly partyName: (partyId: string) => string | null;
}

/** Who asked, promised and accepted what, newest first. */
export function ContractHistory({ issueId, revision, keyOf, partyName }: Props) {
  const intl = useIntl();
  const pages = useInfiniteQuery({
    queryKey: ['contract-history', issueId, revision],
    queryFn: ({ pageParam }: { readonly pageParam: string | null }) =>
      callResolver('readContractHistory', { issueId, cursor: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
  const entries = pages.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const names = useNames(entries);
  const keys = useKeys(entries, keyOf);
  const nameOther = (entry: ContractHistoryEntry): string => {
    const other = otherOf(entry);
    if (other === null) return '';
    if ('partyId' in other) {
      return partyName(other.partyId) ?? intl.formatMessage(contractMessages.goneParty);
    }
    const key = keyOf(other.issueId) ?? keys?.get(other.issueId);
    return key ?? intl.formatMessage(contractMessages.hiddenIssue);
  };
  if (pages.error !== null) {
    return (
      <FailedState
        error={pages.error}
        onRetry={() => {
          void pages.refetch();
        }}
      />
    );
  }
  if (pages.data === undefined || names === undefined || keys === undefined) {
    return <LoadingLines count={3} />;
  }
  if (entries.length === 0) return <p>{intl.formatMessage(historyMessages.none)}</p>;
  return (
    <section aria-label={intl.formatMessage(historyMessages.title)}>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Entry
            key={`${entry.half} ${String(entry.revision)} ${entry.at}`}
            entry={entry}
            name={names.get(entry.actor) ?? null}
            other={nameOther(entry)}
          />
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button
          appearance="subtle"
          spacing="compact"
          isLoading={pages.isFetchingNextPage}
          onClick={() => {
            void pages.fetchNextPage();
          }}
        >
          {intl.formatMessage(historyMessages.more)}
        </Button>
      )}
    </section>
  );
}

function Entry({
  entry,
  name,
  other,
}: {
  readonly entry: ContractHistoryEntry;
  readonly name: string | null;
  readonly other: string;
}) {
  const intl = useIntl();
  const { timeZone } = useSpeaking();
  const at = parseInstant(entry.at);
  return (
    <li className={styles.entry}>
      {at !== null && (
        <time dateTime={entry.at} className={styles.time}>
          {instantInWords(at, timeZone.name, intl)}
        </time>
      )}
      <span>
        {intl.formatMessage(historyMessages.entry, {
          name: name ?? intl.formatMessage(historyMessages.somebody),
          what: entryInWords(entry, other, intl),
        })}
        {entry.changedOutside && (
          <span className={styles.outside}> {intl.formatMessage(historyMessages.outside)}</span>
        )}
      </span>
    </li>
  );
}

/** Undefined while they are read; without names people are "somebody". */
function useNames(
  entries: readonly ContractHistoryEntry[],
): ReadonlyMap<string, string> | undefined {
  const actors = [...new Set(entries.map(({ actor }) => actor))].sort();
  const { data, isError } = useQuery({
    queryKey: ['names', ...actors],
    queryFn: () => readNames(viewerConnection, actors),
    enabled: actors.length > 0,
    staleTime: Infinity,
  });
  return actors.length === 0 || isError ? NONE : data;
}

/** Keys of issues that were not read yet, as the person may see them; the others have none. */
function useKeys(
  entries: readonly ContractHistoryEntry[],
  keyOf: Props['keyOf'],
): ReadonlyMap<string, string> | undefined {
  const others = entries
    .map(otherOf)
    .flatMap((other) => (other !== null && 'issueId' in other ? [other.issueId] : []));
  const unknown = [...new Set(others)].filter((id) => keyOf(id) === null).sort();
  const { data, isError } = useQuery({
    queryKey: ['issue-keys', ...unknown],
    queryFn: async () => {
      const wanted = { fields: ['summary'], described: false };
      const { issues } = await readRawIssues(viewerConnection, unknown, wanted);
      return new Map(issues.map(({ id, key }) => [id, key]));
    },
    enabled: unknown.length > 0,
  });
  return unknown.length === 0 || isError ? NONE : data;
}

const NONE: ReadonlyMap<string, string> = new Map();
