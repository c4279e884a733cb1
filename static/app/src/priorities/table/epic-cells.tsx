import { useIntl } from 'react-intl';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { dayInWords } from '../../health/health-words';
import { DECISION_MESSAGES, GATE_MESSAGES } from '../../messages/case-words';
import { priorityTableMessages } from '../../messages/priorities';
import { EpicStatusLozenge, statusReasonInWords } from '../../portfolio/epic-status';
import { EpicLine } from '../epic-line';
import { EpicProgress } from '../../portfolio/epic-progress';
import styles from '../priorities.module.css';

interface Props {
  readonly epic: PortfolioEpic;
}

export function EpicCell({
  epic,
  themes,
}: Props & { readonly themes: ReadonlyMap<string, string> }) {
  const intl = useIntl();
  const theme = epic.themeId === null ? undefined : themes.get(epic.themeId);
  return (
    <span className={styles.lines}>
      <EpicLine epic={epic} />
      {theme !== undefined && (
        <span className={styles.small}>
          {intl.formatMessage(priorityTableMessages.theme, { theme })}
        </span>
      )}
    </span>
  );
}

export function CostCell({ epic: { money }, currency }: Props & { readonly currency: string }) {
  const intl = useIntl();
  if (money === null) {
    return <span className={styles.small}>{intl.formatMessage(priorityTableMessages.noCost)}</span>;
  }
  const amount = (value: number): string =>
    intl.formatNumber(value, {
      ...{ style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 },
    });
  return (
    <span className={styles.lines}>
      <span className={styles.number}>{amount(money.cost.likely)}</span>
      <span className={styles.small}>
        {intl.formatMessage(priorityTableMessages.npv, { amount: amount(money.npv) })}
      </span>
    </span>
  );
}

export function StatusCell({ epic }: Props) {
  const intl = useIntl();
  const { status, reasons } = epic.judgement;
  return (
    <span className={styles.lines}>
      <EpicStatusLozenge status={status} />
      {reasons.map((reason) => (
        <span key={reason}>{statusReasonInWords(reason, epic, intl)}</span>
      ))}
      <EpicProgress progress={epic.progress} />
    </span>
  );
}

export function DecisionCell({ epic, timeZone }: Props & { readonly timeZone: string }) {
  const intl = useIntl();
  const { decision, decidedAt, gate } = epic.verdict;
  const said = epic.item.case.mirror?.decision ?? null;
  return (
    <span className={styles.lines}>
      {decision === null ? (
        <span className={styles.small}>{intl.formatMessage(priorityTableMessages.noDecision)}</span>
      ) : (
        <span>{intl.formatMessage(DECISION_MESSAGES[decision])}</span>
      )}
      {decidedAt !== null && (
        <span className={styles.small}>
          {dayInWords(timeZoneNamed(timeZone).dayAt(decidedAt), intl)}
        </span>
      )}
      {gate !== null && (
        <span className={styles.small}>
          {intl.formatMessage(priorityTableMessages.gate, {
            gate: intl.formatMessage(GATE_MESSAGES[gate]),
          })}
        </span>
      )}
      {epic.mirror === 'unlogged' && said !== null && (
        <span className={styles.danger}>
          {intl.formatMessage(priorityTableMessages.unlogged, {
            decision: intl.formatMessage(DECISION_MESSAGES[said]),
          })}
        </span>
      )}
    </span>
  );
}
