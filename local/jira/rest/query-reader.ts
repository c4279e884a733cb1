import { refusal } from './refusal';

/** The query of a request; a parameter may be repeated or hold a list with commas. */
export class QueryReader {
  constructor(private readonly parameters: URLSearchParams) {}

  names(): readonly string[] {
    return [...new Set(this.parameters.keys())];
  }

  text(name: string): string | null {
    return this.parameters.get(name);
  }

  /** All values of a parameter, split at commas; null where it is not given at all. */
  list(name: string): readonly string[] | null {
    const values = this.parameters.getAll(name);
    if (values.length === 0) return null;
    return values
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  isTrue(name: string): boolean {
    return this.parameters.get(name) === 'true';
  }

  /** @throws Refusal for what is no whole number */
  integer(name: string): number | null {
    const text = this.parameters.get(name);
    if (text === null) return null;
    if (/^-?\d{1,9}$/u.test(text)) return Number(text);
    throw refusal(400, `The value '${text}' of the query parameter '${name}' is not a number.`);
  }
}
