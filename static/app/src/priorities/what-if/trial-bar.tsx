import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import { useIntl } from 'react-intl';
import type { RankMove, WhatIf } from '../../../../../src/domain/business-case/priority/what-if';
import { tryMessages } from '../../messages/priorities-try';
import styles from '../priorities.module.css';

interface Props {
  readonly trial: WhatIf;
  /** Epics with other scores. */
  readonly changed: number;
  readonly isInNewOrder: boolean;
  readonly onNewOrder: (isInNewOrder: boolean) => void;
  readonly onReset: () => void;
}

const MOVES_NAMED = 8;

/** What other scores would do to the order. */
export function TrialBar({ trial, changed, isInNewOrder, onNewOrder, onReset }: Props) {
  const intl = useIntl();
  const moved = trial.moves.filter(({ from, to }) => from !== to);
  const rank = (value: number | null): string =>
    value === null
      ? intl.formatMessage(tryMessages.none)
      : intl.formatMessage(tryMessages.rank, { rank: value });
  const named = [...moved].sort(changedFirst).slice(0, MOVES_NAMED);
  return (
    <section className={styles.trial} aria-label={intl.formatMessage(tryMessages.title)}>
      <strong>{intl.formatMessage(tryMessages.title)}</strong>
      <p role="status">
        {changed === 0
          ? intl.formatMessage(tryMessages.how)
          : intl.formatMessage(tryMessages.changed, { changed, moved: moved.length })}
      </p>
      {named.length > 0 && (
        <ul className={styles.moves} aria-label={intl.formatMessage(tryMessages.moves)}>
          {named.map(({ key, from, to }) => (
            <li key={key}>
              {intl.formatMessage(tryMessages.move, { key, from: rank(from), to: rank(to) })}
            </li>
          ))}
          {moved.length > named.length && (
            <li>{intl.formatMessage(tryMessages.more, { count: moved.length - named.length })}</li>
          )}
        </ul>
      )}
      {changed > 0 && (
        <div className={styles.row}>
          <Checkbox
            label={intl.formatMessage(tryMessages.newOrder)}
            isChecked={isInNewOrder}
            onChange={() => {
              onNewOrder(!isInNewOrder);
            }}
          />
          <Button spacing="compact" onClick={onReset}>
            {intl.formatMessage(tryMessages.reset)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What somebody changed first, then what moves furthest. */
function changedFirst(a: RankMove, b: RankMove): number {
  return Number(b.isChanged) - Number(a.isChanged) || distance(b) - distance(a);
}

function distance({ from, to }: RankMove): number {
  return from === null || to === null ? Infinity : Math.abs(from - to);
}
