import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeIssues } from '../describe-issues';
import { entitySchemas } from '../kvs/entity-schema';
import { AppTexts } from './app-texts';
import { consumers } from './consumers';
import { searchAliases } from './entity-properties';
import { eventTriggers } from './event-triggers';
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

/** How long a function runs unless told. */
const USUAL_LIMIT_MS = 25_000;
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
  const permissions = manifest.permissions ?? {};
  const background = backgroundOf(manifest);
  for (const [key, named] of [
    ...modules.map((module) => [module.key, module.resolver] as const),
    ...Object.values(background).flatMap((list) =>
      list.map((one) => [one.key, one.functionKey] as const),
    ),
  ]) {
    if (named !== null && !functions.has(named)) {
      throw new Error(`manifest.yml: ${key} names the function ${named}, which is not declared`);
    }
  }
  refuseLongFunctions(modules, background, functions);
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
    ...background,
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

type Background = Pick<ForgeManifest, 'scheduledTriggers' | 'eventTriggers' | 'consumers'>;

/** What runs when nobody looks. */
function backgroundOf({ modules, permissions }: ManifestInput): Background {
  return {
    scheduledTriggers: scheduledTriggers(modules.scheduledTrigger ?? []),
    eventTriggers: eventTriggers(modules.trigger ?? [], permissions?.scopes ?? []),
    consumers: consumers(modules.consumer ?? []),
  };
}

/** @throws Error for what `forge lint` refuses of `timeoutSeconds` */
function refuseLongFunctions(
  modules: readonly UiModule[],
  { scheduledTriggers: scheduled, eventTriggers: triggers, consumers: consuming }: Background,
  functions: ReadonlyMap<string, FunctionHandler>,
): void {
  const limitOf = (key: string): number | null => functions.get(key)?.limitMs ?? null;
  const limited = triggers.find(({ functionKey }) => limitOf(functionKey) !== null);
  if (limited !== undefined) {
    const { key, functionKey } = limited;
    throw new Error(`manifest.yml: ${key} uses ${functionKey}, which defines timeoutSeconds`);
  }
  const others = [
    ...modules.map(({ resolver }) => resolver),
    ...scheduled.map(({ functionKey }) => functionKey),
  ];
  const shared = consuming.find(
    ({ functionKey }) =>
      (limitOf(functionKey) ?? 0) > USUAL_LIMIT_MS && others.includes(functionKey),
  );
  if (shared !== undefined) {
    throw new Error(`manifest.yml: ${shared.key} shares its long function with other modules`);
  }
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
