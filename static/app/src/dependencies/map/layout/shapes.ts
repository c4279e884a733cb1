/** A place in the coordinates of the map, in pixels; x grows to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** What is to be laid out: a card for each item, and who is waited for by whom. */
export interface LayoutWish {
  readonly cards: readonly LayoutCard[];
  readonly links: readonly LayoutLink[];
}

export interface LayoutCard {
  readonly key: string;
  readonly height: number;
}

export interface LayoutLink {
  /** Keys of cards; a link to anything else is left out. */
  readonly provider: string;
  readonly consumer: string;
}

export interface MapLayout extends Size {
  readonly cards: ReadonlyMap<string, Box>;
  readonly rings: readonly RingBox[];
  readonly lines: readonly Line[];
}

/** Items that wait for each other, drawn together. */
export interface RingBox extends Box {
  /** Keys, around the ring. */
  readonly members: readonly string[];
}

export interface Line extends LayoutLink {
  /** Whether both ends stand in the same ring. */
  readonly isInRing: boolean;
  /** From the provider's card to the consumer's; each stretch begins and ends level. */
  readonly points: readonly Point[];
}

export const CARD_WIDTH = 240;
/** Between the columns: room for lines to bend. */
export const COLUMN_GAP = 112;
export const ROW_GAP = 20;
/** Around the cards of a ring, above them room for its name. */
export const RING_PADDING = { side: 20, top: 40, bottom: 20 } as const;
/** Between the cards of a ring. */
export const RING_GAP = { x: 112, y: 44 } as const;
/** What a line takes where it passes a column. */
export const LINE_HEIGHT = 14;
