import { FRAME_SIDE_COMMANDS, type CallPage } from './frame-commands';
import { moveDateAhead } from './frame-date';
import { joinPage } from './join-page';
import { reportHeight } from './report-height';

/**
 * Runs as a classic script before everything of the app, since `@forge/bridge` looks for its host while
 * it is loaded. The server names the page's origin in the script's element, and by how many seconds the
 * clock of the local host is ahead of the browser's.
 */
declare global {
  var __bridge: { readonly callBridge: (command: string, payload?: unknown) => Promise<unknown> };
}

const { pageOrigin = '', clockAhead = '0' } = document.currentScript?.dataset ?? {};
moveDateAhead(Number(clockAhead) * 1000);
const joined = joinPage(pageOrigin);
// Without a page around it, every command says so; nobody need call one.
joined.catch(() => undefined);

const callPage: CallPage = async (command, payload) => (await joined).call(command, payload);

globalThis.__bridge = {
  callBridge: (command, payload) => {
    const own = FRAME_SIDE_COMMANDS.get(command);
    return own === undefined ? callPage(command, payload) : own(callPage);
  },
};

reportHeight(callPage);
