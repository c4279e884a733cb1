import { AddressBar } from './bridge/address';
import { Pages } from './shell/pages';
import { startSurface, type RenderSurface } from './shell/start-surface';

const withAddress = AddressBar.open().then((bar): RenderSurface => (surface) => (
  <Pages surface={surface} bar={bar} />
));

void startSurface(withAddress);
