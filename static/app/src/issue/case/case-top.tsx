import { useIntl } from 'react-intl';
import {
  mirrorOf,
  mirrorStanding,
  type CaseMirror,
} from '../../../../../src/domain/business-case/case/case-mirror';
import type { CasePart } from '../../../../../src/domain/business-case/case/completeness';
import { verdictOf } from '../../../../../src/domain/business-case/case/decision';
import { countingScores } from '../../../../../src/domain/business-case/priority/scorers';
import { isDoneItem } from '../../case/carries-case';
import { useCasePlace } from '../../case/case-context';
import { unsavedParts } from '../../case/case-draft';
import { CaseHead, type ChildProgress } from '../../case/case-head';
import { sectionId } from '../../case/case-section';
import styles from '../../case/case.module.css';
import type { CaseFactsInUse } from '../../case/use-case-facts';
import type { CaseTexts } from '../../case/use-case-texts';
import { caseMessages } from '../../messages/case';
import { DECISION_MESSAGES } from '../../messages/case-words';
import { finishedOnOf } from './finished-on';

interface Props {
  readonly texts: CaseTexts;
  readonly facts: CaseFactsInUse;
  readonly mirror: CaseMirror | null;
  readonly progress: ChildProgress | null | undefined;
  /** Shows all parts, so that there is something to jump to. */
  readonly onJump: () => void;
}

/** The case at a glance, and whether the issue itself says something else. */
export function CaseTop({ texts, facts, mirror, progress, onJump }: Props) {
  const intl = useIntl();
  const { issue, item, settings, timeZone } = useCasePlace();
  const { base } = texts.draft;
  const kept = facts.known?.facts ?? null;
  const ranked = kept && {
    scores: countingScores(kept).scores,
    verdict: verdictOf(kept.log),
  };
  const truth =
    kept !== null && ranked !== null && !kept.isUnreadable
      ? mirrorOf({
          ...{ written: base, scores: ranked.scores, log: kept.log },
          isDone: isDoneItem(item, settings),
          finishedOn: finishedOnOf(item, settings, timeZone),
          confirmedOn: kept.confirmation?.on ?? null,
        })
      : null;
  const stands = truth && kept && mirrorStanding(mirror, truth, kept.log);
  const isUntouched = mirror === null && texts.draft.revision === 0 && kept?.cards.length === 0;
  const isBehind =
    stands === 'behind' &&
    !isUntouched &&
    kept?.log !== undefined &&
    mirror !== null &&
    unsavedParts(texts.draft).length === 0 &&
    texts.saving.kind !== 'saving';
  const jump = (part: CasePart): void => {
    onJump();
    // After the parts are there.
    window.setTimeout(() => {
      const section = document.getElementById(sectionId(part));
      const field = section?.querySelector<HTMLElement>('textarea, input, select, button');
      section?.scrollIntoView({ block: 'start' });
      (field ?? section)?.focus({ preventScroll: true });
    }, 0);
  };
  return (
    <>
      <CaseHead
        written={base}
        ranked={ranked}
        children={progress}
        onPart={jump}
        onPrint={() => {
          window.print();
        }}
      />
      {stands === 'unlogged' && typeof mirror?.decision === 'string' && (
        <div role="alert" className={styles.note} data-tone="warning">
          <p>
            {intl.formatMessage(caseMessages.unlogged, {
              decision: intl.formatMessage(DECISION_MESSAGES[mirror.decision]),
            })}
          </p>
        </div>
      )}
      {isBehind && (
        <p className={styles.quiet}>
          {intl.formatMessage(caseMessages.behind, { key: issue.key })}
        </p>
      )}
    </>
  );
}
