import type { PersonData } from '../site-data';
import type { Site } from '../site/site';

const AVATAR_SIZES = ['48x48', '24x24', '16x16', '32x32'];

/** A person as other records show them. */
export function renderPerson(site: Site, accountId: string | null): object | null {
  const person = accountId === null ? undefined : site.people.get(accountId);
  return person === undefined ? null : site.render(person, (data) => personBody(site, data));
}

/** A person as `/myself` and the user endpoints show them. */
export function renderPersonInFull(site: Site, person: PersonData): object {
  return { ...personBody(site, person), locale: person.locale };
}

function personBody(site: Site, person: PersonData) {
  const accountId = encodeURIComponent(person.accountId);
  return {
    self: `${site.baseUrl}/rest/api/3/user?accountId=${accountId}`,
    accountId: person.accountId,
    accountType: person.accountType ?? 'atlassian',
    emailAddress: person.email,
    avatarUrls: avatarUrls(`${site.baseUrl}/avatar/${accountId}`),
    displayName: person.displayName,
    active: person.isActive,
    timeZone: person.timeZone,
  };
}

export function avatarUrls(address: string): Readonly<Record<string, string>> {
  return Object.fromEntries(AVATAR_SIZES.map((size) => [size, `${address}?size=${size}`]));
}
