import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { useCallback, useEffect, useState } from 'react';
import type { FrameFlag } from '../../bridge/bridge-host';
import styles from './flags.module.css';

const EIGHT_SECONDS = 8_000;
const ICONS = {
  info: InformationIcon,
  success: SuccessIcon,
  warning: WarningIcon,
  error: ErrorIcon,
} as const;

interface FlagCardProps {
  readonly flag: FrameFlag;
  readonly onClose: (id: string) => void;
}

export function FlagCard({ flag, onClose }: FlagCardProps) {
  const { id, title, description, type = 'info', actions, isAutoDismiss = false } = flag;
  const close = useCallback(() => {
    onClose(id);
  }, [onClose, id]);
  const [isHeld, setHeld] = useState(false);
  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };
  useDismissal(isAutoDismiss && !isHeld, close);
  const Icon = ICONS[type];
  const isUrgent = type === 'error' || type === 'warning';
  return (
    <div
      className={styles.flag}
      data-type={type}
      role={isUrgent ? 'alert' : 'status'}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span className={styles.icon}>
        <Icon label={LABELS[type]} />
      </span>
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {description !== undefined && <p className={styles.description}>{description}</p>}
        {actions.length > 0 && (
          <div className={styles.actions}>
            {actions.map(({ text, onClick }) => (
              <Button
                key={text}
                spacing="compact"
                onClick={() => {
                  onClick();
                }}
              >
                {text}
              </Button>
            ))}
          </div>
        )}
      </div>
      <IconButton
        appearance="subtle"
        spacing="compact"
        icon={CrossIcon}
        label={`Close: ${title}`}
        onClick={close}
      />
    </div>
  );
}

const LABELS = { info: 'Information', success: 'Success', warning: 'Warning', error: 'Error' };

/** Closes after a while; starts anew when it is switched on again. */
function useDismissal(isOn: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(dismiss, EIGHT_SECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [isOn, dismiss]);
}
