import Button from '@atlaskit/button/new';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { compareMessages } from '../../messages/priorities-compare';
import styles from './compare.module.css';
import type { Comparing } from './use-comparing';

interface Props {
  readonly comparing: Comparing;
  /** Those of the choice that are shown on the page. */
  readonly chosen: readonly PortfolioEpic[];
}

/** Takes up to four epics; it stays in sight, so that a row can be dragged to it from anywhere. */
export function CompareTray({ comparing, chosen }: Props) {
  const intl = useIntl();
  const tray = useRef<HTMLElement>(null);
  const add = useRef(comparing.add);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    add.current = comparing.add;
  });
  useEffect(() => {
    if (tray.current === null) return undefined;
    return dropTargetForElements({
      element: tray.current,
      canDrop: ({ source }) => source.data.kind === 'epic',
      onDragEnter: () => {
        setIsOver(true);
      },
      onDragLeave: () => {
        setIsOver(false);
      },
      onDrop: ({ source }) => {
        setIsOver(false);
        if (typeof source.data.key === 'string') add.current(source.data.key);
      },
    });
  }, []);
  const { keys, isFull } = comparing;
  const gone = keys.filter((key) => !chosen.some(({ item }) => item.key === key));
  return (
    <section
      ref={tray}
      className={styles.tray}
      data-over={isOver ? 'yes' : 'no'}
      aria-label={intl.formatMessage(compareMessages.tray)}
    >
      {keys.length === 0 ? (
        <p className={styles.quiet}>{intl.formatMessage(compareMessages.empty)}</p>
      ) : (
        <div className={styles.chosen}>
          <ul className={styles.chips}>
            {keys.map((key) => (
              <li key={key} className={styles.chip}>
                {key}
                <button
                  type="button"
                  aria-label={intl.formatMessage(compareMessages.remove, { key })}
                  onClick={() => {
                    comparing.remove(key);
                  }}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <Button appearance="subtle" spacing="compact" onClick={comparing.clear}>
            {intl.formatMessage(compareMessages.clear)}
          </Button>
          {chosen.length === 1 && (
            <p className={styles.quiet}>{intl.formatMessage(compareMessages.oneMore)}</p>
          )}
          {isFull && <p className={styles.quiet}>{intl.formatMessage(compareMessages.full)}</p>}
          {gone.length > 0 && (
            <p className={styles.quiet}>
              {intl.formatMessage(compareMessages.gone, { keys: intl.formatList(gone) })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
