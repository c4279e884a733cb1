import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import type { StopCandidate } from '../../../../src/domain/business-case/portfolio/stop-list';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import { priorityListMessages, STOP_MESSAGES } from '../messages/priorities';
import { EpicLine } from './epic-line';
import styles from './priorities.module.css';

interface Props {
  readonly stop: readonly StopCandidate[];
  readonly byKey: ReadonlyMap<string, PortfolioEpic>;
  readonly outrankedBy: number;
  readonly isMoneyHidden: boolean;
}

/** Epics under way of which to ask whether they should stop, with the reasons. */
export function StopView({ stop, byKey, outrankedBy, isMoneyHidden }: Props) {
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
        {stop.map(({ key, reasons }) => {
          const epic = byKey.get(key);
          return (
            epic !== undefined && (
              <li key={key} className={styles.entry}>
                <EpicLine epic={epic} />
                <span className={styles.lines}>
                  {reasons.map((reason) => (
                    <span key={reason}>
                      {intl.formatMessage(STOP_MESSAGES[reason], { count: outrankedBy })}
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
