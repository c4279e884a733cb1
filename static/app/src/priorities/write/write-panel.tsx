import Spinner from '@atlaskit/spinner';
import { useIntl, type IntlShape } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { writeFieldMessages } from '../../messages/priorities-try';
import { IssueLink } from '../../shell/issue-link';
import { useSame } from '../../shell/use-same';
import { writeErrorInWords } from '../../states/error-words';
import { FailedState } from '../../states/failed-state';
import { leftToWrite, wantedNumbers, type FieldPlan, type WriteResult } from './field-plan';
import { useFieldWrite } from './use-field-write';
import { WriteButtons } from './write-buttons';
import styles from './write.module.css';

interface Props {
  readonly fieldId: string;
  readonly epics: readonly PortfolioEpic[];
  readonly onClose: () => void;
}

/** A table of thousands of lines helps nobody; the counts are of all. */
const LINES_SHOWN = 200;

/** What writing WSJF into a field would change, and line by line what became of it. */
export function WritePanel({ fieldId, epics, onClose }: Props) {
  const intl = useIntl();
  const wanted = useSame(wantedNumbers(epics));
  const { name, plan, error, results, isRunning, run, stop, look } = useFieldWrite(fieldId, wanted);
  const left = plan && leftToWrite(plan.writes, results).length;
  const runMessage = results.size > 0 ? writeFieldMessages.goOn : writeFieldMessages.write;
  return (
    <section
      className={styles.part}
      aria-label={intl.formatMessage(writeFieldMessages.title, { field: name })}
    >
      <h2 className={styles.title}>
        {intl.formatMessage(writeFieldMessages.title, { field: name })}
      </h2>
      <p className={styles.quiet}>{intl.formatMessage(writeFieldMessages.explain)}</p>
      {error !== null && <FailedState error={error} onRetry={look} />}
      {error === null && plan === null && (
        <Spinner label={intl.formatMessage(writeFieldMessages.looking)} />
      )}
      {plan !== null && (
        <>
          <p role="status">{progressInWords(plan, results, isRunning, intl)}</p>
          {plan.unread > 0 && (
            <p>{intl.formatMessage(writeFieldMessages.unread, { count: plan.unread })}</p>
          )}
          {plan.writes.length > 0 && <WriteTable plan={plan} results={results} />}
        </>
      )}
      <WriteButtons
        runLabel={left ? intl.formatMessage(runMessage, { count: left }) : null}
        hasBegun={results.size > 0}
        isRunning={isRunning}
        onRun={run}
        onStop={stop}
        onLook={look}
        onClose={onClose}
      />
    </section>
  );
}

function WriteTable({
  plan,
  results,
}: {
  readonly plan: FieldPlan;
  readonly results: ReadonlyMap<string, WriteResult>;
}) {
  const intl = useIntl();
  const head = ['epic', 'now', 'next', 'result'] as const;
  const shown = plan.writes.slice(0, LINES_SHOWN);
  const number = (value: number): string => intl.formatNumber(value, { maximumFractionDigits: 2 });
  return (
    <div
      role="region"
      tabIndex={0}
      aria-label={intl.formatMessage(writeFieldMessages.caption)}
      className={styles.scroll}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {intl.formatMessage(writeFieldMessages[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ issueId, key, summary, now, next }) => (
            <tr key={issueId}>
              <td>
                <IssueLink issueKey={key} /> <bdi>{summary}</bdi>
              </td>
              <td>{now === null ? intl.formatMessage(writeFieldMessages.empty) : number(now)}</td>
              <td>{number(next)}</td>
              <td>{resultInWords(results.get(issueId) ?? null, intl)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.writes.length > shown.length && (
        <p className={styles.quiet}>
          {intl.formatMessage(writeFieldMessages.more, {
            count: plan.writes.length - shown.length,
          })}
        </p>
      )}
    </div>
  );
}

function progressInWords(
  { writes, same }: FieldPlan,
  results: ReadonlyMap<string, WriteResult>,
  isRunning: boolean,
  intl: IntlShape,
): string {
  const total = writes.length;
  if (total === 0) return intl.formatMessage(writeFieldMessages.nothing, { same });
  if (isRunning) {
    return intl.formatMessage(writeFieldMessages.progress, { done: results.size, total });
  }
  if (results.size === 0)
    return intl.formatMessage(writeFieldMessages.plan, { count: total, same });
  const written = [...results.values()].filter(({ kind }) => kind === 'written').length;
  return intl.formatMessage(writeFieldMessages.finished, { written, total });
}

function resultInWords(result: WriteResult | null, intl: IntlShape): string {
  switch (result?.kind) {
    case undefined:
      return intl.formatMessage(writeFieldMessages.waits);
    case 'written':
      return intl.formatMessage(writeFieldMessages.written);
    case 'not-on-screen':
      return intl.formatMessage(writeFieldMessages.notOnScreen);
    case 'no-number-field':
      return intl.formatMessage(writeFieldMessages.noNumberField);
    case 'refused':
      return result.message === null
        ? intl.formatMessage(writeFieldMessages.refused)
        : intl.formatMessage(writeFieldMessages.refusedWith, { message: result.message });
    case 'failed':
      return writeErrorInWords(result.error, intl);
  }
}
