import SectionMessage from '@atlaskit/section-message';
import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { StopCandidate } from '../../../../src/domain/business-case/portfolio/stop-list';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import {
  outrankedMessages,
  priorityListMessages,
  priorityMessages,
  STOP_MESSAGES,
} from '../messages/priorities';
import { IssueLink } from '../shell/issue-link';
import { EpicLine } from './epic-line';
import { EpicProgress } from '../portfolio/epic-progress';
import styles from './priorities.module.css';

interface Props {
  readonly stop: readonly StopCandidate[];
  readonly byKey: ReadonlyMap<string, PortfolioEpic>;
  readonly isMoneyHidden: boolean;
}

/** Epics under way of which to ask whether they should stop, with the reasons. */
export function StopView({ stop, byKey, isMoneyHidden }: Props) {
  const intl = useIntl();
  const noMoney = isMoneyHidden && (
    <p className={styles.quiet}>{intl.formatMessage(priorityListMessages.stopNoMoney)}</p>
  );
  if (stop.length === 0) {
    return (
      <>
        <SectionMessage
          appearance="information"
          title={intl.formatMessage(priorityListMessages.stopNone)}
        >
          {intl.formatMessage(priorityListMessages.stopNoneHow)}
        </SectionMessage>
        {noMoney}
      </>
    );
  }
  return (
    <>
      <p className={styles.quiet}>{intl.formatMessage(priorityListMessages.stopIntro)}</p>
      {noMoney}
      <ul className={styles.list}>
        {stop.map(({ key, reasons, outrankedBy }) => {
          const epic = byKey.get(key);
          return (
            epic !== undefined && (
              <li key={key} className={styles.entry}>
                <span className={styles.lines}>
                  <EpicLine epic={epic} />
                  <EpicProgress progress={epic.progress} />
                </span>
                <span className={styles.lines}>
                  {reasons.map((reason) => (
                    <span key={reason}>
                      {reason === 'outranked' ? (
                        <Outranked by={outrankedBy} byKey={byKey} />
                      ) : (
                        intl.formatMessage(STOP_MESSAGES[reason])
                      )}
                    </span>
                  ))}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

const EPICS_NAMED = 3;

function Outranked({
  by,
  byKey,
}: {
  readonly by: readonly string[];
  readonly byKey: Props['byKey'];
}) {
  const intl = useIntl();
  const more = by.length - EPICS_NAMED;
  const named = by.slice(0, EPICS_NAMED).map((key) => (
    <Fragment key={key}>
      {intl.formatMessage(outrankedMessages.epic, {
        link: () => <IssueLink issueKey={key} />,
        wsjf: byKey.get(key)?.wsjf.wsjf ?? 0,
      })}
    </Fragment>
  ));
  const rest = more > 0 ? [intl.formatMessage(priorityMessages.moreKeys, { count: more })] : [];
  const epics = intl.formatList<ReactNode>([...named, ...rest]);
  return (
    <span className={styles.waiting}>
      {intl.formatMessage(outrankedMessages.wait, { count: by.length, epics })}
    </span>
  );
}
