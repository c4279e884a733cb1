import type { Chance } from '../chance';

/** An issue as far as links go; issues are told by their place in the order of time. */
export interface LinkEnd {
  readonly id: string;
  /** The number of its project. */
  readonly project: number;
  readonly cluster: number;
  /** The sprint it is planned for; the backlog comes after the last one. */
  readonly sprint: number;
  readonly isOpen: boolean;
}

/** Who waits for whom, growing. Each pair comes once. */
export class DependencyDraft {
  readonly pairs: { readonly provider: number; readonly consumer: number }[] = [];
  /** Members of rings: a further link could melt two rings into one. */
  private readonly closed = new Set<number>();
  private readonly known = new Set<number>();
  private crossings = 0;

  constructor(readonly ends: readonly LinkEnd[]) {}

  get crossingCount(): number {
    return this.crossings;
  }

  isFree(place: number): boolean {
    return !this.closed.has(place);
  }

  /** Answers whether the link was new and possible. */
  add(provider: number, consumer: number): boolean {
    const name = provider * this.ends.length + consumer;
    const isPossible = provider !== consumer && this.isFree(provider) && this.isFree(consumer);
    if (!isPossible || this.known.has(name)) return false;
    this.known.add(name);
    this.pairs.push({ provider, consumer });
    if (this.ends[provider]?.project !== this.ends[consumer]?.project) this.crossings += 1;
    return true;
  }

  /** Each member waits for the one before it, the first for the last. */
  addRing(members: readonly number[]): void {
    members.forEach((member, position) => {
      this.add(member, members[(position + 1) % members.length] ?? member);
    });
    for (const member of members) this.closed.add(member);
  }
}

/** Places of open issues nobody waits for yet, in the order of time. */
export function openPlaces(draft: DependencyDraft): readonly number[] {
  return draft.ends.flatMap(({ isOpen }, place) => (isOpen && draft.isFree(place) ? [place] : []));
}

/** Rings of two to five open issues of different projects of one cluster. */
export function plantRings(draft: DependencyDraft, count: number, chance: Chance): void {
  const free = new Set(chance.shuffled(openPlaces(draft)));
  for (let ring = 0; ring < count; ring += 1) {
    const members = ringOf(draft, [...free], chance.whole(2, 5));
    if (members.length < 2) return;
    draft.addRing(members);
    for (const member of members) free.delete(member);
  }
}

function ringOf({ ends }: DependencyDraft, free: readonly number[], size: number) {
  const [first] = free;
  if (first === undefined) return [];
  const members = [first];
  const projects = new Set([ends[first]?.project]);
  for (const place of free) {
    const end = ends[place];
    if (members.length === size) break;
    if (end?.cluster !== ends[first]?.cluster || projects.has(end?.project)) continue;
    members.push(place);
    projects.add(end?.project);
  }
  return members;
}

/** One open issue after the other, evenly over the time that is ahead; none on sites too small. */
export function plantChain(draft: DependencyDraft, length: number): void {
  const open = openPlaces(draft);
  if (open.length < 2 * length) return;
  const step = open.length / length;
  const members = Array.from({ length }, (_, i) => open[Math.floor(i * step)] ?? 0);
  members.slice(1).forEach((member, position) => draft.add(members[position] ?? 0, member));
}

/** Issues that dozens of later ones wait for. */
export function plantHubs(draft: DependencyDraft, count: number, chance: Chance): void {
  const open = openPlaces(draft);
  const early = open.slice(0, Math.ceil(open.length / 4));
  const most = Math.min(60, Math.floor(open.length / 8));
  if (most < 5) return;
  for (const hub of chance.shuffled(early).slice(0, count)) {
    const later = open.slice(open.indexOf(hub) + 1);
    const consumers = chance.shuffled(later).slice(0, chance.whole(Math.ceil(most / 2), most));
    for (const consumer of consumers) draft.add(hub, consumer);
  }
}
