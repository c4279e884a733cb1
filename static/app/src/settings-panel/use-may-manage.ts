import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ADMINISTER_JIRA, holdsPermission } from '../../../../src/jira/viewer-rights';
import { appPermissionKey } from '../bridge/app-permission';
import { viewerConnection } from '../bridge/viewer-transport';

/**
 * Whether the viewer may change what portfolio managers decide. Only for what the page offers: the
 * resolver that saves asks again.
 */
export function useMayManage(): UseQueryResult<boolean> {
  return useQuery({ queryKey: ['may-manage-portfolio'], queryFn: mayManage });
}

async function mayManage(): Promise<boolean> {
  if (await holdsPermission(viewerConnection, ADMINISTER_JIRA)) return true;
  return holdsPermission(viewerConnection, await appPermissionKey('portfolio-manager'));
}
