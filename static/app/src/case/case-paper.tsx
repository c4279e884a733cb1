import { useIntl } from 'react-intl';
import type { BusinessCase } from '../../../../src/domain/business-case/case/business-case';
import { completenessOf } from '../../../../src/domain/business-case/case/completeness';
import { oldestFirst, verdictOf } from '../../../../src/domain/business-case/case/decision';
import {
  countingScores,
  type CountingScores,
} from '../../../../src/domain/business-case/priority/scorers';
import { SCORE_COLUMNS } from '../../../../src/domain/business-case/priority/scores';
import { wsjfOf } from '../../../../src/domain/business-case/priority/wsjf';
import { dayInWords } from '../health/health-words';
import { useNames } from '../impediment-record/use-names';
import { caseMessages } from '../messages/case';
import { caseDecisionMessages } from '../messages/case-decisions';
import { caseMoneyMessages } from '../messages/case-money';
import { caseScoreMessages, COLUMN_MESSAGES, GAP_MESSAGES } from '../messages/case-scores';
import {
  caseWordMessages,
  DECISION_MESSAGES,
  GATE_MESSAGES,
  PART_NAME_MESSAGES,
} from '../messages/case-words';
import { instantInWords } from '../shell/time-words';
import { useCasePlace } from './case-context';
import type { ChildProgress } from './case-head';
import { decisionInWords, partInLines } from './case-words';
import { PART_NAMES } from './clean-part';
import { resultRows } from './money-rows';
import { ResultTable, termsInWords, useAppraisal } from './money-results';
import styles from './paper.module.css';
import { IndicatorLines } from './texts-read';
import type { CaseFactsInUse } from './use-case-facts';

export interface PaperProps {
  readonly written: BusinessCase;
  readonly facts: CaseFactsInUse;
  readonly progress: ChildProgress | null | undefined;
}

/** The case on one page: black on white, nothing to press. What is not written is left out. */
export function CasePaper({ written, facts, progress }: PaperProps) {
  const intl = useIntl();
  const { issue, item, registers, today } = useCasePlace();
  const kept = facts.known?.facts ?? null;
  const log = kept?.log ?? [];
  const names = useNames([
    ...written.sponsors,
    ...written.stakeholders,
    ...log.map(({ by }) => by),
  ]);
  const counting = kept && countingScores(kept);
  const nameOf = (accountId: string): string =>
    names.get(accountId) ?? intl.formatMessage(caseWordMessages.somebody);
  return (
    <article className={styles.paper}>
      <header>
        <h1>
          {issue.key} {item.summary}
        </h1>
        <p>
          {[
            counting === null ? null : wsjfInWords(counting),
            kept === null ? null : decisionInWords(verdictOf(log), intl),
            counting === null
              ? null
              : intl.formatMessage(caseWordMessages.complete, {
                  percent: completenessOf(written, counting.scores).percent,
                }),
            progress
              ? `${intl.formatMessage(caseMessages.children)}: ${intl.formatMessage(
                  caseMessages.childrenDone,
                  { done: progress.progress.done, total: progress.progress.total },
                )}`
              : null,
            dayInWords(today, intl),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </header>
      <div className={styles.columns}>
        {PART_NAMES.map((part) => {
          const lines = partInLines(part, written, { names, registers }, intl);
          if (lines.length === 0) return null;
          return (
            <section key={part}>
              <h2>{intl.formatMessage(PART_NAME_MESSAGES[part])}</h2>
              {part === 'indicators' ? (
                <IndicatorLines written={written} />
              ) : (
                lines.map((line, at) => <p key={at}>{line}</p>)
              )}
            </section>
          );
        })}
        {counting !== null && counting.basis !== 'none' && (
          <section>
            <h2>{intl.formatMessage(caseScoreMessages.title)}</h2>
            {SCORE_COLUMNS.map((column) => (
              <p key={column}>
                {intl.formatMessage(COLUMN_MESSAGES[column])}:{' '}
                {counting.scores[column] ?? intl.formatMessage(caseScoreMessages.none)}
              </p>
            ))}
          </section>
        )}
        {log.length > 0 && (
          <section>
            <h2>{intl.formatMessage(caseDecisionMessages.title)}</h2>
            {[...log]
              .sort((a, b) => oldestFirst(b, a))
              .map((entry) => (
                <p key={entry.id}>
                  {decisionLine(entry.kind === 'gate', {
                    what: intl.formatMessage(
                      entry.kind === 'gate'
                        ? GATE_MESSAGES[entry.code]
                        : DECISION_MESSAGES[entry.code],
                    ),
                    name: nameOf(entry.by),
                  })}
                  , <Time at={entry.at} />: {entry.kind === 'gate' ? entry.evidence : entry.why}
                </p>
              ))}
          </section>
        )}
      </div>
      {kept?.money.kind === 'money' && <PaperMoney lines={kept.money.money.lines} />}
    </article>
  );

  function wsjfInWords({ scores }: CountingScores): string {
    const { wsjf, gaps } = wsjfOf(scores);
    if (wsjf !== null) return intl.formatMessage(caseWordMessages.wsjf, { wsjf });
    const words = gaps.map((gap) => intl.formatMessage(GAP_MESSAGES[gap]));
    return intl.formatMessage(caseScoreMessages.gaps, { gaps: intl.formatList(words) });
  }

  function decisionLine(isGate: boolean, values: Record<'what' | 'name', string>): string {
    const words = isGate ? caseDecisionMessages.gateEntry : caseDecisionMessages.entry;
    return intl.formatMessage(words, values);
  }
}

function Time({ at }: { readonly at: Parameters<typeof instantInWords>[0] }) {
  const intl = useIntl();
  const { timeZone } = useCasePlace();
  return instantInWords(at, timeZone, intl);
}

function PaperMoney({ lines }: { readonly lines: Parameters<typeof useAppraisal>[0] }) {
  const intl = useIntl();
  const { currency, discountRate } = useCasePlace().settings.cases;
  const appraisal = useAppraisal(lines);
  if (appraisal === null) return null;
  return (
    <section>
      <h2>{intl.formatMessage(caseMoneyMessages.title)}</h2>
      <ResultTable rows={resultRows(appraisal, currency, intl)} />
      <p>{termsInWords(appraisal, currency, discountRate, intl)}</p>
    </section>
  );
}
