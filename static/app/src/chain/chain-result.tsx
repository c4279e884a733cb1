import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { GoalItems } from '../../../../src/jira/read-goal-items';
import { pageOfRows } from '../lists/page-of-rows';
import { Pages } from '../lists/pages';
import {
  chainCoverageMessages,
  chainMessages,
  chainTableMessages,
  verdictMessages,
} from '../messages/chain';
import { instantInWords } from '../shell/time-words';
import type { ChainState, Goal } from './chain-address';
import type { ChainPicture } from './chain-picture';
import { goalInWords, verdictInWords } from './chain-words';
import styles from './chain.module.css';
import { ChainTable } from './table/chain-table';
import { timeScale } from './time-scale';

interface Props {
  readonly picture: ChainPicture;
  readonly read: GoalItems;
  readonly goal: Goal;
  readonly project: string | null;
  readonly state: ChainState;
  readonly onChange: (state: ChainState, how?: 'push' | 'replace') => void;
}

/** When the goal can be reached, what decides that, and what has room. */
export function ChainResult({ picture, read, goal, project, state, onChange }: Props) {
  const intl = useIntl();
  const { chain, critical, others, goalName, today } = picture;
  const scale = useMemo(
    () =>
      timeScale(
        today,
        chain.items.map(({ dates }) => dates),
        chain.by,
      ),
    [chain, today],
  );
  if (goalName === null) return <NotFound goal={goal} />;
  const shown = pageOfRows(others, state.page);
  const coverage = (
    <p className={styles.quiet}>
      {intl.formatMessage(chainCoverageMessages.whole, {
        time: instantInWords(picture.asOf, picture.timeZone, intl),
        linked: picture.linked,
        goal: read.items.length,
      })}
      {read.unread > 0 &&
        ` ${intl.formatMessage(chainCoverageMessages.part, { unread: read.unread })}`}
      {read.isCut && ` ${intl.formatMessage(chainCoverageMessages.cut)}`}
    </p>
  );
  return (
    <Stack space="space.200">
      <Heading as="h2" size="medium">
        {goalInWords(goal, goalName, project, intl)}
      </Heading>
      {critical.length === 0 ? (
        <>
          <SectionMessage
            appearance="success"
            title={intl.formatMessage(chainMessages.nothingLeft)}
          >
            {intl.formatMessage(chainMessages.nothingLeftHow, { count: picture.goalItems })}
          </SectionMessage>
          {coverage}
        </>
      ) : (
        <>
          <div className={styles.verdict}>
            <p className={styles.sentence}>{verdictInWords(picture, intl)}</p>
            <p>
              {intl.formatMessage(verdictMessages.counts, {
                critical: critical.length,
                total: chain.items.length,
              })}{' '}
              {intl.formatMessage(verdictMessages.guesses, {
                guesses: chain.guesses,
                days: picture.assumedDays,
              })}
            </p>
          </div>
          {coverage}
          <ChainTable title="chain" rows={critical} scale={scale} by={chain.by} isOrdered />
          {others.length === 0 ? (
            <p className={styles.quiet}>{intl.formatMessage(chainTableMessages.othersNone)}</p>
          ) : (
            <ChainTable title="others" rows={shown.rows} scale={scale} by={chain.by} />
          )}
          <Pages
            shown={shown}
            total={others.length}
            onPage={(page) => {
              onChange({ ...state, page });
            }}
          />
        </>
      )}
    </Stack>
  );
}

function NotFound({ goal }: { readonly goal: Goal }) {
  const intl = useIntl();
  const title = goal.kind === 'item' ? chainMessages.itemNotFound : chainMessages.notFound;
  return (
    <SectionMessage appearance="warning" title={intl.formatMessage(title)}>
      {intl.formatMessage(chainMessages.notFoundHow)}
    </SectionMessage>
  );
}
