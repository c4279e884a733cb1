import type { AsksTelling, TellAsksRequest } from '../../contract/contract-writing';
import { good, type Result } from '../../contract/result';
import type { Day } from '../../domain/calendar/day';
import { isOpen } from '../../domain/dependencies/contract/ask';
import {
  telling,
  type AskDigest,
  type AskEnds,
  type Assignee,
  type SeenIssue,
  type TellingPorts,
} from './telling';

/** Who may not comment on so many of the issues will hardly be let on the next; each try is a call. */
const MOST_TRIED_ISSUES = 5;

/**
 * Tells a team of several asks by one comment of the person, on the first asked issue that takes it.
 * The page only names them: what is told is what stands in Jira, as the person sees it.
 */
export async function tellAsks(
  { asks }: TellAsksRequest,
  ports: TellingPorts,
): Promise<Result<AsksTelling>> {
  const today = await telling(ports);
  if (today === null) return good({ kind: 'off' });
  const ids = new Set(asks.flatMap(({ consumerId, providerId }) => [providerId, consumerId]));
  const issues = await ports.messages.issues([...ids]);
  const open = asks.flatMap((named) => openAsk(named, issues, ports) ?? []);
  if (open.length === 0) return good({ kind: 'none' });
  const day = await today();
  const siteAddress = await ports.siteAddress();
  const noted = await Promise.all(
    open.map(async (ask) => ({ ask, note: await noteOf(ask, day, ports) })),
  );
  const of = (note: Note): readonly OpenAsk[] =>
    noted.flatMap((one) => (one.note === note ? [one.ask] : []));
  const [toTell, toldToday] = [of('noted'), of('told-today').length];
  if (toTell.length === 0) {
    return good({ kind: of('unknown').length > 0 ? 'unknown' : 'told-today' });
  }
  const written = await writeOn(toTell, siteAddress, ports);
  if (typeof written === 'string') {
    const told = toTell.length;
    const leftOut = asks.length - told - toldToday;
    return good({ kind: 'written', on: written, told, toldToday, leftOut });
  }
  if (written.kind === 'refused') {
    await Promise.all(toTell.map((ask) => ports.told.forget({ ...endsOf(ask), day })));
  }
  return good(written);
}

/** An ask that stands, with what the person sees of its ends. */
interface OpenAsk extends AskEnds {
  readonly providerKey: string;
  readonly consumerKey: string;
  readonly assignee: Assignee | null;
  readonly neededBy: Day;
}

/** Null: there is no such ask of this provider that is open, or the person does not see both ends. */
function openAsk(
  { consumerId, providerId, askId }: TellAsksRequest['asks'][number],
  issues: ReadonlyMap<string, SeenIssue>,
  { asks: form }: TellingPorts,
): OpenAsk | null {
  const consumer = issues.get(consumerId);
  const provider = issues.get(providerId);
  if (consumer === undefined || provider === undefined || consumer.asks === undefined) return null;
  const half = form.read(consumer.asks);
  const found = half.kind === 'readable' ? half.entries.find(({ id }) => id === askId) : undefined;
  if (found === undefined || !isOpen(found)) return null;
  if ('partyId' in found.provider || found.provider.issueId !== providerId) return null;
  return {
    ...{ consumerId, providerId, assignee: provider.assignee, neededBy: found.neededBy },
    ...{ providerKey: provider.key, consumerKey: consumer.key },
  };
}

type Note = 'noted' | 'told-today' | 'unknown';

/** Noted first, as for a single ask. One that cannot be noted is not told, and keeps no other from it. */
async function noteOf(ask: OpenAsk, day: Day, { told, newStamp }: TellingPorts): Promise<Note> {
  try {
    const isNoted = await told.note({ ...endsOf(ask), day }, newStamp());
    return isNoted ? 'noted' : 'told-today';
  } catch {
    return 'unknown';
  }
}

/** @returns the key of the issue that has the comment */
async function writeOn(
  asks: readonly OpenAsk[],
  siteAddress: string | null,
  { messages }: TellingPorts,
): Promise<string | Extract<AsksTelling, { kind: 'refused' | 'unknown' }>> {
  const [first, ...others] = asks;
  const keys = new Map(asks.map(({ providerId, providerKey }) => [providerId, providerKey]));
  let refusal: Extract<AsksTelling, { kind: 'refused' }> | null = null;
  for (const [issueId, key] of [...keys].slice(0, MOST_TRIED_ISSUES)) {
    const writing =
      first !== undefined && others.length === 0
        ? await messages.write({ ...first, isNew: true, siteAddress })
        : await messages.writeDigest({ ...digestOf(asks, issueId), siteAddress });
    if (writing.kind === 'written') return key;
    if (writing.kind === 'unknown') return writing;
    refusal ??= writing;
  }
  return refusal ?? { kind: 'unknown' };
}

function digestOf(asks: readonly OpenAsk[], issueId: string): Omit<AskDigest, 'siteAddress'> {
  const assignees = new Map(
    asks.flatMap(({ assignee }) => (assignee === null ? [] : [[assignee.accountId, assignee]])),
  );
  return { issueId, assignees: [...assignees.values()], asks };
}

function endsOf({ consumerId, providerId }: AskEnds): AskEnds {
  return { consumerId, providerId };
}
