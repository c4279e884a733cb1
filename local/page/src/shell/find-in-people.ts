import type { HostPerson } from '../../host-api';

/** People whose name or groups hold each of the words. */
export function findInPeople(people: readonly HostPerson[], words: string): readonly HostPerson[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return people.filter(({ displayName, groups }) => {
    const text = [displayName, ...groups].join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
