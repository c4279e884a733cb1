import type {
  ContractChange,
  ContractHalf,
  ContractRefusal,
  ContractWriting,
} from '../../contract/contract-writing';
import { good, refused, type Result } from '../../contract/result';
import { instantOf } from '../../domain/calendar/instant';
import { canonicalText } from './canonical-text';
import { claimed, isInFlight, released, settled, type GuardMark } from './guard-steps';
import { halfWork, type HalfWork } from './half-work';
import type { ContractPorts, Guard, HalfPlace, HistoryRecord, PropertyStanding } from './ports';

/** How long somebody else's save is waited for, time after time: the next one usually is a moment later. */
const PAUSES_MS = [50, 100, 200, 400, 800, 1600];
/** A revision from outside that leaves no room above it is not counted on. */
const HIGHEST_TRUSTED_REVISION = 1_000_000_000;

/**
 * Writes one half of a contract as the person. Nobody who writes through the app overwrites another
 * unseen: the half is claimed first, on the revision that was seen. A write from outside the app cannot
 * be prevented; it is told.
 */
export async function writeContract(
  change: ContractChange,
  accountId: string,
  ports: ContractPorts,
): Promise<Result<ContractWriting>> {
  const writer = new HalfWriter(change, accountId, ports);
  for (const pause of PAUSES_MS) {
    const answer = await writer.attempt();
    if (answer !== 'again') return answer;
    await ports.waitMs(pause);
  }
  return writer.busy();
}

/** What stands in Jira beside what the app last wrote. */
interface Standing {
  readonly guard: Guard | null;
  readonly property: PropertyStanding;
  readonly half: ContractHalf | null;
  readonly hash: string | null;
  readonly changedOutside: boolean;
}

type Attempt = Result<ContractWriting> | 'again';

class HalfWriter {
  private readonly work: HalfWork;
  private readonly place: HalfPlace;

  constructor(
    private readonly change: ContractChange,
    private readonly accountId: string,
    private readonly ports: ContractPorts,
  ) {
    this.work = halfWork(change.action, ports.forms);
    this.place = { issueId: change.issueId, propertyKey: this.work.propertyKey };
  }

  /** `again`: somebody else is at it, or was in between. */
  async attempt(): Promise<Attempt> {
    const standing = await this.readStanding();
    if (standing === 'again') return 'again';
    if (standing.property.kind === 'no-issue') return refusal('no-issue', standing);
    const { guard } = standing;
    const claim = guard?.claim ?? null;
    if (guard !== null && claim !== null) {
      if (isInFlight(claim, this.ports.now())) return 'again';
      if (claim.hash === standing.hash) return this.settleForAnother(guard);
    }
    return this.save(standing);
  }

  async busy(): Promise<Result<ContractWriting>> {
    const property = await this.ports.properties.read(this.place);
    const half = this.work.read(property);
    return refusal('busy', { half, changedOutside: false });
  }

  private async save(standing: Standing): Promise<Attempt> {
    const isAnew = this.change.action.kind === 'begin-anew';
    const seen = standing.half?.revision ?? 0;
    if (standing.half === null && !isAnew) return refusal('unreadable', standing);
    if (seen !== this.change.baseRevision || (isAnew && standing.half !== null)) {
      return refusal('conflict', standing);
    }
    const mark = this.mark();
    const revision = nextRevision(standing);
    const next = this.work.next(standing.property, revision, {
      by: this.accountId,
      at: instantOf(mark.now),
    });
    if (next.kind === 'refused') return refusal(next.because, standing);
    const { value, before, after } = next;
    const { guard, changedOutside } = standing;
    const claim = claimed(guard, mark, {
      revision,
      hash: this.hashOf(value),
      entry: this.entry(mark, { revision, changedOutside, before, after }),
    });
    const change = { before: guard, after: claim, entry: null };
    if (!(await this.ports.store.replaceGuard(this.place, change))) return 'again';
    return this.write(value, claim, standing);
  }

