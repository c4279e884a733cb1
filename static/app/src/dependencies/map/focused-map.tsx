import { useCallback, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { WORST_FIRST } from '../../../../../src/domain/dependencies/health';
import { HealthMark } from '../../health/health-mark';
import { focusMapMessages } from '../../messages/dependency-map';
import { HEALTH_MESSAGES } from '../../messages/health';
import type { FocusSelection } from './focus-selection';
import type { GraphRings } from './graph-rings';
import type { MapState } from './map-address';
import { MapCanvas } from './map-canvas';
import { MapDrawer } from './map-drawer';
import type { MapGraph, MapSide } from './map-graph';
import { mapPicture } from './map-picture';
import { MapTable } from './map-table';
import styles from './map.module.css';

interface Props {
  readonly graph: MapGraph;
  readonly rings: GraphRings;
  readonly chosen: readonly number[];
  readonly chain: readonly number[];
  readonly selection: FocusSelection;
  readonly flight: { readonly item: number } | null;
  readonly state: MapState;
  readonly onChange: (state: MapState, how?: 'push' | 'replace') => void;
  readonly onFocus: (keys: readonly string[]) => void;
  readonly onFlight: (flight: { readonly item: number }) => void;
  readonly onMore: (item: number, side: MapSide) => void;
}

/** The map around the chosen items, or the same as a table, and the details of one item. */
export function FocusedMap(props: Props) {
  const intl = useIntl();
  const { graph, rings, chosen, chain, selection, flight, state, onChange } = props;
  const area = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => mapPicture(graph, rings, selection), [graph, rings, selection]);
  const selected = state.card === null ? null : (graph.numberOf.get(state.card) ?? null);
  const faded = selection.links.filter((link) => graph.links[link]?.isWanted === false).length;
  const counts = { items: selection.items.length, links: selection.links.length };
  const select = useCallback(
    (item: number | null): void => {
      const card = item === null ? null : (graph.items[item]?.key ?? null);
      onChange({ ...state, card }, 'replace');
      if (item !== null || state.card === null) return;
      // Who closes the details goes on where they were opened.
      const button = `[data-card="${CSS.escape(state.card)}"]`;
      area.current?.querySelector<HTMLElement>(button)?.focus({ preventScroll: true });
    },
    [graph, state, onChange],
  );
  return (
    <>
      <p role="status" className={styles.quiet}>
        {intl.formatMessage(focusMapMessages.shown, counts)}
        {faded > 0 && ` ${intl.formatMessage(focusMapMessages.faded, { count: faded })}`}
      </p>
      <div
        ref={area}
        className={`${styles.beside ?? ''} ${selected === null ? '' : (styles.withDrawer ?? '')}`}
      >
        {state.isTable ? (
          <div>
            <MapTable {...{ graph, selection }} onSelect={select} onMore={props.onMore} />
          </div>
        ) : (
          <MapCanvas
            {...{ graph, selection, picture, chosen, chain, selected, flight }}
            onSelect={select}
            onMore={props.onMore}
          />
        )}
        {selected !== null && (
          <MapDrawer
            {...{ graph, rings }}
            item={selected}
            isChosen={chosen.includes(selected)}
            onClose={() => {
              select(null);
            }}
            onFocus={(key) => {
              props.onFocus([key]);
            }}
            onGoTo={(item) => {
              const { key = '' } = graph.items[item] ?? {};
              if (selection.items.includes(item)) {
                onChange({ ...state, card: key }, 'replace');
                props.onFlight({ item });
              } else props.onFocus([key]);
            }}
          />
        )}
      </div>
      {!state.isTable && <Legend hasChain={chain.length > 1} />}
    </>
  );
}

function Legend({ hasChain }: { readonly hasChain: boolean }) {
  const intl = useIntl();
  return (
    <ul className={styles.under} aria-label={intl.formatMessage(focusMapMessages.legend)}>
      {WORST_FIRST.map((health) => (
        <li key={health}>
          <HealthMark health={health} />
          {intl.formatMessage(HEALTH_MESSAGES[health])}
        </li>
      ))}
      {hasChain && (
        <li>
          <span className={styles.decides} aria-hidden="true" />
          {intl.formatMessage(focusMapMessages.decides)}
        </li>
      )}
    </ul>
  );
}
