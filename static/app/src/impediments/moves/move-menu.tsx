import { useIntl, type IntlShape } from 'react-intl';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { ChoiceMenu } from '../../board/choice-menu';
import { moveButtonId } from '../../board/move-button';
import { moveMessages } from '../../messages/impediment-board';
import { STATE_MESSAGES } from '../../messages/impediment-words';
import type { MovePlace } from './ask-move';
import { moveChoices, type MoveChoice } from './move-choices';
import type { Moves } from './use-moves';

interface Props {
  readonly one: Impediment;
  readonly moves: Moves;
  readonly place: MovePlace;
}

/** The same moves as by the mouse. */
export function MoveMenu({ one, moves, place }: Props) {
  const intl = useIntl();
  const { key } = one.item;
  const choices = moveChoices(one);
  return (
    <ChoiceMenu
      buttonId={moveButtonId(key, place)}
      text={intl.formatMessage(moveMessages.move)}
      label={intl.formatMessage(moveMessages.moveKey, { key })}
      listLabel={intl.formatMessage(moveMessages.to, { key })}
      isLarge={place === 'detail'}
      isBusy={moves.busy.has(key)}
      choices={choices.map((choice) => ({
        value: choice.to,
        name: choiceInWords(choice, intl),
      }))}
      onChoose={(value) => {
        const chosen = choices.find(({ to }) => to === value);
        if (chosen !== undefined) moves.move(key, chosen.to, place);
      }}
    />
  );
}

function choiceInWords({ to, means, level }: MoveChoice, intl: IntlShape): string {
  const state = intl.formatMessage(STATE_MESSAGES[to]);
  switch (means) {
    case 'plain':
      return state;
    case 'record':
      return intl.formatMessage(moveMessages.record);
    case 'take':
      return intl.formatMessage(moveMessages.take, { state });
    case 'up':
      return intl.formatMessage(moveMessages.up, { state, level });
  }
}
