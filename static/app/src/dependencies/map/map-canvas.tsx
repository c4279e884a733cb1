import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import {
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  ViewportPortal,
  type NodeTypes,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { useIntl } from 'react-intl';
import { focusMapMessages } from '../../messages/dependency-map';
import styles from './canvas.module.css';
import cardStyles from './cards.module.css';
import { firstSight } from './first-sight';
import { highlightOf } from './highlight';
import type { MapLayout } from './layout/shapes';
import { ItemCard, type CardNode } from './item-card';
import { MapOn, type MapContext } from './map-context';
import type { FocusSelection } from './focus-selection';
import type { MapGraph, MapSide } from './map-graph';
import { MapLines, type DrawnLine } from './map-lines';
import type { MapPicture } from './map-picture';
import { RingFrame, type RingNode } from './ring-frame';
import { isTravelKey, travel } from './travel';
import { LEAST_ZOOM, MOST_ZOOM, useMapMoves } from './use-map-moves';
import { ZoomButtons } from './zoom-buttons';

export interface CanvasProps {
  readonly graph: MapGraph;
  readonly selection: FocusSelection;
  readonly picture: MapPicture;
  readonly chosen: readonly number[];
  readonly chain: readonly number[];
  readonly selected: number | null;
  /** Where to fly to, when it was asked for; a new object flies again. */
  readonly flight: { readonly item: number } | null;
  readonly onSelect: (item: number | null) => void;
  readonly onMore: (item: number, side: MapSide) => void;
}

const NODE_TYPES: NodeTypes = { card: ItemCard, ring: RingFrame };
/** Smaller than this, cards only show what can be read from afar. */
const FAR_ZOOM = 0.6;

/** The map itself. What it shows can also be had as a table. */
export function MapCanvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas(props: CanvasProps) {
  const intl = useIntl();
  const { graph, selection, picture, chosen, chain, selected, flight, onSelect, onMore } = props;
  const { layout } = picture;
  const frame = useRef<HTMLDivElement>(null);
  const howId = useId();
  const isFar = useStore(({ transform }) => transform[2] < FAR_ZOOM);
  const moves = useMapMoves(frame);
  const [first = selection.items[0] ?? 0] = chosen;
  const [wanted, setCurrent] = useState(first);
  const current = selection.items.includes(wanted) ? wanted : first;
  useFirstSight(frame, props);

  const goTo = useCallback(
    (item: number): void => {
      const key = graph.items[item]?.key ?? '';
      const box = layout.cards.get(key);
      if (box === undefined) return;
      setCurrent(item);
      moves.reveal(box);
      cardOf(frame.current, key)?.focus({ preventScroll: true });
    },
    [graph, layout, moves],
  );
  useEffect(() => {
    if (flight === null) return;
    const key = graph.items[flight.item]?.key ?? '';
    const box = layout.cards.get(key);
    if (box === undefined) return;
    setCurrent(flight.item);
    moves.flyTo(box);
    cardOf(frame.current, key)?.focus({ preventScroll: true });
  }, [flight, graph, layout, moves]);

  const context = useMemo<MapContext>(
    () => ({
      graph,
      selected,
      current,
      chosen: new Set(chosen),
      chain: new Set(chain.length > 1 ? chain : []),
      hidden: selection.hidden,
      lit: selected === null ? null : litOf(graph, selection, selected).items,
      onMore,
      onSelect: (item) => {
        setCurrent(item);
        onSelect(item === selected ? null : item);
      },
    }),
    [graph, selection, selected, current, chosen, chain, onSelect, onMore],
  );
  const lines = useDrawnLines(props);
  const nodes = useMemo(() => nodesOf(props), [props.graph, props.picture]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const from = target instanceof HTMLElement ? target.dataset.card : undefined;
    if (key === 'Escape' && selected !== null) onSelect(null);
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Home') {
      event.preventDefault();
      goTo(first);
    }
    if (!isTravelKey(key)) return;
    event.preventDefault();
    const next = travel(layout, from, key);
    const item = next === null ? undefined : graph.numberOf.get(next);
    if (item === undefined) {
      announce(intl.formatMessage(focusMapMessages.nothingThere, { way: key, key: from }));
    } else goTo(item);
  };

  const label = { items: selection.items.length, links: selection.links.length };
  return (
    <div className={styles.column}>
      <div
        ref={frame}
        className={`${styles.frame ?? ''} ${styles[heightFor(layout)] ?? ''} ${isFar ? (cardStyles.far ?? '') : ''}`}
        onKeyDown={onKeyDown}
      >
        <MapOn value={context}>
          <ReactFlow<CardNode | RingNode>
            nodes={nodes}
            nodeTypes={NODE_TYPES}
            aria-label={intl.formatMessage(focusMapMessages.label, label)}
            aria-describedby={howId}
            minZoom={LEAST_ZOOM}
            maxZoom={MOST_ZOOM}
            disableKeyboardA11y
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            // The page scrolls with the wheel; with Ctrl or two fingers the map is zoomed.
            zoomOnScroll={false}
            preventScrolling={false}
            zoomOnDoubleClick={false}
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            ariaLabelConfig={NO_DEFAULT_WORDS}
          >
            <ViewportPortal>
              <MapLines lines={lines} width={layout.width} height={layout.height} />
            </ViewportPortal>
          </ReactFlow>
        </MapOn>
        <ZoomButtons
          moves={moves}
          onChosen={() => {
            goTo(first);
            const box = layout.cards.get(graph.items[first]?.key ?? '');
            if (box !== undefined) moves.flyTo(box);
          }}
        />
      </div>
      <p id={howId} className={styles.how}>
        {intl.formatMessage(focusMapMessages.how)}
      </p>
    </div>
  );
}

