import Button from '@atlaskit/button/new';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { compareMessages } from '../../messages/priorities-compare';
import type { EpicTable } from '../table/epic-columns';
import styles from './compare.module.css';
import { CompareTable } from './compare-table';
import type { Comparing } from './use-comparing';

interface Props {
  readonly comparing: Comparing;
  readonly epics: readonly PortfolioEpic[];
  readonly table: EpicTable;
}

/** Takes up to four epics, and sets them side by side as soon as there are two. */
export function CompareTray({ comparing, epics, table }: Props) {
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
  const chosen = keys.flatMap((key) => epics.find(({ item }) => item.key === key) ?? []);
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
      {chosen.length > 1 && <CompareTable epics={chosen} table={table} />}
    </section>
  );
}
