import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import {
  DIFFERENCE_GROUPS,
  type DifferenceGroup,
  type EpicDifference,
} from '../../../../../src/domain/business-case/portfolio/review-difference';
import { projectOfKey } from '../../../../../src/domain/work-items/issue-key';
import { readNamedIssues } from '../../../../../src/jira/read-named-issues';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { viewerConnection } from '../../bridge/viewer-transport';
import {
  GROUP_COUNT_MESSAGES,
  GROUP_MESSAGES,
  reviewMessages,
} from '../../messages/overview-review';
import { statusReasonInWords } from '../../portfolio/epic-status';
import { IssueLink } from '../../shell/issue-link';
import styles from '../overview.module.css';
import { changeInWords } from './difference-words';

interface Props {
  readonly differences: readonly EpicDifference[];
  /** By issue id. */
  readonly epics: ReadonlyMap<string, PortfolioEpic>;
  /** Key; null: the whole site. */
  readonly project: string | null;
}

/** Epics shown in a group before it asks. */
const SHOWN = 8;

/** What changed, in a sentence and then epic by epic, each in one place. */
export function DifferenceList({ differences, epics, project }: Props) {
  const intl = useIntl();
  const gone = useGone(differences, project);
  const groups = useMemo(() => grouped(differences), [differences]);
  const counts = [...groups].map(([group, of]) => ({
    group,
    count: group === 'gone' ? gone.seen.length + gone.unseen : of.length,
  }));
  const told = counts.filter(({ count }) => count > 0);
  return (
    <>
      <p className={styles.answer}>
        {intl.formatList(
          told.map(({ group, count }) =>
            intl.formatMessage(GROUP_COUNT_MESSAGES[group], { count }),
          ),
        )}
      </p>
      <div className={styles.groups}>
        {told.map(({ group, count }) => (
          <Group key={group} group={group} count={count}>
            {group === 'gone'
              ? goneLines(gone, intl.formatMessage(reviewMessages.unseen, { count: gone.unseen }))
              : (groups.get(group) ?? []).map((one) => (
                  <Line key={one.issueId} difference={one} epic={epics.get(one.issueId)} />
                ))}
          </Group>
        ))}
      </div>
    </>
  );
}

function Group({
  group,
  count,
  children,
}: {
  readonly group: DifferenceGroup;
  readonly count: number;
  readonly children: readonly ReactNode[];
}) {
  const intl = useIntl();
  const titleId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const title = intl.formatMessage(GROUP_MESSAGES[group], { count });
  const told = { count: children.length };
  return (
    <section aria-labelledby={titleId} className={styles.group}>
      <h3 id={titleId}>{title}</h3>
      <ul className={styles.lines}>{showsAll ? children : children.slice(0, SHOWN)}</ul>
      {!showsAll && children.length > SHOWN && (
        <button
          type="button"
          className={styles.inText}
          aria-label={intl.formatMessage(reviewMessages.showAllOf, { ...told, what: title })}
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {intl.formatMessage(reviewMessages.showAll, told)}
        </button>
      )}
    </section>
  );
}

function Line({
  difference: { changes, group },
  epic,
}: {
  readonly difference: EpicDifference;
  readonly epic: PortfolioEpic | undefined;
}) {
  const intl = useIntl();
  if (epic === undefined) return null;
  const { item, judgement } = epic;
  const reasons = judgement.reasons.map((reason) => statusReasonInWords(reason, epic, intl));
  const words = group === 'new' ? reasons : changes.map((change) => changeInWords(change, intl));
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <IssueLink issueKey={item.key} /> <bdi>{item.summary}</bdi>
      </span>
      <span className={styles.why}>{words.join('; ')}</span>
    </li>
  );
}

interface Gone {
  /** Still in Jira, as this person sees it. */
  readonly seen: readonly { readonly key: string; readonly summary: string }[];
  readonly unseen: number;
}

function goneLines({ seen, unseen }: Gone, unseenWords: string): readonly ReactNode[] {
  const lines = seen.map(({ key, summary }) => (
    <li key={key} className={styles.line}>
      <span className={styles.what}>
        <IssueLink issueKey={key} /> <bdi>{summary}</bdi>
      </span>
    </li>
  ));
  return unseen === 0 ? lines : [...lines, <li key="unseen">{unseenWords}</li>];
}

/**
 * A review keeps no names, so what is no longer an epic is looked up in Jira. Within a project, what Jira
 * does not name belongs nowhere.
 */
function useGone(differences: readonly EpicDifference[], project: string | null): Gone {
  const ids = differences.filter(({ group }) => group === 'gone').map(({ issueId }) => issueId);
  const { data } = useQuery({
    queryKey: ['gone-epics', ...ids],
    queryFn: async () => [...(await readNamedIssues(viewerConnection, ids)).values()],
    enabled: ids.length > 0,
  });
  const named = data ?? [];
  return {
    seen: named.filter(({ key }) => project === null || projectOfKey(key) === project),
    unseen: project === null ? ids.length - named.length : 0,
  };
}

function grouped(
  differences: readonly EpicDifference[],
): ReadonlyMap<DifferenceGroup, readonly EpicDifference[]> {
  return new Map(
    DIFFERENCE_GROUPS.map(
      (group) => [group, differences.filter((one) => one.group === group)] as const,
    ).filter(([, of]) => of.length > 0),
  );
}
