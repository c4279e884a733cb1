import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { DependencyRow } from '../../analysis/dependency-row';
import type { MapMaterial, PortfolioPicture } from '../../analysis/portfolio-picture';
import { focusMapMessages } from '../../messages/dependency-map';
import { stateMessages } from '../../messages/states';
import { NamedChoice } from '../../fields/named-choice';
import type { RowFilter } from '../row-filter';
import { allTheWay } from './all-the-way';
import { focusSelection } from './focus-selection';
import { graphRings } from './graph-rings';
import { mapAround, STEPS, withMore, type MapState } from './map-address';
import { MapAnswer } from './map-answer';
import { FocusedMap } from './focused-map';
import { mapGraph } from './map-graph';
import { MapSearch } from './map-search';
import styles from './map.module.css';
import { startPoints } from './start-points';
import { StartPointsView } from './start-points-view';
import { isDrawn } from './drawn-rows';

export interface MapViewProps {
  readonly picture: PortfolioPicture;
  /** Whether nothing is missing of what was read. */
  readonly isComplete: boolean;
  readonly filter: RowFilter;
  /** What the filters leave. */
  readonly rows: readonly DependencyRow[];
  readonly state: MapState;
  readonly onChange: (state: MapState, how?: 'push' | 'replace') => void;
}

/** What the chosen items wait for all the way back, and what breaks if they slip. */
export function MapView(props: MapViewProps) {
  const intl = useIntl();
  const { map } = props.picture;
  // Only who looks at the map pays for what it needs: it is asked for when the view is opened.
  return map === null ? (
    <Spinner label={intl.formatMessage(stateMessages.loading)} />
  ) : (
    <MapOf {...props} material={map} />
  );
}

function MapOf({
  picture,
  material,
  isComplete,
  filter,
  rows,
  state,
  onChange,
}: MapViewProps & { readonly material: MapMaterial }) {
  const intl = useIntl();
  const { facts, rows: all } = material;
  const graph = useMemo(() => {
    const left = new Set(rows.map(({ id }) => id));
    const inScope = new Set(picture.rows.map(({ id }) => id));
    return mapGraph(all, facts, {
      isDrawn: (row) => isDrawn(row, filter),
      isWanted: ({ id }) => left.has(id) || !inScope.has(id),
    });
  }, [all, facts, rows, filter, picture.rows]);
  const rings = useMemo(() => graphRings(graph), [graph]);
  const chosen = useMemo(
    () => state.focus.flatMap((key) => graph.numberOf.get(key) ?? []),
    [graph, state.focus],
  );
  const way = useMemo(() => allTheWay(graph, chosen, facts), [graph, chosen, facts]);
  const selection = useMemo(
    () =>
      focusSelection(graph, rings, {
        chosen,
        steps: state.steps,
        chain: way.chain,
        more: state.more.flatMap(({ key, side }) => {
          const item = graph.numberOf.get(key);
          return item === undefined ? [] : [{ item, side }];
        }),
      }),
    [graph, rings, chosen, state.steps, state.more, way],
  );
  const points = useMemo(() => startPoints(picture, rows), [picture, rows]);
  const [flight, setFlight] = useState<{ readonly item: number } | null>(null);
  const unknown = state.focus.filter((key) => !graph.numberOf.has(key));
  const focusOn = (keys: readonly string[]): void => {
    onChange(mapAround(state, keys));
  };
  const isShown = (key: string): boolean =>
    chosen.length > 0 && selection.items.includes(graph.numberOf.get(key) ?? -1);
  return (
    <div className={styles.map}>
      <div className={styles.bar}>
        <MapSearch
          items={graph.items}
          isShown={isShown}
          onFound={(key) => {
            const item = graph.numberOf.get(key);
            if (item !== undefined && isShown(key) && !state.isTable) setFlight({ item });
            else focusOn([key]);
          }}
        />
        {chosen.length > 0 && (
          <>
            <Choices state={state} onChange={onChange} />
            <Button
              appearance="subtle"
              onClick={() => {
                focusOn([]);
              }}
            >
              {intl.formatMessage(focusMapMessages.startAgain)}
            </Button>
          </>
        )}
      </div>
      {unknown.length > 0 && (
        <p role="status">
          {intl.formatMessage(isComplete ? focusMapMessages.unknown : focusMapMessages.unknownYet, {
            keys: intl.formatList(unknown, { type: 'conjunction' }),
            count: unknown.length,
          })}
        </p>
      )}
      {chosen.length === 0 ? (
        <StartPointsView points={points} onFocus={focusOn} />
      ) : (
        <>
          <MapAnswer graph={graph} chosen={chosen} way={way} />
          <FocusedMap
            {...{ graph, rings, chosen, selection, flight, state, onChange }}
            chain={way.chain}
            onFocus={focusOn}
            onFlight={setFlight}
            onMore={(item, side) => {
              onChange(withMore(state, { key: graph.items[item]?.key ?? '', side }), 'replace');
            }}
          />
        </>
      )}
    </div>
  );
}

function Choices({ state, onChange }: Pick<MapViewProps, 'state' | 'onChange'>) {
  const intl = useIntl();
  return (
    <>
      <NamedChoice
        label={intl.formatMessage(focusMapMessages.steps)}
        any={null}
        value={String(state.steps)}
        choices={STEPS.map((steps) => ({
          value: String(steps),
          name: intl.formatMessage(focusMapMessages.stepsValue, { steps }),
        }))}
        onChoose={(value) => {
          const steps = STEPS.find((one) => String(one) === value);
          if (steps !== undefined) onChange({ ...state, steps });
        }}
      />
      <fieldset className={styles.choice}>
        <legend>{intl.formatMessage(focusMapMessages.viewAs)}</legend>
        <div>
          {([false, true] as const).map((isTable) => (
            <label key={String(isTable)}>
              <input
                type="radio"
                name="map-as"
                checked={state.isTable === isTable}
                onChange={() => {
                  onChange({ ...state, isTable });
                }}
              />
              {intl.formatMessage(isTable ? focusMapMessages.asTable : focusMapMessages.asMap)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
