import Popup from '@atlaskit/popup';
import Button from '@atlaskit/button/new';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readNotEmulated } from '../rest/host-calls';
import styles from './not-emulated.module.css';

const FIVE_SECONDS = 5_000;

/** Tells developers what the app asked for that is not emulated; nothing, as long as there is nothing. */
export function NotEmulated() {
  const [isOpen, setOpen] = useState(false);
  const record = useQuery({
    queryKey: ['not emulated'],
    queryFn: ({ signal }) => readNotEmulated(signal),
    refetchInterval: FIVE_SECONDS,
  });
  const entries = record.data ?? [];
  if (entries.length === 0) return null;
  return (
    <Popup
      isOpen={isOpen}
      placement="bottom-end"
      role="dialog"
      label="Not emulated"
      onClose={() => {
        setOpen(false);
      }}
      content={() => (
        <div className={styles.content}>
          <p>The app asked for what the local host does not emulate:</p>
          <ul>
            {entries.map((entry, position) => (
              <li key={`${String(position)} ${entry}`}>{entry}</li>
            ))}
          </ul>
        </div>
      )}
      trigger={({ ref, 'aria-controls': controls, 'aria-expanded': isExpanded }) => (
        <Button
          ref={ref}
          appearance="warning"
          spacing="compact"
          iconBefore={WarningIcon}
          aria-controls={controls}
          aria-expanded={isExpanded}
          aria-haspopup="dialog"
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {`${String(entries.length)} not emulated`}
        </Button>
      )}
    />
  );
}
