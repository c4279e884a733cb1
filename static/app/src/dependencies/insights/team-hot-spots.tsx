import Button from '@atlaskit/button/new';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { useIntl } from 'react-intl';
import type { TeamHotSpot } from '../../../../../src/domain/dependencies/hot-spots-by-team';
import type { TeamSpots } from '../../analysis/team-spots';
import { insightMessages } from '../../messages/dependency-insights';
import type { RowFilter } from '../row-filter';
import { filterOfSpot } from './filter-of-spot';
import styles from './insights.module.css';

interface Props {
  readonly teams: TeamSpots;
  readonly onShowList: (filter: RowFilter) => void;
}

const COLUMNS = [
  'teamName',
  'teamHeldUp',
  'teamInConflict',
  'teamAtRisk',
  'teamDependencies',
] as const;

/** Which teams others wait for, those first that hold up most. */
export function TeamHotSpots({ teams: { spots, areProjects }, onShowList }: Props) {
  const intl = useIntl();
  if (spots.length === 0) return <p>{intl.formatMessage(insightMessages.teamsNone)}</p>;
  return (
    <>
      <p className={styles.quiet}>{intl.formatMessage(insightMessages.teamsHow)}</p>
      <div
        role="region"
        aria-label={intl.formatMessage(insightMessages.teamsCaption)}
        tabIndex={0}
        className={styles.wide}
      >
        <table className={`${styles.table ?? ''} ${styles.figures ?? ''}`}>
          <caption>
            <VisuallyHidden>{intl.formatMessage(insightMessages.teamsCaption)}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {intl.formatMessage(insightMessages[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spots.map((spot) => (
              <tr key={spot.team}>
                <th scope="row">{spot.team}</th>
                <td>{intl.formatNumber(spot.heldUp)}</td>
                <td>{intl.formatNumber(spot.inConflict)}</td>
                <td>{intl.formatNumber(spot.atRisk)}</td>
                <td>
                  <ShowList spot={spot} areProjects={areProjects} onShowList={onShowList} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface ShowListProps {
  readonly spot: TeamHotSpot;
  readonly areProjects: boolean;
  readonly onShowList: (filter: RowFilter) => void;
}

function ShowList({ spot: { team, dependencies }, areProjects, onShowList }: ShowListProps) {
  const intl = useIntl();
  const show = intl.formatMessage(insightMessages.teamShow, { team });
  const count = intl.formatNumber(dependencies);
  return (
    <Button
      spacing="compact"
      aria-label={`${count}: ${show}`}
      onClick={() => {
        onShowList(filterOfSpot(team, areProjects));
      }}
    >
      {count}
    </Button>
  );
}
