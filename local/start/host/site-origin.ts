import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOOPBACK, refuseStrangers } from '../../jira/http-loopback';
import { answerRest, respond } from '../../jira/http-server';
import { callerOf, type SignIn } from '../../jira/http-sign-in';
import { Refusal } from '../../jira/rest/refusal';
import type { PersonData } from '../../jira/site-data';
import type { HostEndpoints } from './host-endpoints';
import type { PersonCookie } from './person-cookie';
import type { ProductCalls } from './product-calls';
import { requestedPath } from './requested-path';
import { ContentSender, sendText, type Content } from './send-content';
import type { SitePictures } from './site-pictures';
import { StaticFolder } from './static-folder';

export interface SiteOriginSettings {
  readonly pageFolder: string;
  readonly appOrigin: string;
  readonly signIn: SignIn;
  readonly cookie: PersonCookie;
  readonly firstPerson: PersonData;
  readonly calls: ProductCalls;
  readonly endpoints: HostEndpoints;
  readonly pictures: SitePictures;
}

/** The site: Jira's REST interface, the page around the app, and what that page asks the host. */
export class SiteOrigin {
  private readonly page: StaticFolder;
  private readonly sender = new ContentSender();
  private readonly policy: string;

  constructor(private readonly settings: SiteOriginSettings) {
    this.page = new StaticFolder(settings.pageFolder);
    this.policy = pagePolicy(settings.appOrigin);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pathname = requestedPath(request);
    if (pathname === null) {
      sendText(response, 400, 'This is no path.');
      return;
    }
    const { calls, cookie, signIn, endpoints } = this.settings;
    if (pathname.startsWith('/rest/')) {
      await answerRest(
        {
          ask: calls.ask,
          callerOf: (asked) =>
            asked.headers.authorization === undefined
              ? cookie.callerOf(asked)
              : callerOf(asked.headers.authorization, signIn),
        },
        request,
        response,
      );
    } else if (pathname.startsWith('/__host/')) {
      await respond(request, response, () => endpoints.answer(request));
    } else {
      await this.answerPage(pathname, request, response);
    }
  }

  private async answerPage(
    pathname: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { method = 'GET', headers, socket, url = '/' } = request;
    try {
      refuseStrangers(request);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sendText(response, 403, 'This site answers only to its own address on this machine.');
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      sendText(response, 405, 'This page can only be read.');
      return;
    }
    const ownHost = `${LOOPBACK}:${String(socket.localPort)}`;
    if (headers.host !== ownHost) {
      // One name only: the frames know the page's origin, and a cookie belongs to one host.
      response.writeHead(307, { location: `http://${ownHost}${url}` });
      response.end();
      return;
    }
    const content = await this.find(pathname, request);
    if (content === null) sendText(response, 404, `There is no ${pathname}`);
    else await this.sender.send(content.name, content, { request, response });
  }

  /** Paths that name no file are the page's own business, if somebody wants to see a page. */
  private async find(
    pathname: string,
    request: IncomingMessage,
  ): Promise<(Content & { readonly name: string }) | null> {
    const picture = this.settings.pictures.find(pathname);
    if (picture !== null) return { ...picture, name: pathname };
    const asked = pathname === '/' ? '/index.html' : pathname;
    const file = await this.page.find(asked.slice(1));
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    const found = file ?? (wantsPage ? await this.page.find('index.html') : null);
    if (found === null) return null;
    const isPage = found.type.startsWith('text/html');
    return {
      ...found,
      name: file === null ? '/index.html' : asked,
      headers: isPage ? this.pageHeaders(request) : {},
    };
  }

  private pageHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
    const { cookie, firstPerson } = this.settings;
    const isChosen = cookie.personOf(request) !== undefined;
    return {
      'content-security-policy': this.policy,
      'referrer-policy': 'same-origin',
      ...(isChosen ? {} : { 'set-cookie': cookie.headerFor(firstPerson) }),
    };
  }
}

/** Nothing but the site itself and, in frames, the app. */
function pagePolicy(appOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${appOrigin}`,
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${appOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
