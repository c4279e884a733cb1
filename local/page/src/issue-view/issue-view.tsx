import type { Issue } from '../rest/issue-schemas';
import { JiraRefusal } from '../rest/jira-refusal';
import { useDocumentTitle } from '../router/router';
import { useSite } from '../shell/services-context';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { NoticePage } from '../states/notice';
import { ActionsMenu } from './actions-menu';
import { Activity } from './activity';
import { AppBlock } from './app-block';
import { AppPanel } from './app-panel';
import { ChildIssues } from './child-issues';
import { Description } from './description';
import { Details } from './details';
import { IssueHeader } from './issue-header';
import { useIssue, useIssuePermissions, useRefreshIssue } from './issue-queries';
import styles from './issue-view.module.css';
import { LinkedIssues } from './linked-issues';
import { StatusMenu } from './status-menu';

/** An issue as Jira shows it, with the app's block and panels in their places. */
export function IssueView({ issueKey }: { readonly issueKey: string }) {
  const issue = useIssue(issueKey);
  useDocumentTitle(titleOf(issueKey, issue.data));
  if (issue.isPending) {
    return (
      <div className={styles.page}>
        <Loading what={issueKey} />
      </div>
    );
  }
  if (issue.isError) return <IssueFailure issueKey={issueKey} error={issue.error} />;
  return <LoadedIssue issue={issue.data} />;
}

function LoadedIssue({ issue }: { readonly issue: Issue }) {
  const { app } = useSite();
  const permissions = useIssuePermissions(issue.key).data ?? new Set();
  const refresh = useRefreshIssue(issue.key);
  const panels = app.modules.filter(({ type }) => type === 'jira:issuePanel');
  const actions = app.modules.filter(({ type }) => type === 'jira:issueAction');
  const blocks = app.modules.filter(({ type }) => type === 'jira:issueContext');
  const canEdit = permissions.has('EDIT_ISSUES');
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <div className={styles.story}>
          <IssueHeader
            issue={issue}
            panels={panels}
            actions={
              actions.length > 0 && (
                <ActionsMenu issue={issue} modules={actions} refresh={refresh} />
              )
            }
            canEdit={canEdit}
          />
          <Description value={issue.fields.description} />
          {panels.map((module) => (
            <AppPanel key={module.key} module={module} issue={issue} refresh={refresh} />
          ))}
          <ChildIssues issueKey={issue.key} />
          <LinkedIssues issue={issue} canLink={permissions.has('LINK_ISSUES')} />
          <Activity issueKey={issue.key} canComment={permissions.has('ADD_COMMENTS')} />
        </div>
        <aside className={styles.facts} aria-label="Details of the issue">
          <StatusMenu issue={issue} />
          <Details issue={issue} canEdit={canEdit} />
          {blocks.map((module) => (
            <AppBlock key={module.key} module={module} issue={issue} refresh={refresh} />
          ))}
        </aside>
      </div>
    </div>
  );
}

interface IssueFailureProps {
  readonly issueKey: string;
  readonly error: unknown;
}

function IssueFailure({ issueKey, error }: IssueFailureProps) {
  if (error instanceof JiraRefusal && error.status === 404) {
    return (
      <NoticePage title="We can't find that issue">
        {error.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </NoticePage>
    );
  }
  return (
    <div className={styles.page}>
      <h1 className={styles.summary}>{issueKey}</h1>
      <Failure title="The issue cannot be shown" error={error} />
    </div>
  );
}

function titleOf(issueKey: string, issue: Issue | undefined): string {
  return issue === undefined ? issueKey : `[${issue.key}] ${issue.fields.summary ?? ''}`;
}
