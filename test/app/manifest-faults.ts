import { existsSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@forge/manifest/schema.json';

/**
 * What Forge's own validation lets pass: it accepts unknown properties of modules, UI modules without a
 * resource, entries and icons that are not built, more entities than Forge keeps, and indexes it cannot
 * make.
 */

export interface Manifest {
  readonly app: {
    readonly storage?: { readonly entities?: readonly Entity[] };
  };
  readonly permissions: { readonly scopes: readonly string[] };
  readonly resources: readonly Resource[];
  readonly modules: Readonly<Record<string, readonly Module[]>>;
}

interface Module {
  readonly key: string;
  readonly resource?: string;
  readonly icon?: string;
  readonly handler?: string;
  readonly propertyKey?: string;
  readonly pages?: readonly { readonly route: string; readonly icon?: string }[];
}

interface Resource {
  readonly key: string;
  readonly path: string;
  readonly entry?: Readonly<Record<string, string>>;
}

interface Entity {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
  readonly indexes?: readonly (string | Index)[];
}

interface Index {
  readonly name: string;
  readonly partition?: readonly string[];
  readonly range: readonly string[];
}

const MOST_ENTITIES = 20;

export function manifestFaults(manifest: Manifest, root: string): readonly string[] {
  return [
    ...Object.entries(manifest.modules).flatMap(([type, modules]) =>
      modules.flatMap((module) => moduleFaults(type, module, manifest, root)),
    ),
    ...storageFaults(manifest.app.storage?.entities ?? []),
  ];
}

function moduleFaults(type: string, module: Module, manifest: Manifest, root: string): string[] {
  const faults: string[] = [];
  const known = knownProperties(type);
  for (const property of Object.keys(module)) {
    if (!known.has(property)) faults.push(`unknown property ${property}`);
  }
  if (/^jira:.*(Page|Panel|Context|Action|Gadget)$/u.test(type) && module.resource === undefined) {
    faults.push('no resource: UI Kit 1 stopped working in 2025');
  }
  if (module.resource !== undefined && !hasEntry(module.resource, manifest, root)) {
    faults.push(`entry ${module.resource} is not built`);
  }
  for (const icon of [module.icon, ...(module.pages ?? []).map((page) => page.icon)]) {
    if (icon?.startsWith('resource:') && !hasIcon(icon, manifest, root)) {
      faults.push(`icon ${icon} is not there`);
    }
  }
  const routes = (module.pages ?? []).map(({ route }) => route);
  if (new Set(routes).size < routes.length) faults.push('a route twice');
  return faults.map((fault) => `${type} ${module.key}: ${fault}`);
}

function hasEntry(reference: string, { resources }: Manifest, root: string): boolean {
  const [key, entry] = reference.split('/');
  const resource = resources.find((candidate) => candidate.key === key);
  const file = resource?.entry?.[entry ?? ''];
  return (
    resource !== undefined && file !== undefined && existsSync(join(root, resource.path, file))
  );
}

function hasIcon(reference: string, { resources }: Manifest, root: string): boolean {
  const [, key, file = ''] = /^resource:([^;]+);(.+)$/u.exec(reference) ?? [];
  const resource = resources.find((candidate) => candidate.key === key);
  return resource !== undefined && existsSync(join(root, resource.path, file));
}

function storageFaults(entities: readonly Entity[]): string[] {
  const faults = entities.length > MOST_ENTITIES ? ['more entities than Forge keeps'] : [];
  for (const { name, attributes, indexes = [] } of entities) {
    for (const index of indexes) {
      const { range, partition = [] } = typeof index === 'string' ? { range: [index] } : index;
      if (range.length !== 1) faults.push(`${name}: an index has one range`);
      if ([...range, ...partition].some((attribute) => attributes[attribute]?.type === 'any')) {
        faults.push(`${name}: 'any' cannot be indexed`);
      }
    }
  }
  return faults;
}

interface SchemaNode {
  readonly $ref?: string;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

const definitions = schema.definitions as unknown as Readonly<Record<string, SchemaNode>>;

function knownProperties(type: string): ReadonlySet<string> {
  const modules = resolved(definitions.ModuleSchema);
  const item = resolved(resolved(modules.properties?.[type]).items);
  const forms = [item, ...(item.oneOf ?? []), ...(item.anyOf ?? [])];
  return new Set(forms.flatMap((form) => Object.keys(resolved(form).properties ?? {})));
}

function resolved(node: SchemaNode | undefined): SchemaNode {
  let found = node;
  while (found?.$ref !== undefined) found = definitions[found.$ref.split('/').at(-1) ?? ''];
  return found ?? {};
}
