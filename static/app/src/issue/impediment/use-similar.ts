import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { solvedOf, type SimilarImpediment } from '../../../../../src/domain/impediments/memory';
import { projectOfKey } from '../../../../../src/domain/work-items/issue-key';
import { readSolved, type SolvedAmong } from '../../../../../src/jira/read-solved';
import {
  causeNamedIn,
  similarToTyped,
} from '../../../../../src/use-cases/impediments/similar-impediments';
import { viewerConnection } from '../../bridge/viewer-transport';
import { usePaused } from '../../shell/use-paused';
import type { ImpedimentSubject } from './subject';

/** As many as can be looked at beside a form. */
const MOST_SHOWN = 3;
const TYPING_PAUSE_MS = 300;

/**
 * Solved ones like what is said, as the viewer sees them: of the same project, and of the same cause anywhere.
 * Each is read once, not with every key; a cause that is only named in the words counts too.
 */
export function useSimilar(
  { item, settings }: Pick<ImpedimentSubject, 'item' | 'settings'>,
  { what, cause: chosen }: { readonly what: string; readonly cause: string | null },
): readonly SimilarImpediment[] {
  const typed = usePaused(what, TYPING_PAUSE_MS);
  const cause = chosen ?? causeNamedIn(typed, settings.impediments.causes);
  const read = (among: SolvedAmong) => ({
    queryKey: ['solved-impediments', among],
    queryFn: () => readSolved(viewerConnection, settings, among),
  });
  const ofProject = useQuery(read({ kind: 'project', key: projectOfKey(item.key) }));
  const ofCause = useQuery({
    ...read({ kind: 'cause', code: cause ?? '' }),
    enabled: cause !== null,
  });
  return useMemo(() => {
    const items = [...(ofProject.data ?? []), ...(ofCause.data ?? []), item];
    const byKey = new Map(items.map((one) => [one.key, one]));
    const solved = [...byKey.values()].flatMap((one) => solvedOf(one, one.team));
    const question = {
      ...{ typed, summary: item.summary, cause },
      ...{ team: item.team, key: item.key },
    };
    return similarToTyped(question, solved, MOST_SHOWN);
  }, [ofProject.data, ofCause.data, item, typed, cause]);
}
