import type { HostApp, HostModule } from '../../host-api';

export interface ModuleQuestion {
  readonly appId: string;
  readonly environmentId: string;
  readonly type: HostModule['type'];
  /** Left out where an app has but one module of the type. */
  readonly moduleKey?: string;
}

/** The module an address names; null where the site has no such app or module. */
export function findModule(
  app: HostApp,
  { appId, environmentId, type, moduleKey }: ModuleQuestion,
): HostModule | null {
  if (app.appId !== appId || app.environmentId !== environmentId) return null;
  const isWanted = (module: HostModule) =>
    module.type === type && (moduleKey === undefined || module.key === moduleKey);
  return app.modules.find(isWanted) ?? null;
}
