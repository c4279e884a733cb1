import { FRAME_COMMANDS } from '../handshake';
import type { CallPage } from './frame-commands';

/**
 * Tells the page how high the content is, whenever that changes. What counts is how far down the
 * children of the body reach: the body itself is as high as the frame where a style sheet says 100 %, and
 * so would never shrink.
 */
export function reportHeight(callPage: CallPage): void {
  let reported = -1;
  const report = (): void => {
    const height = contentHeight();
    if (height === reported) return;
    reported = height;
    callPage(FRAME_COMMANDS.resize, height).catch(() => {
      reported = -1;
    });
  };
  const sizes = new ResizeObserver(report);
  const observeChildren = (): void => {
    for (const child of document.body.children) sizes.observe(child);
    report();
  };
  const begin = (): void => {
    new MutationObserver(observeChildren).observe(document.body, { childList: true });
    sizes.observe(document.body);
    observeChildren();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

function contentHeight(): number {
  const { body } = document;
  const style = getComputedStyle(body);
  const below = Number.parseFloat(style.marginBottom) + Number.parseFloat(style.paddingBottom);
  const bottoms = [...body.children].map((child) => {
    const { bottom, height } = child.getBoundingClientRect();
    return height === 0 ? 0 : bottom + Number.parseFloat(getComputedStyle(child).marginBottom);
  });
  return Math.ceil(Math.max(0, ...bottoms) + window.scrollY + below);
}
