import type { JqlError } from '../jql/jql-error';
import { notEmulated, refusal, type Refusal } from '../rest/refusal';
import { KNOWN_JQL_FUNCTIONS, REFUSED_JQL_FIELDS, REFUSED_JQL_FUNCTIONS } from './jira-jql-words';
import { isMeaningOfIs, syntaxMessage } from './syntax-message';

/**
 * What Jira answers to a query it does not accept. What only the evaluator does not know is refused
 * loudly.
 */
export function jqlRefusal(error: JqlError): Refusal {
  switch (error.reason) {
    case 'syntax':
      return refusal(400, syntaxMessage(error));
    case 'invalid-value':
    case 'unsupported-operator':
      return refusal(400, error.message);
    case 'unknown-field':
      return unknownField(error);
    case 'unknown-value':
      return error.message.startsWith('An issue with key ')
        ? refusal(400, 'Issue does not exist or you do not have permission to see it.')
        : refusal(400, error.message);
    case 'not-emulated':
      return unknownFunction(error) ?? notEmulatedInJql(error);
    case 'unreadable-data':
      return notEmulatedInJql(error);
  }
}

/**
 * To who is not signed in Jira tells nothing about what exists: such a query finds nothing. Only
 * mistakes of grammar are told to everybody.
 */
export function isHiddenFromAnonymous(refused: Refusal, error: JqlError): boolean {
  return refused.answer.status === 400 && (error.reason !== 'syntax' || isMeaningOfIs(error));
}

function unknownField(error: JqlError): Refusal {
  const name = /^Field '(.*)' does not exist/u.exec(error.message)?.[1] ?? '';
  if (REFUSED_JQL_FIELDS.has(name.toLowerCase())) return notEmulated(`the JQL field '${name}'`);
  return refusal(400, `Field '${name}' does not exist or you do not have permission to view it.`);
}

function unknownFunction(error: JqlError): Refusal | null {
  const match = /^The JQL function '(.*)' does not exist .* for the field '(.*)'\.$/u.exec(
    error.message,
  );
  const [, name = '', field = ''] = match ?? [];
  if (match === null || REFUSED_JQL_FUNCTIONS.has(name.toLowerCase())) return null;
  return KNOWN_JQL_FUNCTIONS.has(name.toLowerCase())
    ? refusal(
        400,
        `A value provided by the function '${name}' is invalid for the field '${field}'.`,
      )
    : refusal(400, `Unable to find JQL function '${name}()'.`);
}

function notEmulatedInJql(error: JqlError): Refusal {
  return notEmulated(`this query (${error.message})`);
}
