import { IssueBlock } from './issue/issue-block';
import { startIssueSurface } from './issue/start-issue-surface';

startIssueSurface((siteUrl, issue) => <IssueBlock siteUrl={siteUrl} issue={issue} />);
