/** Forge can do this, the embedded Forge cannot: an empty or made-up answer would be taken for Forge's. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
}

/**
 * What the app asked for that the embedded Forge refused or cannot do. Each line is also an error in
 * the app, but an app may catch errors; a test asserts that nothing was written here.
 */
export class ForgeRecord {
  private readonly lines: string[] = [];

  get entries(): readonly string[] {
    return this.lines;
  }

  add(line: string): void {
    this.lines.push(line);
  }

  /** Writes it down and gives the error to throw. */
  notEmulated(what: string): NotEmulated {
    const line = `not emulated: ${what}`;
    this.add(line);
    return new NotEmulated(`The embedded Forge: ${line}. Add it in local/forge, or do without.`);
  }
}
