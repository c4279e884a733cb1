import Button from '@atlaskit/button/new';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { ImpedimentHistoryEntry } from '../../../../../src/contract/impediment-writing';
import { parseInstant } from '../../../../../src/domain/calendar/instant';
import { readChangelogs } from '../../../../../src/jira/read-changelogs';
import type { Portfolio } from '../../../../../src/use-cases/analyse-portfolio';
import { impedimentOf } from '../../../../../src/use-cases/impediments/impediment-of';
import { callResolver } from '../../bridge/call-resolver';
import { viewerConnection } from '../../bridge/viewer-transport';
import styles from '../../contract/contract-history.module.css';
import { dayInWords } from '../../health/health-words';
import { useNames } from '../../impediment-record/use-names';
import { impedimentHistoryMessages as words } from '../../messages/issue-impediment';
import { impedimentMessages } from '../../messages/impediment-words';
import { instantInWords } from '../../shell/time-words';
import { FailedState } from '../../states/failed-state';
import { LoadingLines } from '../loading-lines';
import { deedInWords } from './history-words';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly portfolio: Portfolio;
}

/** Since when it has been stuck, as the changelog tells, and who did what about it, newest first. */
export function ImpedimentHistory({ subject, portfolio }: Props) {
  const intl = useIntl();
  const { issue, item } = subject;
  const pages = useInfiniteQuery({
    queryKey: ['impediment-history', issue.id, item.impediment.revision],
    queryFn: ({ pageParam }: { readonly pageParam: string | null }) =>
      callResolver('readImpedimentHistory', { issueId: issue.id, cursor: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
  const entries = pages.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const names = useNames(entries.map(({ actor }) => actor));
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
  if (pages.data === undefined) return <LoadingLines count={3} />;
  return (
    <section aria-label={intl.formatMessage(words.title)}>
      <Since subject={subject} portfolio={portfolio} />
      {entries.length === 0 && <p>{intl.formatMessage(words.none)}</p>}
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={`${String(entry.revision)} ${entry.at}`} {...{ entry, names, subject }} />
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
          {intl.formatMessage(words.more)}
        </Button>
      )}
    </section>
  );
}

/** What only the changelog tells. Without it nothing is said, and the rest of the history stands. */
function Since({ subject: { item, settings, timeZone }, portfolio }: Props) {
  const intl = useIntl();
  const { data: history } = useQuery({
    queryKey: ['changelog', item.key, item.updated],
    queryFn: async ({ signal }) => {
      const request = { connection: viewerConnection, settings, items: [item], signal };
      const { items } = await readChangelogs({ ...request, onProgress: () => undefined });
      return items[0]?.history ?? null;
    },
  });
  if (!history) return null;
  const items = portfolio.items.map((one) => (one.key === item.key ? { ...one, history } : one));
  const of = impedimentOf({ ...portfolio, items }, settings, item.key);
  if (of.standing === 'none') return null;
  const { since, blockedDays } = of.impediment;
  const sentences = [
    ...(since === null || of.standing === 'removed'
      ? []
      : [intl.formatMessage(words.since, { day: dayInWords(timeZone.dayAt(since), intl) })]),
    ...(blockedDays === null || blockedDays === 0
      ? []
      : [intl.formatMessage(words.blocked, { days: Math.round(blockedDays * 10) / 10 })]),
  ];
  return sentences.length === 0 ? null : <p>{sentences.map((one) => `${one}.`).join(' ')}</p>;
}

function Entry({
  entry,
  names,
  subject: { timeZone, settings },
}: {
  readonly entry: ImpedimentHistoryEntry;
  readonly names: ReadonlyMap<string, string>;
  readonly subject: ImpedimentSubject;
}) {
  const intl = useIntl();
  const at = parseInstant(entry.at);
  const name =
    entry.actor === null
      ? intl.formatMessage(impedimentMessages.app)
      : (names.get(entry.actor) ?? intl.formatMessage(impedimentMessages.somebody));
  const what = deedInWords(entry, settings.impediments.causes, intl);
  return (
    <li className={styles.entry}>
      {at !== null && (
        <time dateTime={entry.at} className={styles.time}>
          {instantInWords(at, timeZone.name, intl)}
        </time>
      )}
      <span>
        {intl.formatMessage(words.entry, { name, what })}
        {entry.changedOutside && (
          <span className={styles.outside}> {intl.formatMessage(words.outside)}</span>
        )}
      </span>
    </li>
  );
}
