import { good, refused, type Result } from '../../contract/result';
import { instantOf, type Instant } from '../../domain/calendar/instant';
import { canonicalText } from './canonical-text';
import { claimed, isInFlight, released, settled, type GuardMark } from './guard-steps';
import type {
  Guard,
  GuardedPorts,
  HistoryPart,
  HistoryRecord,
  PropertyPlace,
  PropertyStanding,
} from './ports';

/** What one action does to the property it belongs to. */
export interface PropertyWork<Standing extends Revised, Because extends string> {
  readonly part: HistoryPart;
  readonly propertyKey: string;
  readonly action: HistoryRecord['action'];
  /** The action is for a value that cannot be read, and for no other: it begins anew. */
  readonly needsUnreadable: boolean;
  /** An issue without the property stands at revision 0; null: it cannot be read. */
  readonly read: (standing: PropertyStanding) => Standing | null;
  /** What is to be written on top of what stands. */
  readonly next: (
    standing: PropertyStanding,
    revision: number,
    actor: GuardedActor,
  ) => NextValue<Because>;
}

export interface Revised {
  readonly revision: number;
}

/** Who acts, and when: from the platform, never from the page. */
export interface GuardedActor {
  readonly by: string;
  readonly at: Instant;
}

export type NextValue<Because extends string> =
  | { readonly kind: 'refused'; readonly because: Because | 'full' | 'unreadable' }
  | {
      readonly kind: 'next';
      readonly value: object;
      /** What the action is about, in the form of the property; null: there was, or is, none. */
      readonly before: object | null;
      readonly after: object | null;
    };

export interface GuardedChange {
  readonly issueId: string;
  /** The revision the writer saw; 0: there was none, or it could not be read. */
  readonly baseRevision: number;
}

export type GuardedWriting<Standing, Because extends string> =
  | {
      readonly kind: 'written';
      readonly standing: Standing;
      /** Something that is not this app had written the property since the app last did. */
      readonly changedOutside: boolean;
    }
  | RefusedWriting<Standing, Because>;

export interface RefusedWriting<Standing, Because extends string> {
  readonly kind: 'refused';
  readonly because: Because | GuardRefusal;
  /** Null: it cannot be read, or not be seen. */
  readonly standing: Standing | null;
  readonly changedOutside: boolean;
  /** Jira's own words, where Jira refused. */
  readonly message: string | null;
}

/** Why a guarded write wrote nothing, whatever it was about. */
export type GuardRefusal =
  'conflict' | 'busy' | 'full' | 'unreadable' | 'no-issue' | 'not-editable';

/** How long somebody else's save is waited for, time after time: the next one usually is a moment later. */
const PAUSES_MS = [50, 100, 200, 400, 800, 1600];
/** A revision from outside that leaves no room above it is not counted on. */
const HIGHEST_TRUSTED_REVISION = 1_000_000_000;

/**
 * Writes one property of an issue. Nobody who writes through the app overwrites another unseen: the
 * property is claimed first, on the revision that was seen. A write from outside the app cannot be
 * prevented; it is told.
 */
export async function writeGuarded<Standing extends Revised, Because extends string>(
  change: GuardedChange,
  work: PropertyWork<Standing, Because>,
  writer: string,
  ports: GuardedPorts,
): Promise<Result<GuardedWriting<Standing, Because>>> {
  const attempts = new GuardedWriter(change, work, writer, ports);
  for (const pause of PAUSES_MS) {
    const answer = await attempts.attempt();
    if (answer !== 'again') return answer;
    await ports.waitMs(pause);
  }
  return attempts.busy();
}

/** What stands in Jira beside what the app last wrote. */
interface Found<Standing> {
  readonly guard: Guard | null;
  readonly property: PropertyStanding;
  readonly standing: Standing | null;
  readonly hash: string | null;
  readonly changedOutside: boolean;
}

type Attempt<Standing, Because extends string> =
  Result<GuardedWriting<Standing, Because>> | 'again';

class GuardedWriter<Standing extends Revised, Because extends string> {
  private readonly place: PropertyPlace;

  constructor(
    private readonly change: GuardedChange,
    private readonly work: PropertyWork<Standing, Because>,
    private readonly writer: string,
    private readonly ports: GuardedPorts,
  ) {
    this.place = { issueId: change.issueId, propertyKey: work.propertyKey };
  }

  /** `again`: somebody else is at it, or was in between. */
  async attempt(): Promise<Attempt<Standing, Because>> {
    const found = await this.find();
    if (found === 'again') return 'again';
    if (found.property.kind === 'no-issue') return refusal('no-issue', found);
    const { guard } = found;
    const claim = guard?.claim ?? null;
    if (guard !== null && claim !== null) {
      if (isInFlight(claim, this.ports.now())) return 'again';
      if (claim.hash === found.hash) return this.settleForAnother(guard);
    }
    return this.save(found);
  }

