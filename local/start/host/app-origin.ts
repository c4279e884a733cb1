import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentPolicy } from '../../forge/content-policy';
import type { ForgeManifest } from '../../forge/manifest/forge-manifest';
import { LOOPBACK } from '../../jira/http-loopback';
import { requestedPath } from './requested-path';
import { ContentSender, sendText, type Content } from './send-content';
import { StaticFolder, type StaticFile } from './static-folder';

const BRIDGE_PATH = '/__bridge.js';
const SCRIPT_TYPE = 'text/javascript;charset=UTF-8';

export interface AppOriginSettings {
  /** The folder of manifest.yml. */
  readonly appRoot: string;
  readonly manifest: ForgeManifest;
  /** Origin of the page around the frames. */
  readonly siteOrigin: string;
  readonly bridgeScript: string;
  /** By how much the clock of the local host is ahead of the machine's, which frames would go by. */
  readonly aheadMs: () => number;
}

/**
 * What Atlassian's content network is to an app: the files of its resources below their keys, with the
 * production's content security policy, and the bridge before everything else in each document.
 */
export class AppOrigin {
  private readonly sender = new ContentSender();
  private readonly folders: ReadonlyMap<string, StaticFolder>;
  private readonly bridge: Content;
  /** Of everything that is no document: a worker obeys the policy of its own script. */
  private readonly assetPolicy: string;

  constructor(private readonly settings: AppOriginSettings) {
    const { appRoot, manifest, bridgeScript } = settings;
    this.folders = new Map(
      [...manifest.resources].map(([key, { path }]) => [
        key,
        new StaticFolder(join(appRoot, path)),
      ]),
    );
    this.assetPolicy = this.policyFor('');
    const version = createHash('sha256').update(bridgeScript).digest('hex').slice(0, 16);
    this.bridge = { type: SCRIPT_TYPE, bytes: Buffer.from(bridgeScript), version };
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers, socket } = request;
    const ownHost = `${LOOPBACK}:${String(socket.localPort)}`;
    if (
      headers.host !== ownHost ||
      (headers.origin ?? `http://${ownHost}`) !== `http://${ownHost}`
    ) {
      sendText(response, 403, "The app's content is served to its own address only.");
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      sendText(response, 405, "The app's content can only be read.");
      return;
    }
    const pathname = requestedPath(request);
    const content = pathname === null ? null : await this.find(pathname);
    if (pathname === null || content === null) sendText(response, 404, `The app has no ${url}`);
    else await this.sender.send(pathname, content, { request, response });
  }

  private async find(pathname: string): Promise<Content | null> {
    if (pathname === BRIDGE_PATH) return this.bridge;
    const [, resource = '', file = ''] = /^\/([^/]+)\/(.+)$/u.exec(pathname) ?? [];
    const found = (await this.folders.get(resource)?.find(file)) ?? null;
    if (found === null) return null;
    if (found.type.startsWith('text/html')) return this.document(found);
    return { ...found, headers: { 'content-security-policy': this.assetPolicy } };
  }

  private document({ type, bytes, version }: StaticFile): Content {
    const html = bytes.toString('utf8');
    const { siteOrigin, aheadMs } = this.settings;
    const aheadSeconds = Math.round(aheadMs() / 1000);
    return {
      type,
      bytes: Buffer.from(withBridge(html, { siteOrigin, aheadSeconds })),
      version: `${version}-${this.bridge.version}-${String(aheadSeconds)}`,
      headers: { 'content-security-policy': this.policyFor(html) },
    };
  }

  private policyFor(html: string): string {
    const { manifest, siteOrigin } = this.settings;
    return contentPolicy({ html, permissions: manifest.permissions, hostOrigin: siteOrigin });
  }
}

/** The bridge runs first: `@forge/bridge` looks for it while it is loaded. */
function withBridge(
  html: string,
  { siteOrigin, aheadSeconds }: { siteOrigin: string; aheadSeconds: number },
): string {
  const clock = aheadSeconds === 0 ? '' : ` data-clock-ahead="${String(aheadSeconds)}"`;
  const script = `<script src="${BRIDGE_PATH}" data-page-origin="${siteOrigin}"${clock}></script>`;
  const head =
    /<head(?:\s[^>]*)?>/iu.exec(html) ?? /^\s*<!doctype[^>]*>(?:\s*<html[^>]*>)?/iu.exec(html);
  const end = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
