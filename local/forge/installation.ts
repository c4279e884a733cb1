import type { ForgeManifest } from './manifest/forge-manifest';

/** The one installation of the app on the site. */
export interface Installation {
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly installationId: string;
}

/** Ids made up once, so that addresses stay the same over restarts. */
const CLOUD_ID = '11111111-2222-4333-8444-555555555555';
const ENVIRONMENT_ID = '66666666-7777-4888-8999-aaaaaaaaaaaa';
const INSTALLATION_ID = 'bbbbbbbb-cccc-4ddd-8eee-ffffffffffff';

export function installationOf(
  { appId }: ForgeManifest,
  { siteUrl, cloudId = CLOUD_ID }: { siteUrl: string; cloudId?: string | undefined },
): Installation {
  return {
    siteUrl,
    cloudId,
    appId,
    appVersion: '1.0.0',
    environmentId: ENVIRONMENT_ID,
    installationId: INSTALLATION_ID,
  };
}

/** What a function is given besides its event when it runs for nobody. */
export function contextOfNobody(installation: Installation): object {
  const { cloudId, installationId } = installation;
  return {
    installContext: siteAri(installation),
    installation: { ari: { installationId }, contexts: [{ cloudId }] },
  };
}

export function siteAri({ cloudId }: Installation): string {
  return `ari:cloud:jira::site/${cloudId}`;
}
