import type { BridgeHost, FrameHistory, FrameNavigation } from '../../bridge/bridge-host';
import type { HostSite } from '../../host-api';
import { fetchForApp, invokeApp, readFrameContext, recordNotEmulated } from '../rest/host-calls';
import { addressOf } from '../router/page-history';
import type { PageServices } from '../shell/page-services';
import type { FrameSubject } from './frame-subject';
import { navigationUrl } from './navigation';

export interface FrameSurroundings {
  readonly subject: FrameSubject;
  readonly services: PageServices;
  readonly site: HostSite;
  readonly history: FrameHistory;
  /** The modal the frame is in; null: it is part of the page. */
  readonly modalId: number | null;
  readonly onHeight: (height: number) => void;
  /** Reads again what the page shows around the frame; null: nothing that the app could change. */
  readonly refresh: (() => Promise<void>) | null;
}

/** What the page does for one frame of the app. */
export function frameHost(surroundings: FrameSurroundings): BridgeHost {
  const { subject, services, site, history, modalId, onHeight, refresh } = surroundings;
  const { theme, flags, modals } = services;
  const { origin } = window.location;
  const question = { moduleKey: subject.module.key, extension: subject.extension };
  const urlOf = (to: FrameNavigation) => navigationUrl(to, { app: site.app, origin });
  /** Flags that would ask the frame to do something. */
  const askingFlags = new Set<string>();
  return {
    context: () => readFrameContext(question),
    invoke: (call) => invokeApp({ ...question, ...call }),
    fetchProduct: (request) => fetchForApp({ ...question, request }),
    showFlag: (flag) => {
      flags.show(flag);
      if (flag.actions.length > 0) askingFlags.add(flag.id);
      return Promise.resolve();
    },
    closeFlag: (id) => {
      flags.close(id);
      return Promise.resolve();
    },
    documentGone: () => {
      for (const id of askingFlags) flags.close(id);
      askingFlags.clear();
    },
    openModal: (modal) => {
      if (modal.resource !== null) {
        tellNotEmulated(`openModal with the resource '${modal.resource}'`);
        return Promise.resolve(false);
      }
      modals.show(modal, subject);
      return Promise.resolve(true);
    },
    close: (payload) =>
      modalId === null ? Promise.resolve(false) : modals.close(modalId, payload),
    ...(modalId === null ? {} : { onClose: (closing) => modals.beforeClose(modalId, closing) }),
    ...(refresh === null ? {} : { refresh }),
    navigate: async (to) => {
      const url = await Promise.resolve(to).then(urlOf);
      if (to.type === 'new-tab') window.open(url, '_blank', 'noopener');
      else if (url.origin === origin) services.history.push(addressOf(url));
      else window.location.assign(url);
    },
    urlOf: (to) => Promise.resolve(to).then((known) => urlOf(known).href),
    reload: () => {
      window.location.reload();
      return Promise.resolve();
    },
    history,
    theme: theme.mode,
    onTheme: (changed) =>
      theme.listen(() => {
        changed(theme.mode());
      }),
    changeTitle: (title) => {
      document.title = title;
      return Promise.resolve();
    },
    resize: onHeight,
    unknownCommand: tellNotEmulated,
  };
}

/** Loud, so that whoever works on the app does not take a missing answer for Jira's. */
function tellNotEmulated(what: string): void {
  // eslint-disable-next-line no-console -- developers look for what their app misses in the console
  console.error(`The local host does not emulate the bridge command ${what}.`);
  recordNotEmulated(what).catch((error: unknown) => {
    reportError(error);
  });
}
