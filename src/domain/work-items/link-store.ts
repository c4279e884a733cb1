import { GrowableColumn, int32, uint8 } from './growable-column';
import type { LinkDirection } from './work-item';

/** Visits one link of a node: link type number, direction as the node reads it, the other node. */
export type LinkVisitor = (type: number, direction: LinkDirection, other: number) => void;

/**
 * The links each node shows, in columns. Replaced runs leave holes behind that are closed once they
 * outnumber the living records.
 */
export class LinkStore {
  private readonly types = new GrowableColumn(int32);
  private readonly isOutward = new GrowableColumn(uint8);
  private readonly others = new GrowableColumn(int32);
  private readonly starts = new GrowableColumn(int32);
  private readonly counts = new GrowableColumn(int32);
  private holes = 0;

  begin(node: number): void {
    this.clear(node);
    if (this.holes > 1024 && this.holes * 2 > this.types.length) this.compact();
    this.starts.set(node, this.types.length);
  }

  /** Adds to the node whose run was begun last. */
  add(node: number, type: number, direction: LinkDirection, other: number): void {
    this.types.push(type);
    this.isOutward.push(direction === 'outward' ? 1 : 0);
    this.others.push(other);
    this.counts.set(node, this.counts.get(node) + 1);
  }

  clear(node: number): void {
    this.holes += this.counts.get(node);
    this.counts.set(node, 0);
  }

  visit(node: number, visitor: LinkVisitor): void {
    const start = this.starts.get(node);
    const end = start + this.counts.get(node);
    for (let at = start; at < end; at += 1) {
      visitor(
        this.types.get(at),
        this.isOutward.get(at) ? 'outward' : 'inward',
        this.others.get(at),
      );
    }
  }

  has(node: number, type: number, direction: LinkDirection, other: number): boolean {
    return this.indexOf(node, type, direction, other) >= 0;
  }

  drop(node: number, type: number, direction: LinkDirection, other: number): void {
    const at = this.indexOf(node, type, direction, other);
    if (at < 0) return;
    const last = this.starts.get(node) + this.counts.get(node) - 1;
    for (const column of [this.types, this.isOutward, this.others])
      column.set(at, column.get(last));
    this.counts.set(node, this.counts.get(node) - 1);
    this.holes += 1;
  }

  private indexOf(node: number, type: number, direction: LinkDirection, other: number): number {
    const start = this.starts.get(node);
    const end = start + this.counts.get(node);
    const outward = direction === 'outward' ? 1 : 0;
    for (let at = start; at < end; at += 1) {
      if (
        this.others.get(at) === other &&
        this.types.get(at) === type &&
        this.isOutward.get(at) === outward
      ) {
        return at;
      }
    }
    return -1;
  }

  private compact(): void {
    const living = Array.from({ length: this.counts.length }, (_, node) => node)
      .filter((node) => this.counts.get(node) > 0)
      .sort((a, b) => this.starts.get(a) - this.starts.get(b));
    let to = 0;
    for (const node of living) {
      const start = this.starts.get(node);
      this.starts.set(node, to);
      for (let at = start; at < start + this.counts.get(node); at += 1, to += 1) {
        for (const column of [this.types, this.isOutward, this.others]) {
          column.set(to, column.get(at));
        }
      }
    }
    for (const column of [this.types, this.isOutward, this.others]) column.truncate(to);
    this.holes = 0;
  }
}
