import { useQuery } from '@tanstack/react-query';
import { readCaseChoices, type CaseChoices } from '../../../../../../src/jira/read-case-choices';
import { viewerConnection } from '../../../bridge/viewer-transport';

/** Null while they are read, and where they cannot be: names can be typed all the same. */
export function useCaseChoices(): CaseChoices | null {
  const { data } = useQuery({
    queryKey: ['case-choices'],
    queryFn: () => readCaseChoices(viewerConnection),
  });
  return data ?? null;
}
