import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { StandingImpediment } from '../../../../src/contract/impediment-writing';
import { tellsChangedOutside } from '../contract/changed-outside';
import { impedimentRefusalMessages } from '../messages/impediment-forms';
import styles from './record-form.module.css';
import { isOvertaken, refusalInWords, standingInWords } from './refusal-words';
import type { ImpedimentRefused } from './use-impediment-writer';
import { useNames } from './use-names';

interface Props {
  readonly refused: ImpedimentRefused;
  readonly issueKey: string;
  /** What the person wanted, in words; null: the form that is still open says it. */
  readonly wish: string | null;
  /** Does the same on top of what stands now; null: it cannot be done any more. */
  readonly onTop: ((standing: StandingImpediment) => void) | null;
  readonly onAgain: () => void;
  /** Gives up what was wanted; null: the form has a way to leave it. */
  readonly onLeave: (() => void) | null;
}

/** Why nothing was saved, both versions where somebody else was first, and what can be done. */
export function ImpedimentRefusalNote(props: Props) {
  const { refused, issueKey, wish, onTop, onAgain, onLeave } = props;
  const intl = useIntl();
  const { standing } = refused;
  const names = useNames([standing?.notes.record?.owner ?? null]);
  const isOver = isOvertaken(refused);
  return (
    <div role="alert" className={styles.refusal}>
      <p>{refusalInWords(refused, issueKey, intl)}</p>
      {isOver && standing !== null && <p>{standingInWords(standing, names, intl)}</p>}
      {wish !== null && <p>{intl.formatMessage(impedimentRefusalMessages.youWanted, { wish })}</p>}
      {tellsChangedOutside(refused) && (
        <p>{intl.formatMessage(impedimentRefusalMessages.outside)}</p>
      )}
      <div className={styles.buttons}>
        {isOver && standing !== null && onTop !== null && (
          <Button
            spacing="compact"
            onClick={() => {
              onTop(standing);
            }}
          >
            {intl.formatMessage(impedimentRefusalMessages.onTop)}
          </Button>
        )}
        {refused.because === 'busy' && (
          <Button spacing="compact" onClick={onAgain}>
            {intl.formatMessage(impedimentRefusalMessages.again)}
          </Button>
        )}
        {onLeave !== null && (
          <Button spacing="compact" appearance="subtle" onClick={onLeave}>
            {intl.formatMessage(impedimentRefusalMessages.leave)}
          </Button>
        )}
      </div>
    </div>
  );
}
