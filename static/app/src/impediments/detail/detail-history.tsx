import Button from '@atlaskit/button/new';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { parseInstant } from '../../../../../src/domain/calendar/instant';
import { callResolver } from '../../bridge/call-resolver';
import { useNames } from '../../impediment-record/use-names';
import { impedimentHistoryMessages } from '../../messages/impediment-detail';
import { LoadingLines } from '../../issue/loading-lines';
import { instantInWords } from '../../shell/time-words';
import { FailedState } from '../../states/failed-state';
import { useImpedimentsPage } from '../page-context';
import styles from './detail.module.css';
import { entryInWords } from './history-words';

interface Props {
  readonly issueId: string;
  /** Changes with each save, so that the history is read again. */
  readonly revision: number;
}

/** Who did what with an impediment, newest first. */
export function DetailHistory({ issueId, revision }: Props) {
  const intl = useIntl();
  const { portfolio, settings } = useImpedimentsPage();
  const pages = useInfiniteQuery({
    queryKey: ['impediment-history', issueId, revision],
    queryFn: ({ pageParam }: { readonly pageParam: string | null }) =>
      callResolver('readImpedimentHistory', { issueId, cursor: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
  const entries = pages.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const names = useNames(
    entries.flatMap(({ actor, after }) => [actor, after?.record?.owner ?? null]),
  );
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
  if (entries.length === 0) return <p>{intl.formatMessage(impedimentHistoryMessages.none)}</p>;
  const words = { names, causes: settings.impediments.causes, intl };
  return (
    <>
      <ol className={styles.entries}>
        {entries.map((entry) => {
          const at = parseInstant(entry.at);
          return (
            <li key={`${String(entry.revision)} ${entry.at}`}>
              {at !== null && (
                <time dateTime={entry.at}>{instantInWords(at, portfolio.timeZone.name, intl)}</time>
              )}
              {entryInWords(entry, words).map((sentence) => (
                <span key={sentence}>{sentence}</span>
              ))}
            </li>
          );
        })}
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
          {intl.formatMessage(impedimentHistoryMessages.more)}
        </Button>
      )}
    </>
  );
}