/** Two cards need no room for fifty. */
function heightFor({ height }: Pick<MapLayout, 'height'>): 'low' | 'middle' | 'high' {
  if (height <= 240) return 'low';
  return height <= 400 ? 'middle' : 'high';
}

/** What it says by itself is about moving and deleting, which this map does not do. */
const NO_DEFAULT_WORDS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

function cardOf(frame: HTMLElement | null, key: string): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`) ?? null;
}

function litOf(graph: MapGraph, { items }: FocusSelection, selected: number) {
  return highlightOf(graph, selected, new Set(items));
}

function nodesOf({ graph, picture }: CanvasProps): (CardNode | RingNode)[] {
  const rings = picture.rings.map(({ x, y, width, height, members, count }): RingNode => ({
    ...{ id: `ring ${members[0] ?? ''}`, type: 'ring', position: { x, y }, width, height },
    ...{ zIndex: -2, data: { shown: members.length, count } },
    domAttributes: PLAIN,
  }));
  const cards = [...picture.layout.cards].map(([key, { x, y, width, height }]): CardNode => ({
    ...{ id: key, type: 'card', position: { x, y }, width, height },
    data: { item: graph.numberOf.get(key) ?? 0 },
    domAttributes: PLAIN,
  }));
  return [...rings, ...cards];
}

/** The frame around a card says nothing; the button inside does. */
const PLAIN = { 'aria-roledescription': undefined };

function useDrawnLines(props: CanvasProps): readonly DrawnLine[] {
  const intl = useIntl();
  const { graph, selection, picture, chain, selected } = props;
  return useMemo(() => {
    const lit = selected === null ? null : litOf(graph, selection, selected).links;
    const onChain = new Set(chain);
    const decides = (provider: number, consumer: number): boolean =>
      onChain.has(provider) &&
      onChain.has(consumer) &&
      Math.abs(chain.indexOf(provider) - chain.indexOf(consumer)) === 1;
    return picture.lines.flatMap(({ number, cut, ...line }): readonly DrawnLine[] => {
      const link = graph.links[number];
      if (link === undefined) return [];
      return [
        {
          ...line,
          link,
          decides: decides(link.provider, link.consumer),
          isLit: lit === null ? null : lit.has(number),
          isTold: selected !== null && (link.provider === selected || link.consumer === selected),
          cut: cut === null ? null : [intl.formatMessage(focusMapMessages.cut, { ...cut })],
        },
      ];
    });
  }, [graph, selection, picture, chain, selected, intl]);
}

/** Sets the view when the map is around other items; what a person moved stays otherwise. */
function useFirstSight(
  frame: React.RefObject<HTMLDivElement | null>,
  { graph, picture, chosen }: CanvasProps,
): void {
  const flow = useReactFlow();
  const isReady = useStore(({ panZoom }) => panZoom !== null);
  const seen = useRef('');
  const keys = chosen.map((item) => graph.items[item]?.key ?? '');
  const around = keys.join();
  useEffect(() => {
    const { clientWidth, clientHeight } = frame.current ?? {};
    if (!isReady || !clientWidth || !clientHeight || seen.current === around) return;
    seen.current = around;
    const boxes = keys.flatMap((key) => picture.layout.cards.get(key) ?? []);
    const size = { width: clientWidth, height: clientHeight };
    void flow.setViewport(firstSight(picture.layout, boxes, size));
  });
}