  async busy(): Promise<Result<GuardedWriting<Standing, Because>>> {
    const property = await this.ports.properties.read(this.place);
    return refusal('busy', { standing: this.work.read(property), changedOutside: false });
  }

  private async save(found: Found<Standing>): Promise<Attempt<Standing, Because>> {
    const { needsUnreadable } = this.work;
    const seen = found.standing?.revision ?? 0;
    if (found.standing === null && !needsUnreadable) return refusal('unreadable', found);
    if (seen !== this.change.baseRevision || (needsUnreadable && found.standing !== null)) {
      return refusal('conflict', found);
    }
    const mark = this.mark();
    const revision = nextRevision(found);
    const next = this.work.next(found.property, revision, {
      by: this.writer,
      at: instantOf(mark.now),
    });
    if (next.kind === 'refused') return refusal(next.because, found);
    const { value, before, after } = next;
    const { guard, changedOutside } = found;
    const claim = claimed(guard, mark, {
      revision,
      hash: this.hashOf(value),
      entry: this.entry(mark, { revision, changedOutside, before, after }),
    });
    const change = { before: guard, after: claim, entry: null };
    if (!(await this.ports.store.replaceGuard(this.place, change))) return 'again';
    return this.write(value, claim, found);
  }

  /** From here on the property is claimed. */
  private async write(
    value: object,
    claim: Guard,
    found: Found<Standing>,
  ): Promise<Attempt<Standing, Because>> {
    const writing = await this.ports.properties.write(this.place, value);
    if (writing.kind === 'refused') {
      await this.tryToReplace(claim, released(claim, found.guard, this.mark()), null);
      if (writing.error !== null) throw writing.error;
      return refusal('not-editable', found, writing.message);
    }
    const back = await this.readBack(claim);
    const isThere = back !== null && this.hashOfStanding(back) === claim.claim?.hash;
    if (writing.kind === 'unknown' && !isThere) {
      // The claim stays: what Jira may still write must not come over somebody else's save.
      return refused({
        code: 'unavailable',
        message:
          'Jira did not say whether it saved the change. Look again in a minute; ' +
          'until then nobody can change it.',
      });
    }
    await this.tryToReplace(claim, settled(claim, this.mark()), claim.claim?.entry ?? null);
    const standing = this.work.read(back ?? { kind: 'value', value });
    const changedOutside = found.changedOutside || (back !== null && !isThere);
    if (standing === null) return refusal('unreadable', { standing: null, changedOutside });
    return good({ kind: 'written', standing, changedOutside });
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
  private async find(): Promise<Found<Standing> | 'again'> {
    const guard = await this.ports.store.guard(this.place);
    const property = await this.ports.properties.read(this.place);
    const after = await this.ports.store.guard(this.place);
    if (guard?.stamp !== after?.stamp) return 'again';
    const hash = this.hashOfStanding(property);
    const changedOutside = hash !== (guard?.hash ?? null);
    return { guard, property, standing: this.work.read(property), hash, changedOutside };
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
    const { part, action } = this.work;
    const { issueId } = this.change;
    return { issueId, part, at: now.toISOString(), actor: this.writer, action, ...saved };
  }

  private mark(): GuardMark {
    return { stamp: this.ports.newStamp(), writer: this.writer, now: this.ports.now() };
  }

  private hashOfStanding(standing: PropertyStanding): string | null {
    return standing.kind === 'value' ? this.hashOf(standing.value) : null;
  }

  private hashOf(value: unknown): string {
    return this.ports.hash(canonicalText(value));
  }
}

/** Higher than any that was ever seen, so that no page takes another value for the one it saw. */
function nextRevision({ guard, standing }: Found<Revised>): number {
  const seen = standing?.revision ?? 0;
  const trusted = seen > HIGHEST_TRUSTED_REVISION ? 0 : seen;
  return Math.max(trusted, guard?.revision ?? 0, guard?.claim?.revision ?? 0) + 1;
}

function refusal<Standing, Because extends string>(
  because: Because | GuardRefusal,
  { standing, changedOutside }: Pick<Found<Standing>, 'standing' | 'changedOutside'>,
  message: string | null = null,
): Result<RefusedWriting<Standing, Because>> {
  return good({
    kind: 'refused',
    because,
    standing: because === 'no-issue' ? null : standing,
    changedOutside: because !== 'no-issue' && changedOutside,
    message,
  });
}
