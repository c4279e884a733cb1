/**
 * Each small value once (a status, an item's list of sprints): thousands of items share a few dozen.
 * `identityOf` says in a short text what makes a value; equal texts are one value.
 */
export class ObjectTable<T extends object> {
  private readonly numbers = new Map<string, number>();
  private readonly values: T[] = [];

  constructor(private readonly identityOf: (value: T) => string) {}

  numberOf(value: T): number {
    const identity = this.identityOf(value);
    const known = this.numbers.get(identity);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.numbers.set(identity, number);
    return number;
  }

  /** @throws RangeError for a number the table never gave out */
  get(number: number): T {
    const value = this.values[number];
    if (value === undefined) throw new RangeError(`No value has the number ${String(number)}`);
    return value;
  }
}
