import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { writeFieldMessages } from '../../messages/priorities-try';
import styles from './write.module.css';

interface Props {
  /** What is begun or gone on with; null: nothing is left. */
  readonly runLabel: string | null;
  readonly hasBegun: boolean;
  readonly isRunning: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onLook: () => void;
  readonly onClose: () => void;
}

/** To write, to stop, to look again and to close. */
export function WriteButtons(props: Props) {
  const { runLabel, hasBegun, isRunning, onRun, onStop, onLook, onClose } = props;
  const intl = useIntl();
  return (
    <div className={styles.row}>
      {isRunning ? (
        <Button onClick={onStop}>{intl.formatMessage(writeFieldMessages.stop)}</Button>
      ) : (
        runLabel !== null && (
          <Button appearance="primary" onClick={onRun}>
            {runLabel}
          </Button>
        )
      )}
      {hasBegun && !isRunning && (
        <Button onClick={onLook}>{intl.formatMessage(writeFieldMessages.again)}</Button>
      )}
      <Button appearance="subtle" onClick={onClose} isDisabled={isRunning}>
        {intl.formatMessage(writeFieldMessages.close)}
      </Button>
    </div>
  );
}
