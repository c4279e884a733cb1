import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { isDoneItem } from '../../case/carries-case';
import { useCasePlace } from '../../case/case-context';
import { CaseSection, sectionId } from '../../case/case-section';
import styles from '../../case/case.module.css';
import { DecisionsPart } from '../../case/decisions-part';
import type { FactTold } from '../../case/fact-told';
import { MoneyPart } from '../../case/money-part';
import { ReleasePart } from '../../case/release-part';
import { ScoresPart } from '../../case/scores-part';
import type { CaseFactsInUse } from '../../case/use-case-facts';
import { caseMessages } from '../../messages/case';
import { caseDecisionMessages, caseReleaseMessages } from '../../messages/case-decisions';
import { caseMoneyMessages } from '../../messages/case-money';
import { caseScoreMessages } from '../../messages/case-scores';
import { LoadingLines } from '../loading-lines';
import { finishedOnOf } from './finished-on';

interface Props {
  readonly facts: CaseFactsInUse;
  readonly told: FactTold;
}

/** What app storage keeps: scores, decisions, money, and whether it paid. */
export function CaseFactsParts({ facts, told }: Props) {
  const intl = useIntl();
  const { item, settings, timeZone } = useCasePlace();
  const { known, error, reload, moneyStands } = facts;
  if (known === undefined) {
    if (error === null) return <LoadingLines count={4} />;
    return (
      <div role="alert" className={styles.note} data-tone="warning">
        <p>{intl.formatMessage(caseMessages.notRead)}</p>
        <Button spacing="compact" onClick={reload}>
          {intl.formatMessage(caseMessages.again)}
        </Button>
      </div>
    );
  }
  const kept = known.facts;
  if (kept === null || kept.isUnreadable) {
    const words = kept === null ? caseMessages.notRead : caseMessages.factsUnreadable;
    return <p className={styles.note}>{intl.formatMessage(words)}</p>;
  }
  const parts = { facts: kept, isManager: known.isManager, told };
  return (
    <>
      <CaseSection id={sectionId('scores')} title={intl.formatMessage(caseScoreMessages.title)}>
        <ScoresPart {...parts} />
      </CaseSection>
      <CaseSection
        id={sectionId('decisions')}
        title={intl.formatMessage(caseDecisionMessages.title)}
      >
        <DecisionsPart {...parts} />
      </CaseSection>
      <CaseSection id={sectionId('money')} title={intl.formatMessage(caseMoneyMessages.title)}>
        <MoneyPart money={kept.money} isManager={known.isManager} onMoney={moneyStands} />
      </CaseSection>
      {isDoneItem(item, settings) && (
        <CaseSection
          id={sectionId('release')}
          title={intl.formatMessage(caseReleaseMessages.title)}
        >
          <ReleasePart {...parts} finishedOn={finishedOnOf(item, settings, timeZone)} />
        </CaseSection>
      )}
    </>
  );
}
