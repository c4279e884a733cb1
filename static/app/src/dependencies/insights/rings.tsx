import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyEnd } from '../../analysis/dependency-row';
import { End } from '../../lists/end';
import { insightMessages } from '../../messages/dependency-insights';
import { showOnMapMessages } from '../../messages/dependency-map';
import { ShowOnMap } from '../map/show-on-map';
import styles from './insights.module.css';

interface Props {
  /** Keys. */
  readonly rings: readonly (readonly string[])[];
  readonly ends: readonly DependencyEnd[];
  readonly onMap: (keys: readonly string[]) => void;
}

/** A ring of hundreds is told by its first members. */
const MEMBERS_SHOWN = 12;

export function Rings({ rings, ends, onMap }: Props) {
  const intl = useIntl();
  const endOf = useMemo(() => new Map(ends.map((end) => [end.key, end])), [ends]);
  if (rings.length === 0) return <p>{intl.formatMessage(insightMessages.ringsNone)}</p>;
  return (
    <>
      <p className={styles.quiet}>{intl.formatMessage(insightMessages.ringsHow)}</p>
      {rings.map((ring) => (
        <Ring key={ring[0] ?? ''} ring={ring} endOf={endOf} onMap={onMap} />
      ))}
    </>
  );
}

interface RingProps {
  readonly ring: readonly string[];
  readonly endOf: ReadonlyMap<string, DependencyEnd>;
  readonly onMap: (keys: readonly string[]) => void;
}

function Ring({ ring, endOf, onMap }: RingProps) {
  const intl = useIntl();
  const members = ring.flatMap((key) => endOf.get(key) ?? []);
  const projects = [...new Set(members.map(({ project }) => project))];
  const shown = members.slice(0, MEMBERS_SHOWN);
  const more = ring.length - shown.length;
  return (
    <div>
      <p>
        {intl.formatMessage(insightMessages.ring, {
          count: ring.length,
          projects: intl.formatList(projects, { type: 'conjunction' }),
        })}
      </p>
      <ul className={styles.rows}>
        {shown.map((end) => (
          <li key={end.key}>
            <End end={end} />
          </li>
        ))}
        {more > 0 && <li>{intl.formatMessage(insightMessages.ringMore, { count: more })}</li>}
      </ul>
      <ShowOnMap
        label={intl.formatMessage(showOnMapMessages.ring, { key: ring[0] ?? '' })}
        keys={ring.slice(0, 1)}
        onMap={onMap}
      />
    </div>
  );
}
