import { RaiseAction } from './issue/impediment/raise-action';
import { startIssueSurface } from './issue/start-issue-surface';

startIssueSurface((siteUrl, issue) => <RaiseAction siteUrl={siteUrl} issue={issue} />);
