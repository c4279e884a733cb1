import { memo, useMemo, useRef } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useDraggable } from '../../board/use-dragging';
import { dayInWords } from '../../health/health-words';
import { DECISION_MESSAGES, GATE_MESSAGES } from '../../messages/case-words';
import { kanbanCardMessages as words } from '../../messages/kanban';
import { GAP_MESSAGES, priorityTableMessages } from '../../messages/priorities';
import { EpicStatusLozenge, statusReasonInWords } from '../../portfolio/epic-status';
import { IssueLink } from '../../shell/issue-link';
import { MoveForm } from '../moves/move-form';
import { MoveMenu } from '../moves/move-menu';
import { MoveTroubleNote } from '../moves/move-trouble-note';
import type { Moves } from '../moves/use-moves';
import type { ColumnOfBoard, KanbanCard } from './board-model';
import styles from './board.module.css';

interface Props {
  readonly card: KanbanCard;
  readonly columns: readonly ColumnOfBoard[];
  /** Name; null: none. */
  readonly theme: string | null;
  readonly isReadingAges: boolean;
  readonly moves: Moves;
}

/** One epic: what it is, whether it is on course, what it is worth, how far and how long it is here. */
export const Card = memo(function Card({ card, columns, theme, isReadingAges, moves }: Props) {
  const intl = useIntl();
  const element = useRef<HTMLLIElement>(null);
  const { item, epic, column } = card;
  const { key, summary, status } = item;
  const isBusy = moves.busy.has(key);
  const asked = moves.asked?.key === key ? moves.asked : null;
  const trouble = moves.troubles.get(key);
  const data = useMemo(() => ({ kind: 'epic', key, column }), [key, column]);
  const isDragged = useDraggable(element, data, isBusy || asked !== null);
  const { judgement } = epic;
  const classes = [styles.card, isDragged ? styles.dragged : '', isBusy ? styles.busy : ''];
  return (
    <li
      ref={element}
      className={classes.filter((name) => name !== '').join(' ')}
      aria-busy={isBusy}
      data-key={key}
    >
      <div className={styles.cardHead}>
        <IssueLink issueKey={key} />
        <EpicStatusLozenge status={judgement.status} />
      </div>
      <h3 className={styles.summary}>
        <bdi>{summary}</bdi>
      </h3>
      <div className={styles.facts}>
        {judgement.reasons.map((reason) => (
          <p key={reason} className={styles.reason}>
            {statusReasonInWords(reason, epic, intl)}
          </p>
        ))}
        <p>{scoresInWords(card, intl)}</p>
        <Decision card={card} />
        {theme !== null && <p>{intl.formatMessage(priorityTableMessages.theme, { theme })}</p>}
        <p>{progressInWords(card, intl)}</p>
        <p>{intl.formatMessage(words.jiraStatus, { status: status.name })}</p>
      </div>
      <div className={styles.cardFoot}>
        <span className={styles.age}>{ageInWords(card, isReadingAges, intl)}</span>
        {asked === null && <MoveMenu card={card} columns={columns} moves={moves} />}
      </div>
      {isBusy && <p className={styles.quiet}>{intl.formatMessage(words.asking)}</p>}
      {asked !== null && <MoveForm from={column} asked={asked} moves={moves} />}
      {trouble !== undefined && <MoveTroubleNote trouble={trouble} moves={moves} />}
    </li>
  );
});

function scoresInWords({ epic }: KanbanCard, intl: IntlShape): string {
  const { standing, wsjf, rank, counting } = epic;
  if (standing === 'unknown') return intl.formatMessage(words.unknown);
  if (wsjf.wsjf === null) {
    const gaps = wsjf.gaps.map((gap) => intl.formatMessage(GAP_MESSAGES[gap]));
    return counting.basis === 'none'
      ? intl.formatMessage(words.notScored)
      : intl.formatMessage(words.noWsjf, { gaps: intl.formatList(gaps, { type: 'unit' }) });
  }
  const rounded = Math.round(wsjf.wsjf * 100) / 100;
  return rank === null
    ? intl.formatMessage(words.wsjf, { wsjf: rounded })
    : intl.formatMessage(words.rank, { wsjf: rounded, rank });
}

function Decision({ card: { epic } }: { readonly card: KanbanCard }) {
  const intl = useIntl();
  const { verdict, standing, mirror, item, judgement } = epic;
  if (standing === 'unknown') return null;
  const isSaid = judgement.reasons.includes('decision-missing');
  const { decision, gate } = verdict;
  const said = item.case.mirror?.decision ?? null;
  const taken = decision === null ? null : intl.formatMessage(DECISION_MESSAGES[decision]);
  return (
    <>
      {!isSaid && (
        <p>
          {taken === null
            ? intl.formatMessage(words.undecided)
            : gate === null
              ? intl.formatMessage(words.decision, { decision: taken })
              : intl.formatMessage(words.gate, {
                  decision: taken,
                  gate: intl.formatMessage(GATE_MESSAGES[gate]),
                })}
        </p>
      )}
      {mirror === 'unlogged' && said !== null && (
        <p className={styles.danger}>
          {intl.formatMessage(words.unlogged, {
            decision: intl.formatMessage(DECISION_MESSAGES[said]),
          })}
        </p>
      )}
    </>
  );
}

function progressInWords({ epic: { progress } }: KanbanCard, intl: IntlShape): string {
  if (progress === null) return intl.formatMessage(priorityTableMessages.notRead);
  const { done, total } = progress;
  return total === 0
    ? intl.formatMessage(priorityTableMessages.noChildren)
    : intl.formatMessage(priorityTableMessages.doneOf, { done, total });
}

function ageInWords(
  { age, finishedOn, column }: KanbanCard,
  isReadingAges: boolean,
  intl: IntlShape,
): string {
  if (column === 'done' && finishedOn !== null) {
    return intl.formatMessage(words.finishedOn, { day: dayInWords(finishedOn, intl) });
  }
  if (age === 'untold') return intl.formatMessage(words.ageUntold);
  if (age === 'unread') {
    return intl.formatMessage(isReadingAges ? words.ageUnread : words.ageMissing);
  }
  return intl.formatMessage(words.age, { days: age });
}
