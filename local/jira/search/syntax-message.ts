import type { JqlError } from '../jql/jql-error';

/**
 * Jira's sentences for mistakes of grammar, as far as they are recorded. The parser tells the same place
 * in words of its own, which stand for the rest.
 */
export function syntaxMessage({ message }: JqlError): string {
  const place = /\(line \d+, character \d+\)$/u.exec(message)?.[0] ?? '';
  const got = /(?:mismatched|extraneous) input '(.*)' expecting /su.exec(message)?.[1] ?? '';
  const wantsJoint = message.includes('expecting {<EOF>, ORDER}');
  if (wantsJoint) return head(`Expecting either 'OR' or 'AND' but got '${got}'. ${place}`);
  const wantsField = message.includes('CUSTOMFIELD');
  if (got === '<EOF>' && wantsField) return head('Expecting a field name at the end of the query.');
  const wrong = /mismatched input '(.*?)'? expecting /su.exec(message)?.[1] ?? '';
  const unclosed = /^(["'])(?!.*\1$)(.*)/su.exec(wrong);
  if (unclosed !== null) {
    return head(`The quoted string '${unclosed[2] ?? ''}' has not been completed. ${place}`);
  }
  return message;
}

/** `status is Open` is a matter of meaning in Jira: IS takes EMPTY only. */
export function isMeaningOfIs({ message }: JqlError): boolean {
  return message.includes(' expecting EMPTY.');
}

function head(sentence: string): string {
  return `Error in the JQL Query: ${sentence}`;
}
