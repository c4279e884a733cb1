import type { PayloadOf, ResolverAnswers, ResolverName } from '../../../../src/contract/resolvers';
import type { Result } from '../../../../src/contract/result';
import { invoke } from './forge-bridge';
import { ResolverRefusal } from './resolver-refusal';

/** @throws ResolverRefusal; other errors where the platform itself failed */
export async function callResolver<Name extends ResolverName>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<ResolverAnswers[Name]> {
  // The back end is the same release of the same contract, so its answer is trusted to have its form.
  const result = (await invoke(name, payload)) as Result<ResolverAnswers[Name]>;
  if (result.ok) return result.value;
  throw new ResolverRefusal(result.refusal);
}
