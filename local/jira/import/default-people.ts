import type { PersonData } from '../site-data';

const EVERYBODY = 'jira-users';

/** Who can sign in to an imported site, whatever people it names. */
export const DEFAULT_PEOPLE: readonly PersonData[] = [
  person('local-admin', 'Site Admin', [EVERYBODY, 'jira-administrators']),
  person('local-member', 'Site Member', [EVERYBODY]),
];

function person(accountId: string, displayName: string, groups: readonly string[]): PersonData {
  return {
    accountId,
    displayName,
    email: `${accountId.replace('local-', '')}@example.com`,
    isActive: true,
    groups,
    timeZone: 'Etc/UTC',
    locale: 'en_US',
  };
}

/** Somebody the data names. Exports rarely carry addresses, so an impossible one stands in. */
export function importedPerson(
  accountId: string,
  displayName: string,
  email: string | null,
): PersonData {
  const mailbox = accountId.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return {
    accountId,
    displayName,
    email: email ?? `${mailbox}@example.invalid`,
    isActive: true,
    groups: [EVERYBODY],
    timeZone: 'Etc/UTC',
    locale: 'en_US',
  };
}
