import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { CaseParts } from '../../../../src/contract/case-writing';
import type { BusinessCase } from '../../../../src/domain/business-case/case/business-case';
import { CASE_LIMITS } from '../../../../src/domain/business-case/case/case-limits';
import { caseMessages } from '../messages/case';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { CountedText } from './counted-text';
import { newIndicator } from './new-indicator';

interface Props {
  readonly typed: BusinessCase;
  readonly onEdit: (parts: CaseParts) => void;
  readonly onAll: () => void;
}

/** Three questions for a case of which nothing is written yet. */
export function CaseInvite({ typed, onEdit, onAll }: Props) {
  const intl = useIntl();
  const { issue } = useCasePlace();
  const { hypothesis, outcomes, indicators } = typed;
  const [firstIndicator, ...otherIndicators] = indicators;
  return (
    <section className={styles.invite} aria-label={intl.formatMessage(caseMessages.inviteTitle)}>
      <div>
        <h2 className={styles.heading}>{intl.formatMessage(caseMessages.inviteTitle)}</h2>
        <p>{intl.formatMessage(caseMessages.inviteDetail, { key: issue.key })}</p>
      </div>
      <CountedText
        label={intl.formatMessage(caseMessages.inviteWho)}
        hint={intl.formatMessage(caseMessages.inviteWhoHint)}
        isLine
        text={hypothesis.for}
        most={CASE_LIMITS.line}
        onText={(text) => {
          onEdit({ hypothesis: { ...hypothesis, for: text } });
        }}
      />
      <CountedText
        label={intl.formatMessage(caseMessages.inviteWhat)}
        hint={intl.formatMessage(caseMessages.inviteWhatHint)}
        isLine
        text={outcomes[0] ?? ''}
        most={CASE_LIMITS.line}
        onText={(text) => {
          onEdit({ outcomes: [text, ...outcomes.slice(1)] });
        }}
      />
      <CountedText
        label={intl.formatMessage(caseMessages.inviteHow)}
        hint={intl.formatMessage(caseMessages.inviteHowHint)}
        isLine
        text={firstIndicator?.name ?? ''}
        most={CASE_LIMITS.name}
        onText={(name) => {
          const named = { ...(firstIndicator ?? newIndicator('')), name };
          // Emptied again, it is no indicator without a name.
          const isGone = name.trim() === '' && named.readings.length === 0;
          onEdit({ indicators: isGone ? otherIndicators : [named, ...otherIndicators] });
        }}
      />
      <div>
        <Button onClick={onAll}>{intl.formatMessage(caseMessages.inviteAll)}</Button>
      </div>
    </section>
  );
}
