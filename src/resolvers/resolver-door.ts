import Resolver from '@forge/resolver';

/** The one door to `@forge/resolver`: a function that Forge calls with the name of a definition. */
export function forgeResolver(
  names: readonly string[],
  answer: (name: string, payload: unknown, accountId: string | null) => Promise<unknown>,
) {
  const resolver = new Resolver();
  for (const name of names) {
    resolver.define(name, ({ payload, context }) => {
      const accountId: unknown = context.accountId;
      return answer(name, payload, typeof accountId === 'string' ? accountId : null);
    });
  }
  return resolver.getDefinitions();
}
