import type { ReactNode } from 'react';
import type { Surface } from '../bridge/surface';
import { IssueSite } from '../shell/issue-link';
import { startSurface } from '../shell/start-surface';

/** Shows a surface that stands on an issue. */
export function startIssueSurface(
  render: (
    siteUrl: string,
    issue: NonNullable<Surface['issue']>,
    accountId: Surface['accountId'],
  ) => ReactNode,
): void {
  void startSurface(({ siteUrl, issue, accountId }) => {
    if (issue === null) throw new Error('Jira told no issue for this part of the app.');
    return <IssueSite value={siteUrl}>{render(siteUrl, issue, accountId)}</IssueSite>;
  });
}
