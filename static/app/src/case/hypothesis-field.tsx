import { useIntl } from 'react-intl';
import {
  HYPOTHESIS_PARTS,
  type Hypothesis,
} from '../../../../src/domain/business-case/case/business-case';
import { CASE_LIMITS } from '../../../../src/domain/business-case/case/case-limits';
import { caseTextMessages } from '../messages/case-texts';
import { CLAUSE_MESSAGES } from '../messages/case-words';
import styles from './case-fields.module.css';
import { CountedText } from './counted-text';

interface Props {
  readonly hypothesis: Hypothesis;
  readonly onHypothesis: (hypothesis: Hypothesis) => void;
}

/** The clauses of the sentence, one below the other. */
export function HypothesisField({ hypothesis, onHypothesis }: Props) {
  const intl = useIntl();
  return (
    <>
      <p className={styles.quiet}>{intl.formatMessage(caseTextMessages.hypothesisNote)}</p>
      <div className={styles.clauses}>
        {HYPOTHESIS_PARTS.map((clause) => (
          <CountedText
            key={clause}
            label={intl.formatMessage(CLAUSE_MESSAGES[clause])}
            isLine
            text={hypothesis[clause]}
            most={CASE_LIMITS.line}
            onText={(text) => {
              onHypothesis({ ...hypothesis, [clause]: text });
            }}
          />
        ))}
      </div>
    </>
  );
}
