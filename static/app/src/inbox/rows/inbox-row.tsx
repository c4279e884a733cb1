import Button from '@atlaskit/button/new';
import { useContext, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '../../../../../src/domain/calendar/day';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import { halfOfMove, type Move } from '../../../../../src/use-cases/inbox-moves';
import { answerInWords } from '../../contract/answer-in-words';
import { StepForm } from '../../contract/step-form';
import { LinkedWorkInUse } from '../../reading/use-linked-work';
import { contractMessages, stepMessages } from '../../messages/contract';
import { inboxMessages } from '../../messages/inbox';
import { bulkMessages } from '../../messages/inbox-bulk';
import { contractEndOf } from './contract-end-of';
import { moveButtonId } from './use-row-forms';
import { RowEnd } from './row-end';
import { RowFacts } from './row-facts';
import {
  endNames,
  halfTold,
  moveInWords,
  nextInWords,
  otherEnd,
  standingInWords,
  type RowContext,
} from './row-words';
import styles from './rows.module.css';
import { otherInWords } from '../../contract/contract-words';

interface Props {
  readonly row: InboxRow;
  readonly context: RowContext;
  readonly today: Day;
  /** The form that is open in it. */
  readonly open: Move | null;
  readonly isBusy: boolean;
  /** Null: it cannot be chosen. */
  readonly isChosen: boolean | null;
  readonly onChoose: () => void;
  readonly onOpen: (move: Move | null) => void;
}

/** One contract: who asks whom for what by when, how it stands, and what can be done about it here. */
export function InboxRowItem(props: Props) {
  const { row, context, today, open, isBusy, isChosen, onChoose, onOpen } = props;
  const intl = useIntl();
  const titleId = useId();
  const names = endNames(row, context);
  const other = otherInWords(otherEnd(row, halfTold(row), context.parties), intl);
  const { ask } = row.contract;
  const answer = answerInWords(row.contract, context.timeZone, intl);
  const standing = standingInWords(row, context);
  const next = nextInWords(row, context);
  const store = useContext(LinkedWorkInUse);
  const end =
    open === null
      ? null
      : contractEndOf(row, { ...context, half: halfOfMove(open), find: (id) => store.item(id) });
  return (
    <li className={styles.row} aria-labelledby={titleId}>
      {isChosen !== null && (
        <input
          type="checkbox"
          className={styles.check}
          checked={isChosen}
          aria-label={intl.formatMessage(bulkMessages.select, names)}
          onChange={onChoose}
        />
      )}
      <div className={styles.body}>
        <div id={titleId} className={styles.ends}>
          <RowEnd end={row.consumer} partyName="" hidden={inboxMessages.hiddenConsumer} />
          <span className={styles.quiet}>{intl.formatMessage(inboxMessages[relationOf(row)])}</span>
          <RowEnd
            end={row.provider}
            partyName={names.provider}
            hidden={inboxMessages.hiddenProvider}
          />
        </div>
        <div className={styles.words}>
          {standing !== '' && <p className={styles.standing}>{standing}</p>}
          {ask !== null && ask.why !== '' && (
            <p className={styles.quiet}>
              {intl.formatMessage(contractMessages.why, { text: ask.why })}
            </p>
          )}
          {answer !== null && (
            <p className={answer.isEarlier ? styles.quiet : undefined}>{answer.text}</p>
          )}
          {next !== null && <p className={styles.quiet}>{next}</p>}
        </div>
        <RowFacts row={row} today={today} />
        <div className={styles.moves}>
          {row.moves.map((move, place) => (
            <Button
              key={move}
              id={moveButtonId(row.id, move)}
              spacing="compact"
              appearance={place === 0 ? 'default' : 'subtle'}
              isDisabled={isBusy}
              aria-expanded={open === move}
              aria-label={intl.formatMessage(stepMessages.about, {
                step: moveInWords(move, row, context),
                other,
              })}
              onClick={() => {
                onOpen(open === move ? null : move);
              }}
            >
              {moveInWords(move, row, context)}
            </Button>
          ))}
        </div>
        {open !== null && end !== null && (
          <div className={styles.form}>
            <StepForm
              key={open}
              step={open}
              end={end}
              onClose={() => {
                onOpen(null);
              }}
            />
          </div>
        )}
      </div>
    </li>
  );
}

/** How the two ends stand to each other. */
function relationOf({ group, contract }: InboxRow): 'waitsFor' | 'hadAsked' | 'asks' {
  if (group === 'not-asked') return 'waitsFor';
  return contract.ask === null ? 'hadAsked' : 'asks';
}
