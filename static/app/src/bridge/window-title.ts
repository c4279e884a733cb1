import { view } from './forge-bridge';

/** Names the page in the browser's tab and to screen readers that enter the frame. */
export async function tellWindowTitle(title: string): Promise<void> {
  document.title = title;
  await view.changeWindowTitle(title);
}
