/** Each text once: columns hold its number. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.texts.push(text);
    this.numbers.set(text, number);
    return number;
  }

  /** @throws RangeError for a number the table never gave out */
  textOf(number: number): string {
    const text = this.texts[number];
    if (text === undefined) throw new RangeError(`No text has the number ${String(number)}`);
    return text;
  }
}
