import { EventHub } from '../../bridge/event-hub';
import { ModalStore } from '../app-frame/modal-store';
import { FlagStore } from '../flags/flag-store';
import { PageHistory } from '../router/page-history';
import { ThemeStore } from '../theme/theme-store';

/** What lives as long as the page. */
export interface PageServices {
  readonly history: PageHistory;
  readonly theme: ThemeStore;
  readonly flags: FlagStore;
  readonly modals: ModalStore;
  /** The events between the frames of the app. */
  readonly hub: EventHub;
}

export function pageServices(): PageServices {
  return {
    history: new PageHistory(window),
    theme: new ThemeStore({
      storage: window.localStorage,
      systemDark: window.matchMedia('(prefers-color-scheme: dark)'),
      attributes: document.documentElement,
    }),
    flags: new FlagStore(),
    modals: new ModalStore(),
    hub: new EventHub(),
  };
}
