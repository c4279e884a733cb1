import {
  digraphOf,
  edgeSources,
  type Digraph,
} from '../../../../../../src/domain/dependencies/digraph';
import { condense, membersOf } from '../../../../../../src/domain/dependencies/rings';
import { byText } from '../../../../../../src/domain/work-items/issue-key';
import { consumersOf } from './columns';
import { ringPlaces, type RingPlaces } from './ring-places';
import { CARD_WIDTH, type LayoutCard, type LayoutWish, type Point, type Size } from './shapes';

/** A card or a ring of cards, which the columns take as one. */
export interface Piece extends Size {
  /** Cards by number; those of a ring in the order around it. */
  readonly cards: readonly number[];
  /** Upper left corner of each card within the piece. */
  readonly corners: readonly Point[];
}

/** Cards in the order of their keys, and the pieces they make. */
export interface Pieces {
  readonly cards: readonly LayoutCard[];
  /** Of the cards, provider → consumer. */
  readonly links: Digraph;
  readonly all: readonly Piece[];
  readonly pieceOf: Int32Array;
  /** Of the pieces; every edge leads to a higher number. */
  readonly graph: Digraph;
}

export function piecesOf(wish: LayoutWish): Pieces {
  const cards = wish.cards.toSorted((a, b) => byText(a.key, b.key));
  const links = linksBetween(cards, wish);
  const condensation = condense(links);
  const pull = pulls(links, condensation.groupOf);
  const all = Array.from({ length: condensation.graph.size }, (_, group): Piece => {
    const members = [...membersOf(condensation, group)];
    const heightOf = (card: number): number => cards[card]?.height ?? 0;
    const [only = 0] = members;
    if (members.length === 1) {
      const corners = [{ x: 0, y: 0 }];
      return { cards: members, corners, width: CARD_WIDTH, height: heightOf(only) };
    }
    const places = ringPlaces({
      members,
      heightOf,
      consumersOf: (card) => [...consumersOf(links, card)],
      pullOf: (card) => pull[card] ?? 0,
    });
    return pieceOfRing(places);
  });
  return { cards, links, all, pieceOf: condensation.groupOf, graph: condensation.graph };
}

function pieceOfRing({ members, corners, width, height }: RingPlaces): Piece {
  return { cards: members, corners, width, height };
}

function linksBetween(cards: readonly LayoutCard[], { links }: LayoutWish): Digraph {
  const numberOf = new Map(cards.map(({ key }, card) => [key, card]));
  const known = links.flatMap(({ provider, consumer }) => {
    const [source, target] = [numberOf.get(provider), numberOf.get(consumer)];
    return source === undefined || target === undefined || source === target
      ? []
      : [{ source, target }];
  });
  return digraphOf(cards.length, {
    sources: Int32Array.from(known, ({ source }) => source),
    targets: Int32Array.from(known, ({ target }) => target),
  });
}

/** For each card the lines that leave its ring to the right less those that come in from the left. */
function pulls(links: Digraph, groupOf: Int32Array): Int32Array {
  const pull = new Int32Array(links.size);
  const sources = edgeSources(links);
  links.targets.forEach((target, row) => {
    const source = sources[row] ?? 0;
    if (groupOf[source] === groupOf[target]) return;
    pull[source] = (pull[source] ?? 0) + 1;
    pull[target] = (pull[target] ?? 0) - 1;
  });
  return pull;
}
