import { FRAME_COMMANDS } from '../handshake';
import type { CallPage } from './frame-commands';

/** Names the themes of `@atlaskit/tokens` as their style sheets select them. */
const THEMES =
  'dark:dark light:light spacing:spacing typography:typography shape:shape motion:motion';

/** Marks the document as the host does, and follows its colour mode from then on. */
export async function enableTheming(callPage: CallPage): Promise<void> {
  const root = document.documentElement;
  const show = (mode: unknown): void => {
    root.dataset.colorMode = mode === 'dark' ? 'dark' : 'light';
  };
  const mode = await callPage(FRAME_COMMANDS.watchTheme, { changed: show });
  root.dataset.theme = THEMES;
  show(mode);
}
