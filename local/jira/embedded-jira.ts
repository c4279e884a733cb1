import type { SiteData } from './site-data';
import type { Caller, JiraAnswer, JiraRequest } from './rest/jira-request';
import { QueryReader } from './rest/query-reader';
import { notEmulated, Refusal } from './rest/refusal';
import type { Route } from './rest/route';
import { Router } from './rest/router';
import { ROUTES } from './rest/routes';
import { openIndex } from './search/run-query';
import { Site, type SiteSettings } from './site/site';
import { Viewer } from './site/viewer';

/** An emulated Jira Cloud site, held in memory. Answers depend on its data, the clock and the caller only. */
export class EmbeddedJira {
  private readonly site: Site;
  private readonly router = new Router(ROUTES);

  constructor(data: SiteData, settings: SiteSettings) {
    this.site = new Site(data, settings);
    // From the first write on it must know what searches do not see yet.
    openIndex(this.site);
  }

  /** Answers a call as Jira does; what is not emulated is answered 501, naming what to add. */
  handle(request: JiraRequest, caller: Caller): Promise<JiraAnswer> {
    try {
      return Promise.resolve(this.answer(request, caller));
    } catch (error) {
      if (error instanceof Refusal) return Promise.resolve(error.answer);
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** The site as it is now; another site made from it answers the same. */
  snapshot(): SiteData {
    return this.site.toData();
  }

  /** Grows with each change of the site. */
  get revision(): number {
    return this.site.revision;
  }

  private answer({ method, path, body }: JiraRequest, caller: Caller): JiraAnswer {
    const { pathname, searchParams } = new URL(path, 'http://site.invalid');
    const { route, places } = this.router.find(method.toUpperCase(), pathname);
    const query = new QueryReader(searchParams);
    refuseQuery(route, query);
    return route.answer({
      site: this.site,
      viewer: this.viewerOf(caller),
      place: (name) => places.get(name) ?? '',
      query,
      body,
      path: pathname,
    });
  }

  /** Unknown and inactive accounts count as anonymous, as bad credentials do. */
  private viewerOf(caller: Caller): Viewer {
    const person = caller === 'anonymous' ? undefined : this.site.people.get(caller.accountId);
    return new Viewer(this.site, person?.isActive === true ? person : null);
  }
}

function refuseQuery(route: Route, query: QueryReader): void {
  const refused = query.names().find((name) => route.refusedQuery?.includes(name));
  if (refused !== undefined) {
    throw notEmulated(`the query parameter '${refused}' of ${route.method} ${route.path}`);
  }
}
