import Button from '@atlaskit/button/new';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EpicFacts } from '../../../../src/contract/portfolio-facts';
import { NO_SCORES, type Scores } from '../../../../src/domain/business-case/priority/scores';
import { callResolver } from '../bridge/call-resolver';
import { caseScoreMessages } from '../messages/case-scores';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { FactLine } from './fact-line';
import { ScoreColumns } from './score-columns';
import type { FactTold } from './fact-told';
import { useFactWriter } from './use-case-facts';

/** Arrow keys walk over scores that nobody meant: only the one they stop at is saved. */
const PAUSE_MS = 500;

/** One's own card, saved as it is chosen. */
export function MyScores({ facts, told }: { readonly facts: EpicFacts; readonly told: FactTold }) {
  const intl = useIntl();
  const { issue, accountId } = useCasePlace();
  const writer = useFactWriter(told);
  const card = facts.cards.find(({ scorer }) => scorer === accountId) ?? null;
  // Null: what is saved is what is chosen.
  const [chosen, setChosen] = useState<Scores | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const shown = chosen ?? card?.scores ?? NO_SCORES;
  const save = useEffectEvent(async () => {
    if (chosen === null || writer.saving.kind === 'saving') return;
    const payload = { issueId: issue.id, baseVersion: card?.version ?? 0, scores: chosen };
    const writing = await writer.save(() => callResolver('saveScore', payload));
    // What was chosen meanwhile, or could not be saved, stays.
    if (writing?.kind === 'written') setChosen((now) => (now === chosen ? null : now));
  });
  const isSaving = writer.saving.kind === 'saving';
  useEffect(() => {
    if (chosen === null || isSaving) return;
    timer.current = window.setTimeout(() => void save(), PAUSE_MS);
    return () => {
      window.clearTimeout(timer.current);
    };
    // A save that failed is tried again when asked for, and not by itself.
  }, [chosen]);
  useEffect(() => {
    // Chosen while the last save ran.
    if (writer.saving.kind === 'saved') void save();
  }, [writer.saving]);
  return (
    <div className={styles.invite}>
      <div>
        <h3>{intl.formatMessage(caseScoreMessages.mine)}</h3>
        <p className={styles.quiet}>{intl.formatMessage(caseScoreMessages.mineNote)}</p>
      </div>
      <ScoreColumns
        scores={shown}
        onScore={(column, score) => {
          setChosen({ ...shown, [column]: score });
        }}
      />
      <FactLine saving={writer.saving} onRetry={() => void save()} />
      {card !== null && (
        <div>
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              setChosen(NO_SCORES);
            }}
          >
            {intl.formatMessage(caseScoreMessages.takeBackMine)}
          </Button>
        </div>
      )}
    </div>
  );
}
