import { AdminPage } from './admin/admin-page';
import { IssueSite } from './shell/issue-link';
import { startSurface } from './shell/start-surface';

void startSurface(({ siteUrl }) => (
  <IssueSite value={siteUrl}>
    <AdminPage />
  </IssueSite>
));
