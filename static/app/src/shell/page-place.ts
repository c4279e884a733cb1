import type { AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import type { PageName } from './page-route';
import type { SettingsInUse } from './use-settings';

/** Where a page stands. */
export interface PagePlace {
  readonly page: PageName;
  /** Key; null: the whole site. */
  readonly project: string | null;
  readonly surface: Surface;
  readonly bar: AddressBar;
}

/** What every page is given. */
export interface PageProps {
  readonly place: PagePlace;
  readonly inUse: SettingsInUse;
}
