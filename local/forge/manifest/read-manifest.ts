import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeIssues } from '../describe-issues';
import { entitySchemas } from '../kvs/entity-schema';
import { AppTexts } from './app-texts';
import { searchAliases } from './entity-properties';
import {
  UI_MODULE_TYPES,
  type ForgeManifest,
  type FunctionHandler,
  type Resource,
  type ResourceFile,
  type UiModule,
  type UiModuleType,
} from './forge-manifest';
import { scheduledTriggers } from './scheduled-triggers';
import { manifestInput, type ManifestInput, type UiModuleInput } from './manifest-input';

const APP_ARI = 'ari:cloud:ecosystem::app/';

/**
 * Reads the manifest of an app and its texts.
 *
 * @throws Error naming what is wrong or not emulated
 */
export async function readManifest(appRoot: string): Promise<ForgeManifest> {
  const input: unknown = parse(await readFile(join(appRoot, 'manifest.yml'), 'utf8'));
  const manifest = parseInput(input);
  const texts = await AppTexts.read(appRoot, manifest.translations);
  const resources = resourcesOf(manifest);
  const functions = functionsOf(manifest);
  const modules = UI_MODULE_TYPES.flatMap((type) =>
    (manifest.modules[type] ?? []).map((module) => uiModule(module, type, { texts, resources })),
  );
  const triggers = scheduledTriggers(manifest.modules.scheduledTrigger ?? []);
  for (const [key, named] of [
    ...modules.map((module) => [module.key, module.resolver] as const),
    ...triggers.map((trigger) => [trigger.key, trigger.functionKey] as const),
  ]) {
    if (named !== null && !functions.has(named)) {
      throw new Error(`manifest.yml: ${key} names the function ${named}, which is not declared`);
    }
  }
  const permissions = manifest.permissions ?? {};
  return {
    appId: manifest.app.id.replace(APP_ARI, ''),
    scopes: permissions.scopes ?? [],
    backendEgress: (permissions.external?.fetch?.backend ?? []).map(addressOf),
    permissions,
    entities: entitySchemas(manifest.app.storage?.entities ?? []),
    modules: new Map(modules.map((module) => [module.key, module])),
    globalPermissions: (manifest.modules['jira:globalPermission'] ?? []).map((permission) => ({
      key: permission.key,
      name: texts.resolve(permission.name),
      description: texts.resolve(permission.description),
      isAnonymousAllowed: permission.anonymousAllowed ?? false,
      defaultGrants: permission.defaultGrants ?? [],
    })),
    searchAliases: searchAliases(manifest.modules['jira:entityProperty'] ?? []),
    scheduledTriggers: triggers,
    functions,
    resources,
    locale: texts.locale,
  };
}

function parseInput(input: unknown): ManifestInput {
  const parsed = manifestInput.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Error(
    `manifest.yml holds what the embedded Forge does not emulate, or is wrong:\n` +
      describeIssues(parsed.error),
  );
}

function resourcesOf({ resources = [] }: ManifestInput): ReadonlyMap<string, Resource> {
  return new Map(
    resources.map(({ key, path, entry }) => [
      key,
      { key, path, entries: new Map(Object.entries(entry ?? { '': 'index.html' })) },
    ]),
  );
}

function functionsOf({ modules }: ManifestInput): ReadonlyMap<string, FunctionHandler> {
  return new Map(
    (modules.function ?? []).map(({ key, handler, timeoutSeconds }) => {
      const [module = '', name = ''] = handler.split('.');
      const limitMs = timeoutSeconds === undefined ? null : timeoutSeconds * 1000;
      return [key, { module, name, limitMs }];
    }),
  );
}

interface ModuleSurroundings {
  readonly texts: AppTexts;
  readonly resources: ReadonlyMap<string, Resource>;
}

function uiModule(
  module: UiModuleInput,
  type: UiModuleType,
  { texts, resources }: ModuleSurroundings,
): UiModule {
  return {
    key: module.key,
    type,
    title: texts.resolve(module.title),
    label: module.label === undefined ? null : texts.resolve(module.label),
    icon: iconOf(module.icon),
    document: documentOf(module.resource, resources),
    resolver: module.resolver?.function ?? null,
    pages: (module.pages ?? []).map(({ route, title, icon }) => ({
      route,
      title: texts.resolve(title),
      icon: iconOf(icon),
    })),
    viewportSize: module.viewportSize ?? null,
    isConfigure: module.useAsConfig ?? false,
  };
}

/** `ui/portfolio` is the entry `portfolio` of the resource `ui`. */
function documentOf(reference: string, resources: ReadonlyMap<string, Resource>): ResourceFile {
  const [resource = '', entry = ''] = reference.split('/');
  const file = resources.get(resource)?.entries.get(entry);
  if (file === undefined) throw new Error(`manifest.yml: no resource ${reference}`);
  return { resource, file };
}

/** `resource:ui;icons/app.svg` is a file of the resource `ui`. */
function iconOf(icon: string | undefined): ResourceFile | null {
  if (icon === undefined) return null;
  const [, resource, file] = /^resource:([^;]+);(.+)$/u.exec(icon) ?? [];
  if (resource === undefined || file === undefined) {
    throw new Error(`manifest.yml: the icon ${icon} is no file of a resource`);
  }
  return { resource, file };
}

function addressOf(address: string | { address?: unknown; remote?: unknown }): string {
  return typeof address === 'string' ? address : String(address.address ?? address.remote);
}
