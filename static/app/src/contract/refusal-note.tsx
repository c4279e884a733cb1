import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useIntl, type IntlShape } from 'react-intl';
import type { ContractHalf } from '../../../../src/contract/contract-writing';
import { readNames } from '../../../../src/jira/read-people';
import { viewerConnection } from '../bridge/viewer-transport';
import { dayInWords } from '../health/health-words';
import { refusalMessages } from '../messages/contract-forms';
import { tellsChangedOutside } from './changed-outside';
import { standingEntry } from './contract-change';
import type { ContractEnd } from './contract-end';
import styles from './step-form.module.css';
import type { Refused } from './use-half-writer';

interface Props {
  readonly refused: Refused;
  readonly end: ContractEnd;
  /** Whether the same can be done on top of what stands now. */
  readonly canGoOnTop: boolean;
  readonly onTop: (standing: ContractHalf) => void;
  readonly onAgain: () => void;
}

/** Why nothing was saved, what stands there now, and what can be done. */
export function RefusalNote({ refused, end, canGoOnTop, onTop, onAgain }: Props) {
  const intl = useIntl();
  const { standing, because } = refused;
  const stands = useStanding(refused, end, intl);
  const isOvertaken = OVERTAKEN.has(because);
  return (
    <div role="alert" className={styles.refusal}>
      <p>{reasonInWords(refused, end, canGoOnTop, intl)}</p>
      {isOvertaken && <p>{stands}</p>}
      {tellsChangedOutside(refused) && <p>{intl.formatMessage(refusalMessages.outside)}</p>}
      {isOvertaken && canGoOnTop && standing !== null && (
        <Button
          spacing="compact"
          onClick={() => {
            onTop(standing);
          }}
        >
          {intl.formatMessage(refusalMessages.onTop)}
        </Button>
      )}
      {because === 'busy' && (
        <Button spacing="compact" onClick={onAgain}>
          {intl.formatMessage(refusalMessages.again)}
        </Button>
      )}
    </div>
  );
}

/** Refusals because somebody else was first. */
const OVERTAKEN: ReadonlySet<Refused['because']> = new Set([
  'conflict',
  'already-asked',
  'id-taken',
  'already-closed',
  'unknown-ask',
  'unknown-answer',
]);

function reasonInWords(
  { because, message }: Refused,
  { own }: ContractEnd,
  canGoOnTop: boolean,
  intl: IntlShape,
): string {
  const key = { key: own.key };
  switch (because) {
    case 'conflict':
    case 'id-taken':
    case 'already-closed':
    case 'unknown-ask':
    case 'unknown-answer':
      return intl.formatMessage(canGoOnTop ? refusalMessages.conflict : refusalMessages.gone);
    case 'already-asked':
      return intl.formatMessage(refusalMessages.alreadyAsked);
    case 'busy':
      return intl.formatMessage(refusalMessages.busy);
    case 'full':
      return intl.formatMessage(refusalMessages.full, key);
    case 'unreadable':
      return intl.formatMessage(refusalMessages.unreadable, key);
    case 'no-issue':
      return intl.formatMessage(refusalMessages.noIssue, key);
    case 'not-editable': {
      const sentence = intl.formatMessage(refusalMessages.notEditable, key);
      if (message === null) return sentence;
      return intl.formatMessage(refusalMessages.jiraSaid, { sentence, text: message });
    }
  }
}

/** What the half says now about this contract. */
function useStanding({ standing }: Refused, end: ContractEnd, intl: IntlShape): string {
  const { ask, answer } = standingEntry(standing, end);
  const by = (ask ?? answer)?.by ?? '';
  const { data: names } = useQuery({
    queryKey: ['names', by],
    queryFn: () => readNames(viewerConnection, [by]),
    enabled: by !== '',
    staleTime: Infinity,
  });
  const name = names?.get(by) ?? intl.formatMessage(refusalMessages.somebody);
  if (ask !== null) {
    if (ask.closed !== null) {
      return intl.formatMessage(refusalMessages.standsClosed, { name, state: ask.closed });
    }
    const day = dayInWords(ask.neededBy, intl);
    return quoted(intl.formatMessage(refusalMessages.standsAsk, { day, name }), ask.why, intl);
  }
  if (answer === null) return intl.formatMessage(refusalMessages.standsNothing);
  if (answer.deliveredAt !== null) {
    return intl.formatMessage(refusalMessages.standsDelivered, { name });
  }
  const words = {
    promised: refusalMessages.standsPromised,
    counter: refusalMessages.standsCounter,
    declined: refusalMessages.standsDeclined,
  }[answer.kind];
  const day = answer.promisedBy === null ? '' : dayInWords(answer.promisedBy, intl);
  return quoted(intl.formatMessage(words, { day, name }), answer.text, intl);
}

function quoted(sentence: string, text: string, intl: IntlShape): string {
  return text === '' ? sentence : intl.formatMessage(refusalMessages.quoted, { sentence, text });
}
