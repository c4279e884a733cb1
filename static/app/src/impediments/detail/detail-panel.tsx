import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useFocusAfterMove } from '../../board/use-focus-after-move';
import { detailMessages } from '../../messages/impediment-detail';
import { whatOf } from '../list/list-order';
import type { Moves } from '../moves/use-moves';
import { useImpedimentsPage } from '../page-context';
import { DetailContent } from './detail-content';
import styles from './detail.module.css';

interface Props {
  readonly issueKey: string;
  /** False: it may still come with the reading. */
  readonly isComplete: boolean;
  readonly moves: Moves;
  readonly onClose: () => void;
}

/** Everything about one impediment, beside the board; a link to it opens it again. */
export function DetailPanel({ issueKey, isComplete, moves, onClose }: Props) {
  const intl = useIntl();
  const { find } = useImpedimentsPage();
  const one = find(issueKey);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfterMove(moves.last?.place === 'detail' ? moves.last : null);
  useEffect(() => {
    heading.current?.focus();
  }, [issueKey]);
  return (
    <aside
      aria-labelledby="impediment-detail-title"
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id="impediment-detail-title" ref={heading} tabIndex={-1} className={styles.title}>
          <bdi>{one === null ? issueKey : whatOf(one)}</bdi>
        </h2>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          {intl.formatMessage(detailMessages.close)}
        </Button>
      </div>
      {one === null ? (
        <p>
          {intl.formatMessage(isComplete ? detailMessages.gone : detailMessages.waiting, {
            key: issueKey,
          })}
        </p>
      ) : (
        <DetailContent key={issueKey} one={one} moves={moves} />
      )}
    </aside>
  );
}
