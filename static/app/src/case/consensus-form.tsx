import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EpicFacts } from '../../../../src/contract/portfolio-facts';
import { isComplete, type Scores } from '../../../../src/domain/business-case/priority/scores';
import {
  countingScores,
  type CountingScores,
} from '../../../../src/domain/business-case/priority/scorers';
import { callResolver } from '../bridge/call-resolver';
import { caseScoreMessages, CONSENSUS_NOTE_MESSAGES } from '../messages/case-scores';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { FactLine } from './fact-line';
import type { FactTold } from './fact-told';
import { ScoreColumns } from './score-columns';
import { useFactWriter } from './use-case-facts';

/** For portfolio managers and who has the epic: the scores that count. */
export function ConsensusForm({
  facts,
  told,
}: {
  readonly facts: EpicFacts;
  readonly told: FactTold;
}) {
  const intl = useIntl();
  const { issue } = useCasePlace();
  const writer = useFactWriter(told);
  // Null: the form is closed.
  const [chosen, setChosen] = useState<Scores | null>(null);
  const [beganWith, setBeganWith] = useState<CountingScores['basis']>('none');
  const [isChecked, setIsChecked] = useState(false);
  const { consensus, consensusVersion } = facts;
  const save = async (scores: Scores | null): Promise<void> => {
    const payload = { issueId: issue.id, baseVersion: consensusVersion, scores };
    const writing = await writer.save(() => callResolver('saveConsensus', payload));
    if (writing?.kind === 'written') setChosen(null);
  };
  const open = (): void => {
    setIsChecked(false);
    const { scores, basis } = countingScores(facts);
    setChosen(scores);
    setBeganWith(basis);
  };
  const isSaving = writer.saving.kind === 'saving';
  return (
    <div className={styles.invite}>
      {chosen === null ? (
        <div className={styles.buttons}>
          <Button spacing="compact" onClick={open}>
            {intl.formatMessage(
              consensus === null
                ? caseScoreMessages.consensusOpen
                : caseScoreMessages.consensusChange,
            )}
          </Button>
          {consensus !== null && (
            <Button
              appearance="subtle"
              spacing="compact"
              isLoading={isSaving}
              onClick={() => void save(null)}
            >
              {intl.formatMessage(caseScoreMessages.takeBack)}
            </Button>
          )}
        </div>
      ) : (
        <section
          aria-label={intl.formatMessage(caseScoreMessages.consensus)}
          className={styles.invite}
        >
          <div>
            <h3>{intl.formatMessage(caseScoreMessages.consensus)}</h3>
            <p className={styles.quiet}>{intl.formatMessage(CONSENSUS_NOTE_MESSAGES[beganWith])}</p>
          </div>
          <ScoreColumns
            scores={chosen}
            onScore={(column, score) => {
              setChosen({ ...chosen, [column]: score });
            }}
          />
          {isChecked && !isComplete(chosen) && (
            <p role="alert" className={styles.fault}>
              {intl.formatMessage(caseScoreMessages.allColumns)}
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              isLoading={isSaving}
              onClick={() => {
                setIsChecked(true);
                if (isComplete(chosen)) void save(chosen);
              }}
            >
              {intl.formatMessage(caseScoreMessages.agree)}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => {
                setChosen(null);
              }}
            >
              {intl.formatMessage(caseScoreMessages.cancel)}
            </Button>
          </div>
        </section>
      )}
      <FactLine saving={writer.saving} />
    </div>
  );
}
