import * as z from 'zod/mini';

const SEARCH_TYPES = ['number', 'string', 'text', 'user', 'date'] as const;

/** A name in JQL for a part of an issue property. */
export interface SearchAlias {
  readonly alias: string;
  readonly propertyKey: string;
  readonly path: string;
  readonly type: (typeof SEARCH_TYPES)[number];
}

const MOST_VALUES = 100;
const name255 = z.string().check(z.minLength(1), z.maxLength(255));

/** Modules `jira:entityProperty`; of the entities only issues are searched here. */
export const entityPropertiesInput = z.array(
  z.strictObject({
    key: z.string().check(z.regex(/^[a-zA-Z0-9_-]+$/u)),
    entityType: z.optional(z.literal('issue')),
    propertyKey: name255,
    values: z.array(
      z.strictObject({
        path: name255,
        type: z.enum(SEARCH_TYPES),
        // Forge's validator takes dots; Atlassian's documents say that an alias cannot have them.
        searchAlias: z.optional(name255.check(z.regex(/^[a-zA-Z0-9_-]+$/u))),
      }),
    ),
  }),
);

/** @throws Error where Forge would refuse the declaration, or nobody knows what Jira makes of it */
export function searchAliases(
  modules: z.infer<typeof entityPropertiesInput>,
): readonly SearchAlias[] {
  const values = modules.flatMap((module) =>
    module.values.map((value) => ({ ...value, propertyKey: module.propertyKey })),
  );
  if (values.length > MOST_VALUES) {
    throw new Error(
      `manifest.yml: jira:entityProperty indexes more than ${String(MOST_VALUES)} values`,
    );
  }
  const aliases = values.flatMap(({ searchAlias: alias, propertyKey, path, type }) =>
    alias === undefined ? [] : [{ alias, propertyKey, path, type }],
  );
  const seen = new Set<string>();
  for (const { alias } of aliases) {
    if (seen.has(alias.toLowerCase())) {
      throw new Error(`manifest.yml: the search alias ${alias} is declared twice`);
    }
    seen.add(alias.toLowerCase());
  }
  return aliases;
}
