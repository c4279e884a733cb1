import Button from '@atlaskit/button/new';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useIntl, type IntlShape } from 'react-intl';
import type { CaseHistoryEntry, CaseParts } from '../../../../src/contract/case-writing';
import { EMPTY_CASE } from '../../../../src/domain/business-case/case/business-case';
import { parseInstant } from '../../../../src/domain/calendar/instant';
import { callResolver } from '../bridge/call-resolver';
import { useNames } from '../impediment-record/use-names';
import { LoadingLines } from '../issue/loading-lines';
import { caseConflictMessages, caseHistoryMessages } from '../messages/case-saving';
import { caseWordMessages, PART_NAME_MESSAGES } from '../messages/case-words';
import { instantInWords } from '../shell/time-words';
import { FailedState } from '../states/failed-state';
import { useCasePlace } from './case-context';
import { partInLines } from './case-words';
import styles from './case.module.css';
import { PART_NAMES, type PartName } from './clean-part';

/** Who changed what and when, newest first; the texts before and after on request. */
export function CaseHistory({ revision }: { readonly revision: number }) {
  const intl = useIntl();
  const { issue } = useCasePlace();
  const pages = useInfiniteQuery({
    queryKey: ['case-history', issue.id, revision],
    queryFn: ({ pageParam }: { readonly pageParam: string | null }) =>
      callResolver('readCaseHistory', { issueId: issue.id, cursor: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
  const entries = pages.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const names = useNames(entries.flatMap(peopleIn));
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
  if (entries.length === 0) {
    return <p className={styles.quiet}>{intl.formatMessage(caseHistoryMessages.none)}</p>;
  }
  return (
    <section aria-label={intl.formatMessage(caseHistoryMessages.title)}>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={`${String(entry.revision)} ${entry.at}`} entry={entry} names={names} />
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
          {intl.formatMessage(caseHistoryMessages.more)}
        </Button>
      )}
    </section>
  );
}

interface EntryProps {
  readonly entry: CaseHistoryEntry;
  readonly names: ReadonlyMap<string, string>;
}

function Entry({ entry, names }: EntryProps) {
  const intl = useIntl();
  const { timeZone } = useCasePlace();
  const at = parseInstant(entry.at);
  const parts = changedParts(entry);
  const name = names.get(entry.actor) ?? intl.formatMessage(caseWordMessages.somebody);
  return (
    <li>
      {at !== null && <time dateTime={entry.at}>{instantInWords(at, timeZone, intl)}</time>}
      {entryInWords(entry, name, parts, intl)}
      {entry.changedOutside && (
        <span className={styles.quiet}> {intl.formatMessage(caseHistoryMessages.outside)}</span>
      )}
      {parts.length > 0 && (
        <details>
          <summary>{intl.formatMessage(caseHistoryMessages.details)}</summary>
          {parts.map((part) => (
            <div key={part} className={styles.versions}>
              <Version part={part} of={entry.before} names={names} isBefore />
              <Version part={part} of={entry.after} names={names} isBefore={false} />
            </div>
          ))}
        </details>
      )}
    </li>
  );
}

interface VersionProps {
  readonly part: PartName;
  readonly of: CaseParts | null;
  readonly names: ReadonlyMap<string, string>;
  readonly isBefore: boolean;
}

function Version({ part, of, names, isBefore }: VersionProps) {
  const intl = useIntl();
  const { registers } = useCasePlace();
  const lines = partInLines(part, { ...EMPTY_CASE, ...of }, { names, registers }, intl);
  const when = isBefore ? caseHistoryMessages.before : caseHistoryMessages.after;
  return (
    <div className={styles.version}>
      <p className={styles.quiet}>
        {intl.formatMessage(PART_NAME_MESSAGES[part])}, {intl.formatMessage(when)}
      </p>
      <p>
        {lines.length === 0 ? intl.formatMessage(caseConflictMessages.empty) : lines.join('\n')}
      </p>
    </div>
  );
}

function entryInWords(
  { action }: CaseHistoryEntry,
  name: string,
  parts: readonly PartName[],
  intl: IntlShape,
): string {
  if (action === 'begin-anew') return intl.formatMessage(caseHistoryMessages.beganAnew, { name });
  if (action === 'mirror') return intl.formatMessage(caseHistoryMessages.mirrored, { name });
  if (parts.length === 0) return intl.formatMessage(caseHistoryMessages.wroteUnknown, { name });
  const words = parts.map((part) => intl.formatMessage(PART_NAME_MESSAGES[part]));
  return intl.formatMessage(caseHistoryMessages.wrote, { name, parts: intl.formatList(words) });
}

function changedParts({ before, after }: CaseHistoryEntry): readonly PartName[] {
  return PART_NAMES.filter((part) => before?.[part] !== undefined || after?.[part] !== undefined);
}

function peopleIn({ actor, before, after }: CaseHistoryEntry): readonly string[] {
  const named = [before, after].flatMap((one) => [
    ...(one?.sponsors ?? []),
    ...(one?.stakeholders ?? []),
  ]);
  return [actor, ...named];
}
