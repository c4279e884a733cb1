import { memo, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { useDraggable } from '../../board/use-dragging';
import { ClockWord } from '../../impediment-record/clock-word';
import {
  ageInWords,
  causeInWords,
  foundInWords,
  heldUpInWords,
  targetInWords,
} from '../../impediment-record/impediment-words';
import { boardMessages } from '../../messages/impediment-board';
import { impedimentMessages, LEVEL_MESSAGES } from '../../messages/impediment-words';
import { IssueLink } from '../../shell/issue-link';
import { whatOf } from '../list/list-order';
import { MoveForm } from '../moves/move-form';
import { MoveMenu } from '../moves/move-menu';
import { MoveTroubleNote } from '../moves/move-trouble-note';
import { askedIn, troubleIn, type Moves } from '../moves/use-moves';
import { useImpedimentsPage } from '../page-context';
import styles from './board.module.css';
import { openButtonId } from './card-ids';
import { OwnerLine } from './owner-line';
import { RemovedFacts } from './removed-facts';

interface Props {
  readonly one: Impediment;
  readonly moves: Moves;
  /** The lane it can be dragged within. */
  readonly lane: string;
  readonly isSelected: boolean;
  readonly onSelect: (key: string) => void;
}

/** One impediment: what is stuck, who has it, how long, what it holds up. */
export const Card = memo(function Card({ one, moves, lane, isSelected, onSelect }: Props) {
  const intl = useIntl();
  const { portfolio, settings } = useImpedimentsPage();
  const element = useRef<HTMLLIElement>(null);
  const { item, record, state, clock } = one;
  const { key } = item;
  const isBusy = moves.busy.has(key);
  const asked = askedIn(moves, key, 'card');
  const trouble = troubleIn(moves, key, 'card');
  const isFixed = isBusy || asked !== null;
  const data = useMemo(() => ({ kind: 'impediment', key, lane, state }), [key, lane, state]);
  const isDragged = useDraggable(element, data, isFixed);
  const heldUp = heldUpInWords(one.holdsUp, intl);
  const isRemoved = state === 'removed';
  // That somebody raised it shows in all the rest.
  const others = one.found.filter((code) => code !== 'recorded');
  const aside = [
    ...(others.length === 0 ? [] : [foundInWords(others, intl)]),
    ...(isOpenRecord(record) && record.cause !== null
      ? [causeInWords(record.cause, settings.impediments.causes, intl)]
      : []),
  ]
    .map((words) => ` · ${words}`)
    .join('');
  const classes = [
    styles.card,
    isSelected ? styles.selected : '',
    isDragged ? styles.dragged : '',
    isBusy ? styles.busy : '',
    clock?.isExpired === true ? styles.late : '',
  ];
  return (
    <li
      ref={element}
      className={classes.filter((name) => name !== '').join(' ')}
      aria-busy={isBusy}
      data-key={key}
    >
      <div className={styles.cardHead}>
        <IssueLink issueKey={key} />
        {!isRemoved && (
          <span className={styles.level}>{intl.formatMessage(LEVEL_MESSAGES[one.level])}</span>
        )}
        {clock !== null && <ClockWord clock={clock} />}
      </div>
      <button
        id={openButtonId(key)}
        type="button"
        className={styles.what}
        aria-expanded={isSelected}
        onClick={() => {
          onSelect(key);
        }}
      >
        <bdi>{whatOf(one)}</bdi>
      </button>
      {isRemoved ? (
        <RemovedFacts one={one} />
      ) : (
        <div className={styles.facts}>
          <p>
            {ageInWords(one.ageDays, intl)}
            <span className={styles.found}>{aside}</span>
          </p>
          {heldUp !== null && <p className={styles.heldUp}>{heldUp}</p>}
          {isOpenRecord(record) && (
            <>
              {record.nextStep !== '' && (
                <p>{intl.formatMessage(impedimentMessages.next, { step: record.nextStep })}</p>
              )}
              {record.target !== null && (
                <p>{targetInWords(record.target, portfolio.policy.today, intl)}</p>
              )}
            </>
          )}
          {one.isUnreadable && (
            <p className={styles.heldUp}>{intl.formatMessage(impedimentMessages.unreadable)}</p>
          )}
          {one.hasImpossibleDates && (
            <p className={styles.heldUp}>
              {intl.formatMessage(impedimentMessages.impossibleDates)}
            </p>
          )}
        </div>
      )}
      <div className={styles.cardFoot}>
        {isRemoved ? <span /> : <OwnerLine one={one} />}
        {asked === null && <MoveMenu one={one} moves={moves} place="card" />}
      </div>
      {isBusy && <p className={styles.found}>{intl.formatMessage(boardMessages.saving)}</p>}
      {asked !== null && <MoveForm one={one} asked={asked} moves={moves} />}
      {trouble !== null && <MoveTroubleNote trouble={trouble} moves={moves} />}
    </li>
  );
});
