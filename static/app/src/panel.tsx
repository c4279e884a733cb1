import { IssuePanel } from './issue/issue-panel';
import { startIssueSurface } from './issue/start-issue-surface';

startIssueSurface((siteUrl, issue, accountId) => (
  <IssuePanel siteUrl={siteUrl} issue={issue} accountId={accountId} />
));
