import type {
  ContractChange,
  ContractWriting,
  ProviderComment,
} from '../../contract/contract-writing';
import { good, type Result } from '../../contract/result';
import { telling, type AskEnds, type AskMessage, type TellingPorts } from './telling';

/**
 * Adds to a saved ask what became of telling the provider's side. The ask stands whatever happens to
 * the comment.
 */
export async function withProviderTold(
  change: ContractChange,
  writing: Result<ContractWriting>,
  ports: TellingPorts,
): Promise<Result<ContractWriting>> {
  if (!writing.ok || writing.value.kind !== 'written' || change.tell === 'later') return writing;
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
  const day = await telling(ports);
  if (day === null) return { kind: 'off' };
  const seen = await ports.messages.endsOf({ consumerId, providerId });
  if (seen === null) return { kind: 'refused', message: null };
  const today = { consumerId, providerId, day: await day() };
  const siteAddress = await ports.siteAddress();
  // Noted first: of two who ask at the same moment, one tells.
  if (!(await ports.told.note(today, ports.newStamp()))) return { kind: 'told-today' };
  const writing = await ports.messages.write({
    ...seen,
    ...{ providerId, neededBy, isNew, siteAddress },
  });
  if (writing.kind === 'refused') await ports.told.forget(today);
  return writing;
}
