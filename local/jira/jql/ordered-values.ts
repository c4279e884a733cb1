import { singleOperand, functionNotEmulated, unknownValue, type IssueTest } from './jql-field';
import type { TerminalClause } from './jql-query';
import type { NamedValue } from './named-value';
import { relationOf } from './relation-clause';
import type { RestIssue } from './rest-issue';

/** A value that stands in a list; lists of different projects are not compared. */
export interface PlacedValue {
  readonly id: string | null;
  /** Lower-cased. */
  readonly names: readonly string[];
  /** Grows with what Jira calls greater. */
  readonly place: number;
  /** Whose list it stands in. */
  readonly listId: string;
}

/**
 * Compiles < > <= >= for a field whose values stand in an order of their own. One of the issue's values
 * is enough, beside any of the values that the query may mean. Null for other operators.
 *
 * @throws JqlError for a value that is in no list
 */
export function compileOrder(
  clause: TerminalClause,
  name: string,
  read: (issue: RestIssue) => readonly NamedValue[],
  listed: readonly PlacedValue[],
): IssueTest | null {
  const relation = relationOf(clause);
  if (relation === null) return null;
  const operand = singleOperand(clause);
  if (operand.kind === 'function') throw functionNotEmulated(operand.name, name);
  const wantedName = operand.value.toLowerCase();
  const named = listed.filter(({ names }) => names.includes(wantedName));
  const wanted = named.length > 0 ? named : listed.filter(({ id }) => id === operand.value);
  if (wanted.length === 0) throw unknownValue(operand.value, name);
  const placeOf = (value: NamedValue) =>
    listed.find(({ id, names }) =>
      value.id === null ? names.some((one) => value.names.includes(one)) : id === value.id,
    );
  return (issue) =>
    read(issue).some((value) => {
      const own = placeOf(value);
      return wanted.some(
        (other) => own?.listId === other.listId && relation(own.place, other.place),
      );
    });
}
