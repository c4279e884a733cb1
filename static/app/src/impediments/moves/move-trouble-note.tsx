import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { ImpedimentRefusalNote } from '../../impediment-record/impediment-refusal-note';
import styles from '../../impediment-record/record-form.module.css';
import { moveMessages } from '../../messages/impediment-board';
import { impedimentRefusalMessages } from '../../messages/impediment-forms';
import { STATE_MESSAGES } from '../../messages/impediment-words';
import { writeErrorInWords } from '../../states/error-words';
import type { MoveTrouble } from './ask-move';
import type { Moves } from './use-moves';

interface Props {
  readonly trouble: MoveTrouble;
  readonly moves: Moves;
}

/** Why a card is not where somebody put it; what they said stands here until they decide. */
export function MoveTroubleNote({ trouble, moves }: Props) {
  const intl = useIntl();
  const { key, to, said, outcome } = trouble;
  const state = intl.formatMessage(STATE_MESSAGES[to]);
  const words = [said.what, said.solution].filter((text) => text.trim() !== '').join(' ');
  const wish =
    words === ''
      ? intl.formatMessage(moveMessages.wish, { state })
      : intl.formatMessage(moveMessages.wishSaid, { state, said: words });
  const again = (): void => {
    moves.again(key);
  };
  const leave = (): void => {
    moves.leave(key);
  };
  if (outcome.kind === 'refused') {
    return (
      <ImpedimentRefusalNote
        refused={outcome.refused}
        issueKey={key}
        wish={wish}
        onTop={again}
        onAgain={again}
        onLeave={leave}
      />
    );
  }
  const reason = writeErrorInWords(outcome.error, intl);
  return (
    <div role="alert" className={styles.refusal}>
      <p>{intl.formatMessage(moveMessages.failed, { key, state, reason })}</p>
      <p>{intl.formatMessage(impedimentRefusalMessages.youWanted, { wish })}</p>
      <div className={styles.buttons}>
        <Button spacing="compact" onClick={again}>
          {intl.formatMessage(impedimentRefusalMessages.again)}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={leave}>
          {intl.formatMessage(impedimentRefusalMessages.leave)}
        </Button>
      </div>
    </div>
  );
}
