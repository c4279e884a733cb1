import type { LinkType } from './work-item';

/** Each link type of the site once. Ids tell types apart; the name does where a source has no ids. */
export class LinkTypeTable {
  private readonly numberOfId = new Map<string, number>();
  private readonly numberOfName = new Map<string, number>();
  private readonly types: LinkType[] = [];

  get all(): readonly LinkType[] {
    return this.types;
  }

  numberOf(type: LinkType): number {
    const numbers = type.id === null ? this.numberOfName : this.numberOfId;
    const identity = type.id ?? type.name;
    const number = numbers.get(identity) ?? this.types.length;
    const known = this.types[number];
    if (known === undefined) {
      numbers.set(identity, number);
      this.types.push(type);
    } else if (known.inward === null || known.outward === null) {
      const inward = known.inward ?? type.inward;
      const outward = known.outward ?? type.outward;
      this.types[number] = { ...known, inward, outward };
    }
    return number;
  }
}
