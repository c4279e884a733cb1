import { startSurface } from './shell/start-surface';

void startSurface((surface) => <main>{surface.moduleKey}</main>);
