import type { JqlError } from '../jql/jql-error';
import { isReservedWord } from './reserved-words';

const OPERATORS =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
const JQL = 'Error in the JQL Query:';
/** So Jira begins where a value is missing. */
const ALSO_JQL = 'Error in JQL Query:';

/**
 * Jira's sentences for mistakes of grammar, as far as they are recorded or others report them. The parser
 * tells the same place in words of its own, which stand for the rest.
 */
export function syntaxMessage({ message }: JqlError): string {
  const place = /\(line \d+, character \d+\)$/u.exec(message)?.[0] ?? '';
  const got = /(?:mismatched|extraneous) input '(.*)' expecting /su.exec(message)?.[1] ?? '';
  const expected = / expecting (.*?)\. \(line /su.exec(message)?.[1] ?? '';
  if (message.includes('expecting {<EOF>, ORDER}')) {
    return `${JQL} Expecting either 'OR' or 'AND' but got '${got}'. ${place}`;
  }
  const unclosed = unclosedQuote(message);
  if (unclosed !== null) {
    return `${JQL} The quoted string '${unclosed}' has not been completed. ${place}`;
  }
  if (got === '<EOF>') return endMessage(expected) ?? message;
  if (isReservedWord(got)) {
    const advice = 'You must surround it in quotation marks to use it in a query.';
    return `${JQL} '${got}' is a reserved JQL word. ${advice} ${place}`;
  }
  return wrongWordMessage(got, expected, place) ?? message;
}

/** `status is Open` is a matter of meaning in Jira: IS takes EMPTY only. */
export function isMeaningOfIs({ message }: JqlError): boolean {
  return message.includes(' expecting EMPTY.');
}

function endMessage(expected: string): string | null {
  if (wantsField(expected)) return `${JQL} Expecting a field name at the end of the query.`;
  if (wantsOperator(expected)) {
    return `${JQL} Expecting operator before the end of the query. ${OPERATORS}`;
  }
  if (!wantsValue(expected)) return null;
  return `${ALSO_JQL} Expecting either a value, list or function before the end of the query.`;
}

function wrongWordMessage(got: string, expected: string, place: string): string | null {
  if (got === '') return null;
  if (wantsField(expected)) {
    const advice = `You must surround '${got}' in quotation marks to use it as a field name.`;
    return `${JQL} Expecting a field name but got '${got}'. ${advice} ${place}`;
  }
  if (wantsOperator(expected)) {
    return `${JQL} Expecting operator but got '${got}'. ${OPERATORS} ${place}`;
  }
  if (!wantsValue(expected)) return null;
  const advice = `You must surround '${got}' in quotation marks to use it as a value.`;
  return `${ALSO_JQL} Expecting either a value, list or function but got '${got}'. ${advice} ${place}`;
}

function wantsField(expected: string): boolean {
  return expected.includes('CUSTOMFIELD');
}

function wantsOperator(expected: string): boolean {
  return expected.includes("'<', '>'");
}

function wantsValue(expected: string): boolean {
  return /^\{(?:'\('|EMPTY|POSNUMBER)/u.test(expected);
}

function unclosedQuote(message: string): string | null {
  const wrong = /mismatched input '(.*?)'? expecting /su.exec(message)?.[1] ?? '';
  return /^(["'])(?!.*\1$)(.*)/su.exec(wrong)?.[2] ?? null;
}
