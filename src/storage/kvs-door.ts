import { ForgeKvsError } from '@forge/kvs';

/** The one door to Forge storage; everything else in this room imports it from here. */
export { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';

/** Whether storage refused or did not answer. */
export function isStorageError(error: unknown): error is Error {
  return error instanceof ForgeKvsError;
}
