import { useQuery } from '@tanstack/react-query';
import type { CaseAnswer } from '../../../../../src/contract/portfolio-facts';
import { costBearers } from '../../../../../src/use-cases/impediments/blocked-cost';
import type { BlockedInPeriod } from '../../../../../src/use-cases/impediments/blocked-in-period';
import { callResolver } from '../../bridge/call-resolver';
import { readFacts } from '../../portfolio/reading/read-facts';

/** The cases of what is blocked and of the epics above it. */
export interface CostsOfDelay {
  readonly cases: readonly CaseAnswer[];
  /** Whether all that was asked for was told. */
  readonly isWhole: boolean;
}

/** Undefined while they are read. What could not be read weakens the figure, and fails nothing. */
export function useCostsOfDelay(blocked: readonly BlockedInPeriod[]): CostsOfDelay | undefined {
  const issueIds = costBearers(blocked);
  const { data } = useQuery({
    queryKey: ['costs of delay', issueIds],
    queryFn: async ({ signal }): Promise<CostsOfDelay> => {
      const told = await readFacts({
        issueIds,
        read: (ids) => callResolver('readCases', { issueIds: [...ids] }),
        signal,
      });
      return { cases: [...told.cases.values()], isWhole: told.problem === null };
    },
    staleTime: 60_000,
  });
  return data;
}