  /** From here on the half is claimed. */
  private async write(value: object, claim: Guard, standing: Standing): Promise<Attempt> {
    const writing = await this.ports.properties.write(this.place, value);
    if (writing.kind === 'refused') {
      await this.tryToReplace(claim, released(claim, standing.guard, this.mark()), null);
      if (writing.error !== null) throw writing.error;
      return refusal('not-editable', standing, writing.message);
    }
    const back = await this.readBack(claim);
    const isThere = back !== null && this.hashOfStanding(back) === claim.claim?.hash;
    if (writing.kind === 'unknown' && !isThere) {
      // The claim stays: what Jira may still write must not come over somebody else's save.
      return refused({
        code: 'unavailable',
        message:
          'Jira did not say whether it saved the contract. Look again in a minute; ' +
          'until then nobody can change it.',
      });
    }
    await this.tryToReplace(claim, settled(claim, this.mark()), claim.claim?.entry ?? null);
    const property = back ?? { kind: 'value', value };
    const half = this.work.read(property);
    const changedOutside = standing.changedOutside || (back !== null && !isThere);
    if (half === null) return refusal('unreadable', { half, changedOutside });
    return good({ kind: 'written', standing: half, changedOutside, comment: null });
  }

  /**
   * What Jira holds after the write; null: it did not answer. Read twice where it is not what was
   * written, in case it needs a moment.
   */
  private async readBack(claim: Guard): Promise<PropertyStanding | null> {
    try {
      const back = await this.ports.properties.read(this.place);
      if (this.hashOfStanding(back) === claim.claim?.hash) return back;
      await this.ports.waitMs(PAUSES_MS[1] ?? 0);
      return await this.ports.properties.read(this.place);
    } catch {
      return null;
    }
  }

  /** A save whose writer did not live to note that it was made. */
  private async settleForAnother(guard: Guard): Promise<'again'> {
    const after = settled(guard, this.mark());
    const entry = guard.claim?.entry ?? null;
    await this.ports.store.replaceGuard(this.place, { before: guard, after, entry });
    return 'again';
  }

  /** The guard before and after: what stands belongs to it only if nobody changed it meanwhile. */
  private async readStanding(): Promise<Standing | 'again'> {
    const guard = await this.ports.store.guard(this.place);
    const property = await this.ports.properties.read(this.place);
    const after = await this.ports.store.guard(this.place);
    if (guard?.stamp !== after?.stamp) return 'again';
    const hash = this.hashOfStanding(property);
    const changedOutside = hash !== (guard?.hash ?? null);
    return { guard, property, half: this.work.read(property), hash, changedOutside };
  }

  /** Jira has the last word; a note that fails is made by whoever writes next. */
  private async tryToReplace(
    before: Guard,
    after: Guard,
    entry: HistoryRecord | null,
  ): Promise<void> {
    try {
      await this.ports.store.replaceGuard(this.place, { before, after, entry });
    } catch {
      return;
    }
  }

  private entry(
    { now }: GuardMark,
    saved: Pick<HistoryRecord, 'revision' | 'changedOutside' | 'before' | 'after'>,
  ): HistoryRecord {
    return {
      issueId: this.change.issueId,
      half: this.work.half,
      at: now.toISOString(),
      actor: this.accountId,
      action: this.change.action.kind,
      ...saved,
    };
  }

  private mark(): GuardMark {
    return { stamp: this.ports.newStamp(), writer: this.accountId, now: this.ports.now() };
  }

  private hashOfStanding(standing: PropertyStanding): string | null {
    return standing.kind === 'value' ? this.hashOf(standing.value) : null;
  }

  private hashOf(value: unknown): string {
    return this.ports.hash(canonicalText(value));
  }
}

/** Higher than any that was ever seen, so that no page takes another half for the one it saw. */
function nextRevision({ guard, half }: Standing): number {
  const standing = half?.revision ?? 0;
  const trusted = standing > HIGHEST_TRUSTED_REVISION ? 0 : standing;
  return Math.max(trusted, guard?.revision ?? 0, guard?.claim?.revision ?? 0) + 1;
}

function refusal(
  because: ContractRefusal,
  { half, changedOutside }: Pick<Standing, 'half' | 'changedOutside'>,
  message: string | null = null,
): Result<ContractWriting> {
  return good({
    kind: 'refused',
    because,
    standing: because === 'no-issue' ? null : half,
    changedOutside: because !== 'no-issue' && changedOutside,
    message,
  });
}
