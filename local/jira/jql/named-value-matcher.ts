import { functionNotEmulated, unknownValue } from './jql-field';
import type { JqlContext } from './jql-field';
import type { FunctionOperand, SingleOperand } from './jql-query';
import type { JqlValueList } from './jql-site';
import type { ValueTest } from './membership-clause';
import type { NamedValue } from './named-value';

export type NamedValueTest = ValueTest<NamedValue>;

/** Makes the test a function stands for. @throws JqlError for wrong arguments */
export type NamedValueFunction = (call: FunctionOperand, context: JqlContext) => NamedValueTest;

/** Where the values that a query may name come from. */
export interface NamedValueSource {
  /** The values that the issues show to exist. */
  readonly known: (context: JqlContext) => Iterable<NamedValue>;
  /** The site's own list of them. */
  readonly list?: JqlValueList;
  /** Whether any word is a value, as with labels. */
  readonly isOpen?: boolean;
  /** By lower-cased name. */
  readonly functions?: ReadonlyMap<string, NamedValueFunction>;
}

/**
 * Resolves each operand to ids or names that exist: a name comes before an id, but a number without
 * quotes is first taken for an id.
 * @throws JqlError for a value that does not exist
 */
export function compileNamedValueMatcher(
  operands: readonly SingleOperand[],
  context: JqlContext,
  field: string,
  source: NamedValueSource,
): NamedValueTest {
  const wantedIds = new Set<string>();
  const wantedNames = new Set<string>();
  const tests: NamedValueTest[] = [];
  let known: KnownValues | null = null;
  for (const operand of operands) {
    if (operand.kind === 'function') {
      const make = source.functions?.get(operand.name.toLowerCase());
      if (make === undefined) throw functionNotEmulated(operand.name, field);
      tests.push(make(operand, context));
      continue;
    }
    const wantedName = operand.value.toLowerCase();
    if (source.isOpen === true) {
      wantedNames.add(wantedName);
      continue;
    }
    known ??= collectKnown(context, source);
    const isName = known.names.has(wantedName);
    const isId = known.ids.has(operand.value);
    if (!isName && !isId) throw unknownValue(operand.value, field);
    if (isId && (operand.isNumber || !isName)) wantedIds.add(operand.value);
    else wantedNames.add(wantedName);
  }
  return (value, issue) =>
    (value.id !== null && wantedIds.has(value.id)) ||
    value.names.some((name) => wantedNames.has(name)) ||
    tests.some((test) => test(value, issue));
}

interface KnownValues {
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function collectKnown(context: JqlContext, source: NamedValueSource): KnownValues {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const value of source.known(context)) {
    if (value.id !== null) ids.add(value.id);
    for (const name of value.names) names.add(name);
  }
  const listed = source.list === undefined ? [] : (context.site.values?.get(source.list) ?? []);
  for (const { id, key, name } of listed) {
    if (id !== undefined) ids.add(id);
    if (key !== undefined) names.add(key.toLowerCase());
    names.add(name.toLowerCase());
  }
  return { ids, names };
}
