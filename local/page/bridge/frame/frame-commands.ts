import { createHistory } from './create-history';
import { enableTheming } from './theming';

export type CallPage = (command: string, payload: unknown) => Promise<unknown>;

/** The commands that act in the frame itself, with the page's help. */
export const FRAME_SIDE_COMMANDS: ReadonlyMap<string, (callPage: CallPage) => Promise<unknown>> =
  new Map<string, (callPage: CallPage) => Promise<unknown>>([
    ['enableTheming', enableTheming],
    ['createHistory', createHistory],
  ]);
