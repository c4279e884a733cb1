import { createContext, useContext, type MouseEvent } from 'react';
import { issueAddress, openIssue } from '../bridge/open-issue';

/** The site that keys belong to. */
export const IssueSite = createContext('');

/** A key as a link that can be copied and opened in a tab; a plain click stays within Jira. */
export function IssueLink({ issueKey }: { readonly issueKey: string }) {
  const site = useContext(IssueSite);
  const open = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain || event.altKey) return;
    event.preventDefault();
    void openIssue(issueKey);
  };
  return (
    <a href={issueAddress(site, issueKey)} onClick={open}>
      {issueKey}
    </a>
  );
}
