import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { compareMessages } from '../../messages/priorities-compare';
import styles from './compare.module.css';
import type { Comparing } from './use-comparing';

interface Props {
  readonly issueKey: string;
  readonly comparing: Comparing;
}

/** Chooses an epic to be compared: a box to tick, and a handle that drags its row to the tray. */
export function CompareToggle({ issueKey, comparing }: Props) {
  const intl = useIntl();
  const handle = useRef<HTMLSpanElement>(null);
  const isChosen = comparing.keys.includes(issueKey);
  const isClosed = comparing.isFull && !isChosen;
  useEffect(() => {
    const { current: dragHandle } = handle;
    const element = dragHandle?.closest('tr') ?? null;
    if (dragHandle === null || element === null || isChosen || isClosed) return undefined;
    return draggable({
      element,
      dragHandle,
      getInitialData: () => ({ kind: 'epic', key: issueKey }),
    });
  }, [issueKey, isChosen, isClosed]);
  return (
    <span className={styles.toggle}>
      <label>
        <input
          type="checkbox"
          aria-label={intl.formatMessage(compareMessages.toggleOf, { key: issueKey })}
          checked={isChosen}
          disabled={isClosed}
          onChange={() => {
            if (isChosen) comparing.remove(issueKey);
            else comparing.add(issueKey);
          }}
        />
        {intl.formatMessage(compareMessages.toggle)}
      </label>
      <span
        ref={handle}
        aria-hidden="true"
        className={styles.handle}
        data-drags={isChosen || isClosed ? 'no' : 'yes'}
      >
        ⠿
      </span>
    </span>
  );
}
