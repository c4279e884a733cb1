import * as z from 'zod/mini';

/** A function that runs for each event of a queue, for nobody. */
export interface Consumer {
  readonly key: string;
  readonly functionKey: string;
  readonly queue: string;
}

/** Modules `consumer`; the older form with a resolver is refused by its name. */
export const consumersInput = z.array(
  z.strictObject({
    key: z.string().check(z.regex(/^[a-zA-Z0-9_-]+$/u)),
    queue: z.string().check(z.regex(/^[a-zA-Z0-9-_]{1,36}$/u)),
    function: z.string(),
  }),
);

/** @throws Error for two consumers of one queue, since nobody knows which of them runs */
export function consumers(modules: z.infer<typeof consumersInput>): readonly Consumer[] {
  const seen = new Set<string>();
  for (const { queue } of modules) {
    if (seen.has(queue)) throw new Error(`manifest.yml: the queue ${queue} has two consumers`);
    seen.add(queue);
  }
  return modules.map(({ key, queue, function: functionKey }) => ({ key, queue, functionKey }));
}
