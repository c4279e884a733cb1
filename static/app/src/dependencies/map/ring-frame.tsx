import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import { focusMapMessages } from '../../messages/dependency-map';
import styles from './cards.module.css';

export type RingNode = Node<
  {
    readonly shown: number;
    /** Members of the whole ring, drawn or not. */
    readonly count: number;
  },
  'ring'
>;

/** Behind the cards that wait for each other. */
export const RingFrame = memo(function RingFrame({ data: { shown, count } }: NodeProps<RingNode>) {
  const intl = useIntl();
  return (
    <div className={styles.ring}>
      {shown === count
        ? intl.formatMessage(focusMapMessages.ring, { count })
        : intl.formatMessage(focusMapMessages.ringWithin, { shown, count })}
    </div>
  );
});
