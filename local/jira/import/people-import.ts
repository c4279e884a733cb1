import type { PersonData } from '../site-data';
import { DEFAULT_PEOPLE, importedPerson } from './default-people';
import { recordOf, textAt, textOf } from './raw-values';

/** Collects everybody the data names; data of Jira Server knows names instead of account ids. */
export class PeopleImport {
  private readonly people = new Map<string, PersonData>();

  /** The account of a person as a REST field holds it; null where there is none. */
  note(raw: unknown): string | null {
    const record = recordOf(raw);
    const accountId =
      textAt(record, 'accountId') ?? textAt(record, 'key') ?? textAt(record, 'name') ?? textOf(raw);
    if (accountId === null) return null;
    if (!this.people.has(accountId)) {
      const name = textAt(record, 'displayName') ?? accountId;
      const email = textAt(record, 'emailAddress');
      this.people.set(accountId, importedPerson(accountId, name, email));
    }
    return accountId;
  }

  all(): readonly PersonData[] {
    const taken = DEFAULT_PEOPLE.filter(({ accountId }) => !this.people.has(accountId));
    return [...taken, ...this.people.values()];
  }
}
