import { useIntl } from 'react-intl';
import type { ContractState } from '../../../../src/domain/dependencies/contract/contract-state';
import { CONTRACT_STATE_MESSAGES } from '../messages/contract';
import styles from './contract-state-word.module.css';

const TONE = {
  none: 'quiet',
  'no-access': 'quiet',
  'orphaned-answer': 'open',
  asked: 'open',
  'asked-again': 'open',
  promised: 'good',
  negotiating: 'doubtful',
  declined: 'bad',
  broken: 'bad',
  delivered: 'open',
  accepted: 'quiet',
  withdrawn: 'quiet',
} as const satisfies Record<ContractState, string>;

/** How a contract stands, in its word; the colour only repeats it. */
export function ContractStateWord({ state }: { readonly state: ContractState }) {
  const intl = useIntl();
  return (
    <span className={`${styles.word ?? ''} ${styles[TONE[state]] ?? ''}`}>
      {intl.formatMessage(CONTRACT_STATE_MESSAGES[state])}
    </span>
  );
}
