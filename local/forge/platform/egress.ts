import { EgressFilteringService } from '@forge/egress';
import type { ForgeRecord } from '../record';

/** Forge's own matcher decides; hosts that the manifest allows are not emulated. */
export class Egress {
  private readonly filter: EgressFilteringService;

  constructor(
    allowed: readonly string[],
    private readonly record: ForgeRecord,
  ) {
    this.filter = new EgressFilteringService([...allowed]);
  }

  /** @throws always: nothing leaves this machine */
  fetch(target: string): Promise<never> {
    if (this.filter.isValidUrl(target)) {
      return Promise.reject(this.record.notEmulated(`a call of ${target}`));
    }
    this.record.add(`egress: ${target}, which manifest.yml does not allow`);
    return Promise.reject(new EgressNotAllowed(target));
  }
}

class EgressNotAllowed extends Error {
  override readonly name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  readonly status = 403;

  constructor(target: string) {
    super(
      `URL not included in the external fetch backend permissions: ${target}. ` +
        'Visit go.atlassian.com/forge-egress for more information.',
    );
  }
}
