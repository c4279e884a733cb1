import type { LinkType } from './work-item';

/** Each link type of the site once. Ids tell types apart; the name does where a source has no ids. */
export class LinkTypeTable {
  private readonly numbers = new Map<string, number>();
  private readonly types: LinkType[] = [];

  get all(): readonly LinkType[] {
    return this.types;
  }

  numberOf(type: LinkType): number {
    const identity = type.id === null ? `name ${type.name}` : `id ${type.id}`;
    const number = this.numbers.get(identity) ?? this.types.length;
    const known = this.types[number];
    if (known === undefined) {
      this.numbers.set(identity, number);
      this.types.push(type);
    } else if (known.inward === null || known.outward === null) {
      const { inward, outward } = known;
      this.types[number] = {
        ...known,
        inward: inward ?? type.inward,
        outward: outward ?? type.outward,
      };
    }
    return number;
  }
}
