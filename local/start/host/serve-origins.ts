import type { EmbeddedForge } from '../../forge/embedded-forge';
import type { Listener } from '../../jira/http-loopback';
import type { PersonData, SiteData } from '../../jira/site-data';
import type { HostClock } from '../clock/host-clock';
import { AppOrigin } from './app-origin';
import { HostEndpoints } from './host-endpoints';
import type { Origins } from './origins';
import { PersonCookie } from './person-cookie';
import type { ProductCalls } from './product-calls';
import { SiteOrigin } from './site-origin';
import { SitePictures } from './site-pictures';

export interface ServedThings {
  readonly site: SiteData;
  readonly people: readonly PersonData[];
  readonly firstPerson: PersonData;
  readonly appRoot: string;
  readonly pageFolder: string;
  readonly bridgeScript: string;
  readonly forge: EmbeddedForge;
  readonly calls: ProductCalls;
  readonly clock: HostClock;
  /** What people sign in to the REST interface with. */
  readonly tokens: readonly string[];
  /** Called after each answer of the site. */
  readonly answered: () => void;
}

/** Begins to answer on both origins. */
export function serveOrigins(
  origins: Origins,
  things: ServedThings,
): { readonly record: () => readonly string[] } {
  const { site, people, firstPerson, forge, calls, clock, tokens, answered } = things;
  const cookie = new PersonCookie(origins.site.port, people);
  const endpoints = new HostEndpoints({
    ...{ people, firstPerson, cookie, forge, calls, clock },
    title: site.title,
    siteUrl: origins.site.url,
    appOrigin: origins.app.url,
  });
  const siteOrigin = new SiteOrigin({
    ...{ cookie, firstPerson, calls, endpoints },
    pageFolder: things.pageFolder,
    appOrigin: origins.app.url,
    signIn: { people, tokens },
    pictures: new SitePictures(site),
  });
  const appOrigin = new AppOrigin({
    appRoot: things.appRoot,
    manifest: forge.manifest,
    siteOrigin: origins.site.url,
    bridgeScript: things.bridgeScript,
    aheadMs: () => clock.now() - Date.now(),
  });
  const answerSite: Listener = async (request, response) => {
    await siteOrigin.answer(request, response);
    answered();
  };
  origins.serve({
    site: answerSite,
    app: (request, response) => appOrigin.answer(request, response),
  });
  return { record: () => endpoints.record };
}
