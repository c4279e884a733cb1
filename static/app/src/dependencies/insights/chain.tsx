import { useIntl } from 'react-intl';
import type { DependencyEnd } from '../../analysis/dependency-row';
import { End } from '../../lists/end';
import { insightMessages } from '../../messages/dependency-insights';
import { showOnMapMessages } from '../../messages/dependency-map';
import { ShowOnMap } from '../map/show-on-map';
import styles from './insights.module.css';

interface Props {
  /** Numbers of items, the first to finish first. */
  readonly items: readonly number[];
  readonly ends: readonly DependencyEnd[];
  readonly onMap: (keys: readonly string[]) => void;
}

export function Chain({ items, ends, onMap }: Props) {
  const intl = useIntl();
  if (items.length < 2) return <p>{intl.formatMessage(insightMessages.chainNone)}</p>;
  return (
    <>
      <p className={styles.quiet}>{intl.formatMessage(insightMessages.chainHow)}</p>
      <ol className={styles.chain}>
        {items.map((item) => {
          const end = ends[item];
          return end === undefined ? null : (
            <li key={end.key}>
              <End end={end} />
            </li>
          );
        })}
      </ol>
      <ShowOnMap
        label={intl.formatMessage(showOnMapMessages.chain)}
        keys={items.flatMap((item) => ends[item]?.key ?? [])}
        onMap={onMap}
      />
    </>
  );
}
