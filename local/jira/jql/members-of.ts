import { JqlError, quote } from './jql-error';
import type { NamedValueFunction } from './named-value-matcher';

/** membersOf("group"): the people of a group, where the groups of the site are known. */
export const membersOf: NamedValueFunction = (call, { site }) => {
  if (site.groups === undefined) {
    throw new JqlError(
      'not-emulated',
      `The JQL function ${quote(call.name)} is not emulated where the groups of the site are not known.`,
    );
  }
  const [group, ...rest] = call.arguments;
  if (group === undefined || rest.length > 0) {
    throw new JqlError('invalid-value', `The function ${quote(call.name)} takes one group.`);
  }
  const members = site.groups.get(group.toLowerCase());
  if (members === undefined) {
    throw new JqlError(
      'unknown-value',
      `Function ${quote(call.name)} can not generate a list of usernames for group ${quote(group)}; the group does not exist.`,
    );
  }
  return ({ id }) => id !== null && members.has(id);
};
