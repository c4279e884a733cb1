import { view } from './forge-bridge';

/** Has Jira read the issue around the app again, so that its own fields show what the app changed. */
export async function refreshIssue(): Promise<void> {
  try {
    await view.refresh();
  } catch {
    // Where Jira cannot, the issue shows it once it is opened again.
  }
}
