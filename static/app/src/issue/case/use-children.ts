import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../../../../src/contract/settings';
import { progressOf } from '../../../../../src/domain/business-case/portfolio/progress';
import { readChildren } from '../../../../../src/jira/read-children';
import { viewerConnection } from '../../bridge/viewer-transport';
import type { ChildProgress } from '../../case/case-head';
import { isDoneItem } from '../../case/carries-case';
import { fieldsInBrowser } from '../fields-in-browser';

/** How far the children of an epic are; undefined while they are read, null where they could not be. */
export function useChildren(
  siteUrl: string,
  issueId: string,
  settings: Settings,
): ChildProgress | null | undefined {
  const { data, isError } = useQuery({
    queryKey: ['children', issueId],
    queryFn: async (): Promise<ChildProgress> => {
      const memory = fieldsInBrowser(siteUrl);
      const { items, isCut } = await readChildren(viewerConnection, issueId, settings, memory);
      const children = items.map((item) => ({
        isDone: isDoneItem(item, settings),
        isStarted: item.status.category !== 'to-do',
        isBlocked: item.isFlagged,
        points: item.points,
      }));
      return { progress: progressOf(children), isCut };
    },
  });
  return isError ? null : data;
}
