import type {
  ContractChange,
  ContractWriting,
  ProviderComment,
} from '../../contract/contract-writing';
import { good, type Result } from '../../contract/result';
import { DEFAULT_SETTINGS, parseSettings } from '../../contract/settings';
import type { Day } from '../../domain/calendar/day';
import { instantOf } from '../../domain/calendar/instant';
import { timeZoneNamed } from '../../domain/calendar/time-zone';
import type { SiteTimeZone } from '../read-settings';
import type { SettingsStore } from '../settings-store';

/** Port: what the person who asks may see of both ends, and the comment they write. */
export interface ProviderMessages {
  /** Null: the person may not see one of them. */
  readonly endsOf: (ends: AskEnds) => Promise<SeenEnds | null>;
  readonly write: (message: AskMessage) => Promise<CommentWriting>;
}

/** Two issues, by id. */
export interface AskEnds {
  readonly consumerId: string;
  readonly providerId: string;
}

export interface SeenEnds {
  readonly consumerKey: string;
  /** Of the provider; null: nobody has it. */
  readonly assignee: { readonly accountId: string; readonly name: string } | null;
}

export interface AskMessage extends SeenEnds {
  readonly providerId: string;
  readonly neededBy: Day;
  /** Whether it is asked for the first time. */
  readonly isNew: boolean;
  /** Where the site is; null: Jira did not tell. */
  readonly siteAddress: string | null;
}

export type CommentWriting =
  | { readonly kind: 'written' }
  /** Jira has said for certain that there is no comment. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unknown' };

/** Port: who was told what on which day. */
export interface ToldAsks {
  /** @returns false if it is noted already */
  readonly note: (ask: AskOfDay, stamp: string) => Promise<boolean>;
  readonly forget: (ask: AskOfDay) => Promise<void>;
}

export interface AskOfDay extends AskEnds {
  readonly day: Day;
}

/** What telling works with. */
export interface TellingPorts {
  readonly settings: SettingsStore;
  readonly siteTimeZone: SiteTimeZone;
  readonly siteAddress: () => Promise<string | null>;
  readonly messages: ProviderMessages;
  readonly told: ToldAsks;
  /** Never the same twice. */
  readonly newStamp: () => string;
  readonly now: () => Date;
}

/**
 * Adds to a saved ask what became of telling the provider's side. The ask stands whatever happens to
 * the comment.
 */
export async function withProviderTold(
  change: ContractChange,
  writing: Result<ContractWriting>,
  ports: TellingPorts,
): Promise<Result<ContractWriting>> {
  if (!writing.ok || writing.value.kind !== 'written') return writing;
  const comment = await tellProvider(change, writing.value, ports);
  return good({ ...writing.value, comment });
}

async function tellProvider(
  change: ContractChange,
  written: ContractWriting,
  ports: TellingPorts,
): Promise<ProviderComment | null> {
  const ask = askToTell(change, written);
  if (ask === null) return null;
  try {
    return await tell(ask, ports);
  } catch {
    // A failure told to the page would say that the ask was not saved.
    return { kind: 'unknown' };
  }
}

type AskToTell = AskEnds & Pick<AskMessage, 'neededBy' | 'isNew'>;

/** Null: nothing was asked of an issue. */
function askToTell(
  { issueId: consumerId, action }: ContractChange,
  { standing }: ContractWriting,
): AskToTell | null {
  if (action.kind !== 'ask' && action.kind !== 'change') return null;
  const { neededBy } = action;
  const asks = standing?.half === 'asks' ? standing.entries : [];
  const provider =
    action.kind === 'ask' ? action.provider : asks.find(({ id }) => id === action.askId)?.provider;
  if (provider === undefined || 'partyId' in provider) return null;
  return { consumerId, providerId: provider.issueId, neededBy, isNew: action.kind === 'ask' };
}

async function tell(
  { consumerId, providerId, neededBy, isNew }: AskToTell,
  ports: TellingPorts,
): Promise<ProviderComment> {
  const saved = await ports.settings.read();
  const settings = saved === null ? DEFAULT_SETTINGS : parseSettings(saved.settings);
  if (!settings.messages.comments) return { kind: 'off' };
  const seen = await ports.messages.endsOf({ consumerId, providerId });
  if (seen === null) return { kind: 'refused', message: null };
  const zone = timeZoneNamed(settings.timeZone ?? (await ports.siteTimeZone()) ?? 'UTC');
  const siteAddress = await ports.siteAddress();
  const today = { consumerId, providerId, day: zone.dayAt(instantOf(ports.now())) };
  // Noted first: of two who ask at the same moment, one tells.
  if (!(await ports.told.note(today, ports.newStamp()))) return { kind: 'told-today' };
  const writing = await ports.messages.write({
    ...seen,
    ...{ providerId, neededBy, isNew, siteAddress },
  });
  if (writing.kind === 'refused') await ports.told.forget(today);
  return writing;
}
