import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { BusinessCase } from '../../../../src/domain/business-case/case/business-case';
import {
  CASE_PARTS,
  completenessOf,
  type CasePart,
} from '../../../../src/domain/business-case/case/completeness';
import type { Verdict } from '../../../../src/domain/business-case/case/decision';
import type { Progress } from '../../../../src/domain/business-case/portfolio/progress';
import type { Scores } from '../../../../src/domain/business-case/priority/scores';
import { wsjfOf } from '../../../../src/domain/business-case/priority/wsjf';
import { caseMessages } from '../messages/case';
import { CASE_PART_MESSAGES, PART_STATE_MESSAGES } from '../messages/case-words';
import { decisionInWords, hypothesisInWords } from './case-words';
import styles from './case.module.css';

export interface ChildProgress {
  readonly progress: Progress;
  /** There are more children than were read. */
  readonly isCut: boolean;
}

interface Props {
  readonly written: BusinessCase;
  /** Null while the facts are read, or where they could not be. */
  readonly ranked: { readonly scores: Scores; readonly verdict: Verdict } | null;
  /** Undefined while they are read; null where they could not be. */
  readonly children: ChildProgress | null | undefined;
  readonly onPart: (part: CasePart) => void;
  readonly onPrint: () => void;
}

const NO_POINTS: Progress['points'] = { total: 0, done: 0, share: null, unestimated: 0 };
const MARKS = { complete: '✓', begun: '◐', empty: '○' } as const;

/** What it is about, where it stands, and what is missing. */
export function CaseHead({ written, ranked, children, onPart, onPrint }: Props) {
  const intl = useIntl();
  const sentence = hypothesisInWords(written.hypothesis, intl);
  return (
    <div className={styles.head}>
      <div className={styles.top}>
        <p className={sentence === null ? styles.quiet : styles.hypothesis}>
          {sentence ?? intl.formatMessage(caseMessages.noHypothesis)}
        </p>
        <Button spacing="compact" onClick={onPrint}>
          {intl.formatMessage(caseMessages.print)}
        </Button>
      </div>
      <dl className={styles.facts}>
        {ranked !== null && (
          <>
            <Fact name={intl.formatMessage(caseMessages.wsjf)} value={wsjf(ranked.scores)} />
            <Fact
              name={intl.formatMessage(caseMessages.decision)}
              value={decisionInWords(ranked.verdict, intl)}
            />
            <Fact
              name={intl.formatMessage(caseMessages.completeness)}
              value={intl.formatMessage(caseMessages.percent, {
                percent: completenessOf(written, ranked.scores).percent,
              })}
            />
          </>
        )}
        {children !== undefined && (
          <Fact
            name={intl.formatMessage(caseMessages.children)}
            value={childrenInWords(children)}
            more={pointsInWords(children)}
          />
        )}
      </dl>
      {ranked !== null && (
        <ul aria-label={intl.formatMessage(caseMessages.glance)} className={styles.glance}>
          {CASE_PARTS.map((part) => {
            const state = completenessOf(written, ranked.scores).parts[part];
            return (
              <li key={part}>
                <button
                  type="button"
                  className={styles.part}
                  data-state={state}
                  aria-label={intl.formatMessage(caseMessages.goTo, {
                    part: intl.formatMessage(CASE_PART_MESSAGES[part]),
                    state: intl.formatMessage(PART_STATE_MESSAGES[state]),
                  })}
                  onClick={() => {
                    onPart(part);
                  }}
                >
                  <span aria-hidden="true">{MARKS[state]}</span>
                  {intl.formatMessage(CASE_PART_MESSAGES[part])}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );

  function wsjf(scores: Scores): string {
    const result = wsjfOf(scores).wsjf;
    if (result === null) return intl.formatMessage(caseMessages.wsjfOpen);
    return intl.formatNumber(result, { maximumFractionDigits: 2 });
  }

  function childrenInWords(known: ChildProgress | null): string {
    if (known === null) return intl.formatMessage(caseMessages.childrenUnread);
    const { done, total } = known.progress;
    if (total === 0) return intl.formatMessage(caseMessages.noChildren);
    const words = known.isCut ? caseMessages.childrenCut : caseMessages.childrenDone;
    return intl.formatMessage(words, { done, total });
  }

  function pointsInWords(known: ChildProgress | null): string | null {
    const { done, total, unestimated, share } = known?.progress.points ?? NO_POINTS;
    if (share === null) return null;
    const points = intl.formatMessage(caseMessages.points, { done, total });
    if (unestimated === 0) return points;
    return `${points}, ${intl.formatMessage(caseMessages.unestimated, { count: unestimated })}`;
  }
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly more?: string | null;
}

function Fact({ name, value, more = null }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {more !== null && <small>{more}</small>}
      </dd>
    </div>
  );
}
