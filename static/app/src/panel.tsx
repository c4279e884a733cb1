import { IssuePanel } from './issue/issue-panel';
import { startIssueSurface } from './issue/start-issue-surface';

startIssueSurface((siteUrl, issue) => <IssuePanel siteUrl={siteUrl} issue={issue} />);
