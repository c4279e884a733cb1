/** Gives ids that are free: one more than the largest number in use. */
export class IdCounter {
  private last: number;

  /** @param first what the first id is, where none is in use */
  constructor(first: number, used: Iterable<string | number>) {
    this.last = first - 1;
    for (const id of used) this.note(id);
  }

  next(): string {
    this.last += 1;
    return String(this.last);
  }

  private note(id: string | number): void {
    const number = Number(id);
    if (Number.isSafeInteger(number)) this.last = Math.max(this.last, number);
  }
}
