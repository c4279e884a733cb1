import { announce, cleanup } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { compareMessages } from '../../messages/priorities-compare';
import { MOST_COMPARED, withCompared, withoutCompared } from './comparison';

/** The epics chosen to be compared, and how to change the choice. */
export interface Comparing {
  readonly keys: readonly string[];
  readonly isFull: boolean;
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

export function useComparing(
  keys: readonly string[],
  onKeys: (keys: readonly string[]) => void,
): Comparing {
  const intl = useIntl();
  useEffect(() => cleanup, []);
  return {
    keys,
    isFull: keys.length >= MOST_COMPARED,
    add: (key) => {
      const next = withCompared(keys, key);
      if (next === keys) return;
      const count = next.length;
      announce(intl.formatMessage(compareMessages.added, { key, count, most: MOST_COMPARED }));
      onKeys(next);
    },
    remove: (key) => {
      const next = withoutCompared(keys, key);
      announce(intl.formatMessage(compareMessages.removed, { key, count: next.length }));
      onKeys(next);
    },
    clear: () => {
      onKeys([]);
    },
  };
}
