import { AdminPage } from './admin/admin-page';
import { startSurface } from './shell/start-surface';

void startSurface(() => <AdminPage />);
