import { useIntl } from 'react-intl';
import type { EpicFacts } from '../../../../src/contract/portfolio-facts';
import { scoreExpiry } from '../../../../src/domain/business-case/priority/score-expiry';
import {
  countingScores,
  type CountingScores,
} from '../../../../src/domain/business-case/priority/scorers';
import { wsjfOf } from '../../../../src/domain/business-case/priority/wsjf';
import { dayInWords } from '../health/health-words';
import { useNames } from '../impediment-record/use-names';
import { caseScoreMessages, GAP_MESSAGES } from '../messages/case-scores';
import { caseWordMessages } from '../messages/case-words';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { ConsensusForm } from './consensus-form';
import type { FactTold } from './fact-told';
import { MyScores } from './my-scores';
import { ScorersTable } from './scorers-table';

interface Props {
  readonly facts: EpicFacts;
  readonly isManager: boolean;
  readonly told: FactTold;
}

/** What the epic is ranked by, who scored what, and one's own scores. */
export function ScoresPart({ facts, isManager, told }: Props) {
  const intl = useIntl();
  const { issue, item, accountId, mayEdit } = useCasePlace();
  const counting = countingScores(facts);
  const mayScore = isManager || mayEdit === true;
  const mayAgree = isManager || (item.assignee !== null && item.assignee === accountId);
  return (
    <>
      <WsjfLine counting={counting} />
      <Basis facts={facts} counting={counting} />
      <Expiry counting={counting} />
      {facts.cards.length > 0 && <ScorersTable cards={facts.cards} />}
      {mayAgree && <ConsensusForm facts={facts} told={told} />}
      {mayScore ? (
        <MyScores facts={facts} told={told} />
      ) : (
        mayEdit === false && (
          <p className={styles.quiet}>
            {intl.formatMessage(caseScoreMessages.mineNoRight, { key: issue.key })}
          </p>
        )
      )}
    </>
  );
}

function WsjfLine({ counting: { scores } }: { readonly counting: CountingScores }) {
  const intl = useIntl();
  const { wsjf, costOfDelay, gaps } = wsjfOf(scores);
  if (wsjf === null) {
    const words = gaps.map((gap) => intl.formatMessage(GAP_MESSAGES[gap]));
    return <p>{intl.formatMessage(caseScoreMessages.gaps, { gaps: intl.formatList(words) })}</p>;
  }
  return (
    <p className={styles.strong}>
      {intl.formatMessage(caseScoreMessages.wsjf, {
        ...{ wsjf, cost: costOfDelay ?? 0, size: scores.jobSize ?? 0 },
      })}
    </p>
  );
}

function Basis({
  facts: { cards, consensus },
  counting: { basis, cardsSince },
}: {
  readonly facts: EpicFacts;
  readonly counting: CountingScores;
}) {
  const intl = useIntl();
  const names = useNames([consensus?.by ?? null]);
  if (basis === 'none') return <p>{intl.formatMessage(caseScoreMessages.fromNone)}</p>;
  if (basis === 'median' || consensus === null) {
    return <p>{intl.formatMessage(caseScoreMessages.fromMedian, { count: cards.length })}</p>;
  }
  const name = names.get(consensus.by) ?? intl.formatMessage(caseWordMessages.somebody);
  const day = dayInWords(consensus.agreedOn, intl);
  return (
    <p>
      {intl.formatMessage(caseScoreMessages.fromConsensus, { name, day })}{' '}
      {cardsSince > 0 && intl.formatMessage(caseScoreMessages.since, { count: cardsSince })}
    </p>
  );
}

function Expiry({ counting: { scoredOn } }: { readonly counting: CountingScores }) {
  const intl = useIntl();
  const { settings, today } = useCasePlace();
  if (scoredOn === null) return null;
  const { isExpired, expiresOn } = scoreExpiry(scoredOn, settings.cases.scoresValidDays, today);
  return (
    <p className={styles.quiet}>
      {isExpired
        ? intl.formatMessage(caseScoreMessages.expired, { day: dayInWords(scoredOn, intl) })
        : intl.formatMessage(caseScoreMessages.expires, { day: dayInWords(expiresOn, intl) })}
    </p>
  );
}
