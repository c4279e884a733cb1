import { AddressBar } from './bridge/address';
import { DependenciesPage } from './dependencies/dependencies-page';
import { startSurface } from './shell/start-surface';

void AddressBar.open().then((bar) =>
  startSurface((surface) => <DependenciesPage surface={surface} bar={bar} />),
);
