import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import {
  similarSolved,
  solvedOf,
  type SimilarImpediment,
} from '../../../../../src/domain/impediments/memory';
import { projectOfKey } from '../../../../../src/domain/work-items/issue-key';
import { readSolved, type SolvedAmong } from '../../../../../src/jira/read-solved';
import { viewerConnection } from '../../bridge/viewer-transport';
import type { ImpedimentSubject } from './subject';

/** As many as can be looked at beside a form. */
const MOST_SHOWN = 3;

/** Solved ones like what is said, from the same project or of the same cause, as the viewer sees them. */
export function useSimilar(
  { item, settings }: Pick<ImpedimentSubject, 'item' | 'settings'>,
  { what, cause }: { readonly what: string; readonly cause: string | null },
): readonly SimilarImpediment[] {
  const read = (among: SolvedAmong) => ({
    queryKey: ['solved-impediments', among],
    queryFn: () => readSolved(viewerConnection, settings, among),
  });
  const ofProject = useQuery(read({ kind: 'project', key: projectOfKey(item.key) }));
  const ofCause = useQuery({
    ...read({ kind: 'cause', code: cause ?? '' }),
    enabled: cause !== null,
  });
  const typed = useDeferredValue(what);
  return useMemo(() => {
    const items = [...(ofProject.data ?? []), ...(ofCause.data ?? []), item];
    const byKey = new Map(items.map((one) => [one.key, one]));
    const solved = [...byKey.values()].flatMap((one) => solvedOf(one, one.team));
    const question = {
      ...{ text: `${typed} ${item.summary ?? ''}`, cause },
      ...{ team: item.team, key: item.key },
    };
    return similarSolved(question, solved, MOST_SHOWN);
  }, [ofProject.data, ofCause.data, item, typed, cause]);
}
