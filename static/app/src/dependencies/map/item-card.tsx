import Lozenge from '@atlaskit/lozenge';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { StatusCategory } from '../../../../../src/domain/work-items/work-item';
import { HealthMark } from '../../health/health-mark';
import { DUTY_MESSAGES, focusMapMessages } from '../../messages/dependency-map';
import { listMessages } from '../../messages/dependencies';
import { HEALTH_MESSAGES } from '../../messages/health';
import { plannedOnCard, waitsInWords } from './card-words';
import styles from './cards.module.css';
import { useMapContext } from './map-context';
import type { MapItem, MapSide } from './map-graph';

export type CardNode = Node<{ readonly item: number }, 'card'>;

const APPEARANCE = {
  'to-do': 'default',
  'in-progress': 'inprogress',
  done: 'success',
} as const satisfies Record<StatusCategory, string>;

/** An item on the map: pressed, it opens its details; arrow keys lead on from it. */
export const ItemCard = memo(function ItemCard({ data: { item } }: NodeProps<CardNode>) {
  const intl = useIntl();
  const map = useMapContext();
  const { graph, chosen, chain, lit, selected, current, hidden, onSelect } = map;
  const one = graph.items[item];
  if (one === undefined) return null;
  const { key, summary, status, health, isDone } = one;
  const look = [
    styles.card,
    styles[health ?? 'done'],
    chosen.has(item) && styles.chosen,
    chain.has(item) && styles.decides,
    selected === item && styles.selected,
    lit !== null && !lit.has(item) && styles.faded,
    isDone && styles.finished,
  ];
  const more = hidden.get(item);
  return (
    <div className={look.filter(Boolean).join(' ')}>
      <button
        type="button"
        className={styles.press}
        data-card={key}
        tabIndex={current === item ? 0 : -1}
        aria-pressed={selected === item}
        onClick={() => {
          onSelect(item);
        }}
      >
        <span className={styles.keyLine}>
          <span className={styles.key}>{key}</span>
          {status === null ? (
            <span className={styles.quiet}>{intl.formatMessage(listMessages.noAccess)}</span>
          ) : (
            <Lozenge appearance={APPEARANCE[status.category]} maxWidth={110}>
              {status.name}
            </Lozenge>
          )}
        </span>
        <span className={styles.summary}>
          <bdi>{summary}</bdi>
        </span>
        <Facts one={one} />
        <span className={styles.unseen}>{waitsInWords(graph, item, intl)}</span>
      </button>
      {more !== undefined && (
        <span className={styles.more}>
          <More item={item} side="providers" count={more.providers} itemKey={key} />
          <More item={item} side="consumers" count={more.consumers} itemKey={key} />
        </span>
      )}
    </div>
  );
});

function Facts({ one }: { readonly one: MapItem }) {
  const intl = useIntl();
  const { health, daysLate, duty, team, project, isDone } = one;
  return (
    <span className={styles.facts}>
      {health !== null && (
        <span className={styles.health}>
          <HealthMark health={health} /> {intl.formatMessage(HEALTH_MESSAGES[health])}
        </span>
      )}
      {daysLate !== null && !isDone ? (
        <span className={styles.late}>
          {intl.formatMessage(focusMapMessages.late, { days: daysLate })}
        </span>
      ) : (
        !isDone && <span className={styles.quiet}>{plannedOnCard(one, intl)}</span>
      )}
      {duty === null ? (
        <span className={styles.team}>{team ?? project}</span>
      ) : (
        <span className={styles.duty}>{intl.formatMessage(DUTY_MESSAGES[duty])}</span>
      )}
    </span>
  );
}

interface MoreProps {
  readonly item: number;
  readonly itemKey: string;
  readonly side: MapSide;
  readonly count: number;
}

function More({ item, itemKey, side, count }: MoreProps) {
  const intl = useIntl();
  const { current, onMore } = useMapContext();
  if (count === 0) return <span />;
  const words =
    side === 'providers' ? focusMapMessages.moreProviders : focusMapMessages.moreConsumers;
  return (
    <button
      type="button"
      className={styles.moreButton}
      tabIndex={current === item ? 0 : -1}
      aria-label={intl.formatMessage(words, { key: itemKey, count })}
      onClick={() => {
        onMore(item, side);
      }}
    >
      {side === 'providers' && <span aria-hidden="true">‹ </span>}
      {intl.formatMessage(focusMapMessages.more, { count })}
      {side === 'consumers' && <span aria-hidden="true"> ›</span>}
    </button>
  );
}
