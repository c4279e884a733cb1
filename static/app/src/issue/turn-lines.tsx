import { useIntl, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { ContractEnd } from '../contract/contract-end';
import { otherInWords } from '../contract/contract-words';
import type { Duty } from '../contract/turn';
import { dayInWords } from '../health/health-words';
import { turnMessages } from '../messages/contract';
import styles from './turn-lines.module.css';
import { dayOwed, turnsOf, type Turns } from './turns';

/** As many keys as can be taken in at a glance. */
const MOST_KEYS = 3;

const OURS: Readonly<Partial<Record<Duty, MessageDescriptor>>> = {
  answer: turnMessages.answer,
  'deliver-late': turnMessages.deliverLate,
  deliver: turnMessages.deliver,
  accept: turnMessages.accept,
  decide: turnMessages.decide,
  'go-on': turnMessages.declined,
};

const THEIRS: Readonly<Partial<Record<Duty, MessageDescriptor>>> = {
  answer: turnMessages.theyAnswer,
  'deliver-late': turnMessages.theyDeliverLate,
  deliver: turnMessages.theyDeliver,
  accept: turnMessages.theyAccept,
  decide: turnMessages.theyDecide,
  'go-on': turnMessages.theyDecide,
};

/** Who owes what to whom by when, and who must speak next: at most two lines. */
export function TurnLines({ ends }: { readonly ends: readonly ContractEnd[] }) {
  const intl = useIntl();
  const turns = turnsOf(ends);
  if (turns.length === 0) return null;
  return (
    <div className={styles.turns}>
      <TurnLine turns={turns.filter(({ isOurs }) => isOurs)} lead={turnMessages.ours} intl={intl} />
      <TurnLine
        turns={turns.filter(({ isOurs }) => !isOurs)}
        lead={turnMessages.theirs}
        intl={intl}
      />
    </div>
  );
}

function TurnLine({
  turns,
  lead,
  intl,
}: {
  readonly turns: readonly Turns[];
  readonly lead: MessageDescriptor;
  readonly intl: IntlShape;
}) {
  if (turns.length === 0) return null;
  return (
    <p className={styles.line}>
      <strong>{intl.formatMessage(lead)}</strong>{' '}
      {turns.map((turn) => turnInWords(turn, intl)).join('; ')}.
    </p>
  );
}

function turnInWords({ isOurs, duty, ends }: Turns, intl: IntlShape): string {
  const words = (isOurs ? OURS : THEIRS)[duty] ?? turnMessages.answer;
  const named = ends.slice(0, MOST_KEYS).map((end) => endInWords(end, intl));
  const more = ends.length - named.length;
  const all = more > 0 ? [...named, intl.formatMessage(turnMessages.more, { count: more })] : named;
  return intl.formatMessage(words, { keys: intl.formatList(all) });
}

function endInWords(end: ContractEnd, intl: IntlShape): string {
  const key = otherInWords(end.other, intl);
  const day = dayOwed(end);
  if (day === null) return key;
  return intl.formatMessage(turnMessages.dated, { key, day: dayInWords(day, intl) });
}
