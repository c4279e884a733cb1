import type { Answer } from '../../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import type { ContractEnd } from './contract-end';

type Told = Pick<ContractEnd, 'half' | 'contract'>;

/**
 * Whether the other side spoke, or went out of sight, between what a person saw and how the contract
 * stands after the person's save. Each side writes its own half, so nothing refuses such a save.
 */
export function isOvertaken(seen: Told, now: Told): boolean {
  const [before, after] = [seen.contract, now.contract];
  if (seen.half === 'answers') return !isSameAsk(before.ask, after.ask);
  if (after.state === 'no-access') return before.state !== 'no-access';
  // What was answered to another ask is not taken back by a new one.
  const isSame = before.ask?.id === after.ask?.id;
  return !isSameAnswer(isSame ? before.answer : null, after.answer);
}

function isSameAsk(before: Ask | null, after: Ask | null): boolean {
  return before?.id === after?.id && before?.seq === after?.seq && before?.closed === after?.closed;
}

function isSameAnswer(before: Answer | null, after: Answer | null): boolean {
  return (
    before?.at === after?.at &&
    before?.kind === after?.kind &&
    before?.deliveredAt === after?.deliveredAt
  );
}
