import type { PersonData, SiteData } from '../../jira/site-data';
import { StartError } from '../options';
import { isAppAccount } from './app-account';

const ADMINISTRATORS = 'jira-administrators';

/** Everybody who can be chosen to look at the site, in the order of the data. */
export function peopleToChoose({ people }: SiteData): readonly PersonData[] {
  return people.filter((person) => person.isActive && !isAppAccount(person));
}

export function isAdministrator({ groups }: PersonData): boolean {
  return groups.includes(ADMINISTRATORS);
}

/**
 * Who looks until somebody else is chosen: an administrator, who sees every surface of the app, its
 * settings included.
 *
 * @param as an account id or an e-mail address; null: nobody was named
 * @throws StartError if there is no such person
 */
export function personFor(people: readonly PersonData[], as: string | null): PersonData {
  const wanted =
    as === null
      ? (people.find(isAdministrator) ?? people[0])
      : people.find(({ accountId, email }) => accountId === as || email === as);
  if (wanted !== undefined) return wanted;
  throw new StartError(
    as === null
      ? 'the data holds nobody who could look at it'
      : `--as ${as} names nobody of this site (an account id or an e-mail address)`,
  );
}
