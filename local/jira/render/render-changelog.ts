import type { HistoryData, IssueData } from '../site-data';
import type { Site } from '../site/site';
import { renderPerson } from './render-person';

export function renderHistory(site: Site, history: HistoryData): object {
  return site.render(history, ({ id, authorId, created, items }) => {
    const author = renderPerson(site, authorId);
    return {
      id,
      ...(author === null ? {} : { author }),
      created,
      items: items.map(({ fieldId, ...item }) => (fieldId === null ? item : { ...item, fieldId })),
    };
  });
}

/** The newest changes of an issue, newest first, as `expand=changelog` gives them. */
export function renderNewestChanges(site: Site, issue: IssueData, most: number): object {
  const newest = issue.histories.slice(-most).reverse();
  return {
    startAt: 0,
    maxResults: newest.length,
    total: issue.histories.length,
    histories: newest.map((history) => renderHistory(site, history)),
  };
}
