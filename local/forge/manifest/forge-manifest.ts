import type { EntitySchema } from '../kvs/entity-schema';
import type { Consumer } from './consumers';
import type { SearchAlias } from './entity-properties';
import type { EventTrigger } from './event-triggers';
import type { ScheduledTrigger } from './scheduled-triggers';

/** What the local host needs of an app's manifest.yml; texts are resolved. */
export interface ForgeManifest {
  /** The id without its `ari:` prefix. */
  readonly appId: string;
  readonly scopes: readonly string[];
  /** Hosts the functions may call. */
  readonly backendEgress: readonly string[];
  /** The whole section, as the content security policy is made from it. */
  readonly permissions: Readonly<Record<string, unknown>>;
  readonly entities: ReadonlyMap<string, EntitySchema>;
  /** Modules that show something, by key. */
  readonly modules: ReadonlyMap<string, UiModule>;
  readonly globalPermissions: readonly GlobalPermission[];
  readonly searchAliases: readonly SearchAlias[];
  readonly scheduledTriggers: readonly ScheduledTrigger[];
  readonly eventTriggers: readonly EventTrigger[];
  readonly consumers: readonly Consumer[];
  /** By the key of the function. */
  readonly functions: ReadonlyMap<string, FunctionHandler>;
  readonly resources: ReadonlyMap<string, Resource>;
  /** Of the app's texts. */
  readonly locale: string;
}

export const UI_MODULE_TYPES = [
  'jira:globalPage',
  'jira:projectPage',
  'jira:issueContext',
  'jira:issuePanel',
  'jira:issueAction',
  'jira:adminPage',
] as const;

export const VIEWPORT_SIZES = ['small', 'medium', 'large', 'xlarge', 'max'] as const;
export type ViewportSize = (typeof VIEWPORT_SIZES)[number];

export type UiModuleType = (typeof UI_MODULE_TYPES)[number];

export interface UiModule {
  readonly key: string;
  readonly type: UiModuleType;
  readonly title: string;
  /** Text of the collapsed block of a `jira:issueContext`. */
  readonly label: string | null;
  readonly icon: ResourceFile | null;
  readonly document: ResourceFile;
  /** Key of the function that answers `invoke`. */
  readonly resolver: string | null;
  readonly pages: readonly UiPage[];
  /** How large the dialog of a `jira:issueAction` is; null: not said. */
  readonly viewportSize: ViewportSize | null;
  /** Whether an admin page is the one behind "Configure". */
  readonly isConfigure: boolean;
}

export interface UiPage {
  readonly route: string;
  readonly title: string;
  readonly icon: ResourceFile | null;
}

/** A file of a resource, by its path within the resource's folder. */
export interface ResourceFile {
  readonly resource: string;
  readonly file: string;
}

export interface Resource {
  readonly key: string;
  /** Folder below the app. */
  readonly path: string;
  /** File names by the name of the entry; `index.html` alone where the manifest names none. */
  readonly entries: ReadonlyMap<string, string>;
}

export interface GlobalPermission {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly isAnonymousAllowed: boolean;
  readonly defaultGrants: readonly string[];
}

/** `index.resolver` is `resolver` of `src/index`. */
export interface FunctionHandler {
  readonly module: string;
  readonly name: string;
  /** What `timeoutSeconds` allows a scheduled function or a consumer; null: not said. */
  readonly limitMs: number | null;
}
