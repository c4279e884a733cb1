type Numbers = Int32Array | Uint8Array | Uint16Array | Float64Array;

/** A typed array that grows by doubling, so that pages can be merged as they arrive. */
export class GrowableColumn<T extends Numbers> {
  private cells: T;
  private used = 0;

  constructor(
    private readonly allocate: (length: number) => T,
    capacity = 1024,
  ) {
    this.cells = allocate(capacity);
  }

  get length(): number {
    return this.used;
  }

  get(index: number): number {
    return this.cells[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.ensure(index + 1);
    this.cells[index] = value;
    if (index >= this.used) this.used = index + 1;
  }

  push(value: number): void {
    this.set(this.used, value);
  }

  truncate(length: number): void {
    this.used = Math.min(this.used, length);
  }

  private ensure(length: number): void {
    if (length <= this.cells.length) return;
    const grown = this.allocate(Math.max(length, this.cells.length * 2));
    grown.set(this.cells);
    this.cells = grown;
  }
}

export const int32 = (length: number): Int32Array => new Int32Array(length);
export const uint8 = (length: number): Uint8Array => new Uint8Array(length);
export const float64 = (length: number): Float64Array => new Float64Array(length);
