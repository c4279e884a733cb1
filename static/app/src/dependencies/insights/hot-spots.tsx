import Button from '@atlaskit/button/new';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useIntl } from 'react-intl';
import { hotSpots } from '../../../../../src/domain/dependencies/hot-spots';
import type { DependencyEnd } from '../../analysis/dependency-row';
import { End } from '../../lists/end';
import { insightMessages } from '../../messages/dependency-insights';
import { showOnMapMessages } from '../../messages/dependency-map';
import { ShowOnMap } from '../map/show-on-map';
import { NO_FILTER, type RowFilter } from '../row-filter';
import styles from './insights.module.css';

interface Props {
  /** Open items waiting for each item. */
  readonly holdsUp: Float64Array;
  readonly ends: readonly DependencyEnd[];
  readonly onShowList: (filter: RowFilter) => void;
  readonly onMap: (keys: readonly string[]) => void;
}

const SPOTS = 10;

export function HotSpots({ holdsUp, ends, onShowList, onMap }: Props) {
  const intl = useIntl();
  const spots = hotSpots(holdsUp, SPOTS);
  if (spots.length === 0) return <p>{intl.formatMessage(insightMessages.spotsNone)}</p>;
  return (
    <>
      <p className={styles.quiet}>{intl.formatMessage(insightMessages.spotsHow)}</p>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{intl.formatMessage(insightMessages.spotsCaption)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{intl.formatMessage(insightMessages.spotItem)}</th>
            <th scope="col">{intl.formatMessage(insightMessages.spotCount)}</th>
          </tr>
        </thead>
        <tbody>
          {spots.map(({ item, holdsUp: count }) => {
            const end = ends[item];
            if (end === undefined) return null;
            const show = intl.formatMessage(insightMessages.spotShow, { key: end.key });
            return (
              <tr key={end.key}>
                <td>
                  <End end={end} />
                  <ShowOnMap
                    label={intl.formatMessage(showOnMapMessages.item, { key: end.key })}
                    keys={[end.key]}
                    onMap={onMap}
                  />
                </td>
                <td>
                  <Button
                    spacing="compact"
                    aria-label={`${intl.formatNumber(count)}: ${show}`}
                    onClick={() => {
                      onShowList({ ...NO_FILTER, text: end.key });
                    }}
                  >
                    {intl.formatNumber(count)}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
