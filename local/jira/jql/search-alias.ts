/** What a path of an issue property is declared as, with `jira:entityProperty`. */
export type SearchAliasType = 'number' | 'string' | 'text' | 'user' | 'date';

/** A name that an app gives a path of an issue property in JQL. */
export interface SearchAlias {
  /** Found whatever its case. */
  readonly alias: string;
  readonly propertyKey: string;
  /** Keys of nested objects, joined with dots. */
  readonly path: string;
  readonly type: SearchAliasType;
}
