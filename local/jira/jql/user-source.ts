import { JqlError } from './jql-error';
import type { JqlContext } from './jql-field';
import { membersOf } from './members-of';
import type { NamedValue } from './named-value';
import { userReader } from './named-value';
import type { NamedValueFunction, NamedValueSource } from './named-value-matcher';

const personFields = ['assignee', 'reporter', 'creator'].map(userReader);

/** The people a query may name: all whom an issue names, as Jira knows them in every field. */
export const userSource: NamedValueSource = {
  known: knownUsers,
  list: 'user',
  functions: new Map<string, NamedValueFunction>([
    ['currentuser', currentUser],
    ['membersof', membersOf],
  ]),
};

function* knownUsers({ site }: JqlContext): Generator<NamedValue> {
  if (site.currentUser !== null) yield { id: site.currentUser, names: [], raw: null };
  for (const issue of site.issues) {
    for (const read of personFields) yield* read(issue);
  }
}

function currentUser(...[call, { site }]: Parameters<NamedValueFunction>) {
  if (call.arguments.length > 0) {
    throw new JqlError('invalid-value', "The function 'currentUser' takes no arguments.");
  }
  const { currentUser: accountId } = site;
  if (accountId === null) {
    throw new JqlError(
      'invalid-value',
      "The function 'currentUser' has no value: nobody is signed in.",
    );
  }
  return (person: NamedValue) => person.id === accountId;
}
