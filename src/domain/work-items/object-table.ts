/**
 * Each small value once (a status, an item's list of sprints): thousands of items share a few dozen.
 * Values are equal if their JSON is.
 */
export class ObjectTable<T extends object> {
  private readonly numbers = new Map<string, number>();
  private readonly numberOfObject = new WeakMap<T, number>();
  private readonly values: T[] = [];

  numberOf(value: T): number {
    const seen = this.numberOfObject.get(value);
    if (seen !== undefined) return seen;
    const text = JSON.stringify(value);
    const number = this.numbers.get(text) ?? this.values.push(value) - 1;
    this.numbers.set(text, number);
    this.numberOfObject.set(value, number);
    return number;
  }

  /** @throws RangeError for a number the table never gave out */
  get(number: number): T {
    const value = this.values[number];
    if (value === undefined) throw new RangeError(`No value has the number ${String(number)}`);
    return value;
  }
}
