import { useIntl } from 'react-intl';
import { ChoiceMenu } from '../../board/choice-menu';
import { moveButtonId } from '../../board/move-button';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { kanbanMoveMessages as words } from '../../messages/kanban-moves';
import type { ColumnOfBoard, KanbanCard } from '../board/board-model';
import type { Moves } from './use-moves';

interface Props {
  readonly card: KanbanCard;
  readonly columns: readonly ColumnOfBoard[];
  readonly moves: Moves;
}

/** The other columns, and which of them are full. */
export function MoveMenu({ card, columns, moves }: Props) {
  const intl = useIntl();
  const { key } = card.item;
  return (
    <ChoiceMenu
      buttonId={moveButtonId(key, 'card')}
      text={intl.formatMessage(words.move)}
      label={intl.formatMessage(words.moveKey, { key })}
      listLabel={intl.formatMessage(words.to, { key })}
      isBusy={moves.busy.has(key)}
      choices={columns
        .filter(({ column }) => column !== card.column)
        .map(({ column, total, limit }) => {
          const name = intl.formatMessage(COLUMN_MESSAGES[column]);
          const isFull = limit !== null && total >= limit;
          return {
            value: column,
            name: isFull ? intl.formatMessage(words.toFull, { column: name, total, limit }) : name,
          };
        })}
      onChoose={(value) => {
        const chosen = columns.find(({ column }) => column === value);
        if (chosen !== undefined) moves.move(key, chosen.column);
      }}
    />
  );
}
