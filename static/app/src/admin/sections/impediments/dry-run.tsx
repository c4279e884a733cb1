import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { EscalationDryRun } from '../../../../../../src/contract/escalation';
import {
  escalationMessages as words,
  SKIP_MESSAGES,
  STOP_MESSAGES,
  TELLING_MESSAGES,
} from '../../../messages/admin-impediments';
import { LEVEL_MESSAGES } from '../../../messages/impediment-words';
import { stateMessages } from '../../../messages/states';
import { IssueLink } from '../../../shell/issue-link';
import { FailedState } from '../../../states/failed-state';
import { FactTable } from '../../parts/fact-table';
import styles from '../../parts/parts.module.css';
import { useForm } from '../../form-context';
import { isTouched } from '../../settings/settings-form';
import { CountedWords } from './counted-words';
import { useDryRun, useNamedIssues } from './use-escalation';

const MOST_LISTED = 25;

/** What the next run would do, asked for by a button. */
export function DryRun() {
  const intl = useIntl();
  const { form } = useForm();
  const { mutate, data, isPending, isError, error } = useDryRun();
  const ask = (): void => {
    mutate();
  };
  return (
    <div className={styles.group}>
      <div className={styles.row}>
        <Button onClick={ask} isLoading={isPending}>
          {intl.formatMessage(words.dryRun)}
        </Button>
        {isTouched(form) && (
          <span className={styles.help}>{intl.formatMessage(words.unsaved)}</span>
        )}
      </div>
      <div role="status" className={styles.group}>
        {data !== undefined && <Answer dryRun={data} />}
      </div>
      {isError && <FailedState error={error} onRetry={ask} />}
    </div>
  );
}

function Answer({ dryRun }: { readonly dryRun: EscalationDryRun }) {
  const intl = useIntl();
  const { steps, skipped, lookedAt, leftToTell, isOn, stopped } = dryRun;
  const ids = [
    ...steps.map(({ issueId }) => issueId),
    ...skipped.flatMap(({ issueIds }) => issueIds),
  ];
  const issues = useNamedIssues(ids);
  if (issues === null) return <p>{intl.formatMessage(stateMessages.loading)}</p>;
  const shown = steps.filter(({ issueId }) => issues.has(issueId));
  const hidden = steps.length - shown.length;
  const listed = shown.slice(0, MOST_LISTED);
  const counts = { steps: steps.length, count: lookedAt };
  return (
    <>
      <p className={styles.text}>
        {intl.formatMessage(steps.length === 0 ? words.nothing : words.would, counts)}
      </p>
      {!isOn && <p className={styles.warning}>{intl.formatMessage(words.isOff)}</p>}
      {stopped !== null && (
        <p className={styles.text}>{intl.formatMessage(STOP_MESSAGES[stopped])}</p>
      )}
      {listed.length > 0 && (
        <FactTable
          caption={intl.formatMessage(words.caption)}
          heads={[words.issue, words.fromTo, words.telling].map((head) => intl.formatMessage(head))}
          rows={listed.map(({ issueId, from, to, telling }) => {
            const issue = issues.get(issueId);
            return {
              key: issueId,
              cells: [
                <span key="issue" className={styles.linked}>
                  <IssueLink issueKey={issue?.key ?? ''} /> <bdi>{issue?.summary}</bdi>
                </span>,
                intl.formatMessage(words.step, {
                  from: intl.formatMessage(LEVEL_MESSAGES[from]),
                  to: intl.formatMessage(LEVEL_MESSAGES[to]),
                }),
                intl.formatMessage(TELLING_MESSAGES[telling]),
              ],
            };
          })}
        />
      )}
      {shown.length > listed.length && (
        <p className={styles.text}>
          {intl.formatMessage(words.more, { count: shown.length - listed.length })}
        </p>
      )}
      {hidden > 0 && (
        <p className={styles.text}>{intl.formatMessage(words.hidden, { count: hidden })}</p>
      )}
      {leftToTell > 0 && (
        <p className={styles.text}>{intl.formatMessage(words.leftToTell, { count: leftToTell })}</p>
      )}
      {skipped.length > 0 && (
        <>
          <p className={styles.text}>{intl.formatMessage(words.left)}</p>
          <ul className={styles.plain}>
            {skipped.map(({ because, count, issueIds }) => (
              <li key={because}>
                <CountedWords {...{ count, issueIds, issues }} reason={SKIP_MESSAGES[because]} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
