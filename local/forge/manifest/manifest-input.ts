import * as z from 'zod/mini';
import { entitiesInput } from '../kvs/entity-schema';
import { consumersInput } from './consumers';
import { entityPropertiesInput } from './entity-properties';
import { eventTriggersInput } from './event-triggers';
import { VIEWPORT_SIZES } from './forge-manifest';
import { scheduledTriggersInput } from './scheduled-triggers';

/**
 * The parts of a manifest that the embedded Forge knows. Strict: a key it does not know would change
 * what the app is on a real site, so it must be added here first.
 */

export const textInput = z.union([z.string(), z.strictObject({ i18n: z.string() })]);
export type TextInput = z.infer<typeof textInput>;

const egressAddress = z.union([
  z.string(),
  z.looseObject({ address: z.string() }),
  z.looseObject({ remote: z.string() }),
]);

const permissionsInput = z.looseObject({
  scopes: z.optional(z.array(z.string())),
  external: z.optional(
    z.looseObject({
      fetch: z.optional(z.looseObject({ backend: z.optional(z.array(egressAddress)) })),
    }),
  ),
});

const pageInput = z.strictObject({
  route: z.string(),
  title: textInput,
  icon: z.optional(z.string()),
});

const uiModuleInput = z.strictObject({
  key: z.string(),
  resource: z.string(),
  title: textInput,
  resolver: z.optional(z.strictObject({ function: z.string() })),
  label: z.optional(textInput),
  icon: z.optional(z.string()),
  layout: z.optional(z.enum(['native', 'blank', 'basic'])),
  pages: z.optional(z.array(pageInput)),
  useAsConfig: z.optional(z.boolean()),
  viewportSize: z.optional(z.enum(VIEWPORT_SIZES)),
});
export type UiModuleInput = z.infer<typeof uiModuleInput>;

const uiModules = z.optional(z.array(uiModuleInput));

const modulesInput = z.strictObject({
  'jira:globalPage': uiModules,
  'jira:projectPage': uiModules,
  'jira:issueContext': uiModules,
  'jira:issuePanel': uiModules,
  'jira:issueAction': uiModules,
  'jira:adminPage': uiModules,
  'jira:globalPermission': z.optional(
    z.array(
      z.strictObject({
        key: z.string(),
        name: textInput,
        description: textInput,
        anonymousAllowed: z.optional(z.boolean()),
        defaultGrants: z.optional(z.array(z.string())),
      }),
    ),
  ),
  'jira:entityProperty': z.optional(entityPropertiesInput),
  scheduledTrigger: z.optional(scheduledTriggersInput),
  trigger: z.optional(eventTriggersInput),
  consumer: z.optional(consumersInput),
  function: z.optional(
    z.array(
      z.strictObject({
        key: z.string(),
        handler: z.string().check(z.regex(/^[^.]+\.[^.]+$/u)),
        timeoutSeconds: z.optional(z.number().check(z.minimum(1), z.maximum(900))),
      }),
    ),
  ),
});

export const manifestInput = z.strictObject({
  app: z.looseObject({
    id: z.string(),
    storage: z.optional(z.strictObject({ entities: z.optional(entitiesInput) })),
  }),
  permissions: z.optional(permissionsInput),
  resources: z.optional(
    z.array(
      z.strictObject({
        key: z.string(),
        path: z.string(),
        entry: z.optional(z.record(z.string(), z.string())),
      }),
    ),
  ),
  translations: z.optional(
    z.strictObject({
      resources: z.array(z.strictObject({ key: z.string(), path: z.string() })),
      fallback: z.looseObject({ default: z.string() }),
    }),
  ),
  modules: modulesInput,
});
export type ManifestInput = z.infer<typeof manifestInput>;
