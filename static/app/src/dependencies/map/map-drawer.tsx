import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { HealthLozenge } from '../../health/health-lozenge';
import { plannedInWords } from '../../health/health-words';
import { End } from '../../lists/end';
import { DUTY_MESSAGES, focusMapMessages, mapDrawerMessages } from '../../messages/dependency-map';
import { listMessages } from '../../messages/dependencies';
import styles from './drawer.module.css';
import { DrawerLinks } from './drawer-links';
import type { GraphRings } from './graph-rings';
import type { MapGraph, MapItem } from './map-graph';

interface Props {
  readonly graph: MapGraph;
  readonly rings: GraphRings;
  readonly item: number;
  readonly isChosen: boolean;
  readonly onClose: () => void;
  readonly onFocus: (key: string) => void;
  readonly onGoTo: (item: number) => void;
}

/** Everything about one item, beside the map. */
export function MapDrawer(props: Props) {
  const intl = useIntl();
  const { graph, rings, item, isChosen, onClose, onFocus, onGoTo } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const one = graph.items[item];
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, [item]);
  if (one === undefined) return null;
  const { key } = one;
  return (
    <aside
      aria-label={intl.formatMessage(mapDrawerMessages.label, { key })}
      className={styles.drawer}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          <End end={one} />
        </h2>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          {intl.formatMessage(mapDrawerMessages.close)}
        </Button>
      </div>
      {isChosen ? (
        <p className={styles.quiet}>{intl.formatMessage(mapDrawerMessages.isFocus)}</p>
      ) : (
        <span>
          <Button
            spacing="compact"
            onClick={() => {
              onFocus(key);
            }}
          >
            {intl.formatMessage(mapDrawerMessages.focus)}
          </Button>
        </span>
      )}
      <Facts one={one} />
      <RingNote graph={graph} rings={rings} item={item} />
      <DrawerLinks graph={graph} item={item} side="providers" onGoTo={onGoTo} />
      <DrawerLinks graph={graph} item={item} side="consumers" onGoTo={onGoTo} />
    </aside>
  );
}

function Facts({ one }: { readonly one: MapItem }) {
  const intl = useIntl();
  const { health, team, project, planned, need, daysLate, holdsUp, duty, isDone } = one;
  const noDate = intl.formatMessage(listMessages.noDate);
  return (
    <dl className={styles.facts}>
      {health !== null && (
        <div>
          <dt>{intl.formatMessage(listMessages.health)}</dt>
          <dd>
            <HealthLozenge health={health} />
          </dd>
        </div>
      )}
      <div>
        <dt>
          {intl.formatMessage(
            team === null || team === project ? mapDrawerMessages.project : mapDrawerMessages.team,
          )}
        </dt>
        <dd>{team ?? project}</dd>
      </div>
      <div>
        <dt>{intl.formatMessage(mapDrawerMessages.planned)}</dt>
        <dd>{planned === null ? noDate : plannedInWords(planned, intl)}</dd>
      </div>
      {!isDone && (
        <>
          {need !== null && (
            <div>
              <dt>{intl.formatMessage(mapDrawerMessages.needed)}</dt>
              <dd>
                {plannedInWords(need, intl)}
                {daysLate !== null && (
                  <strong className={styles.late}>
                    {' '}
                    {intl.formatMessage(focusMapMessages.late, { days: daysLate })}
                  </strong>
                )}
              </dd>
            </div>
          )}
          <div>
            <dt>{intl.formatMessage(mapDrawerMessages.holdsUp)}</dt>
            <dd>{intl.formatMessage(mapDrawerMessages.holdsUpValue, { count: holdsUp })}</dd>
          </div>
        </>
      )}
      {duty !== null && (
        <div>
          <dt>{intl.formatMessage(mapDrawerMessages.next)}</dt>
          <dd>{intl.formatMessage(DUTY_MESSAGES[duty])}</dd>
        </div>
      )}
    </dl>
  );
}

function RingNote({ graph, rings, item }: Pick<Props, 'graph' | 'rings' | 'item'>) {
  const intl = useIntl();
  const ring = rings.around(item);
  if (ring === null) return null;
  const cut = rings.cutOf(ring);
  return (
    <p className={styles.ring}>
      {intl.formatMessage(mapDrawerMessages.ring, {
        count: ring.length,
        hasCut: String(cut !== null),
        provider: graph.items[cut?.provider ?? -1]?.key ?? '',
        consumer: graph.items[cut?.consumer ?? -1]?.key ?? '',
        freed: cut?.freed ?? 0,
      })}
    </p>
  );
}
