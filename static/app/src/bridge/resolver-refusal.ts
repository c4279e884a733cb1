import type { Refusal } from '../../../../src/contract/result';

/** A resolver refused; `refusal` says why, and pages say what to do about it. */
export class ResolverRefusal extends Error {
  override readonly name = 'ResolverRefusal';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
