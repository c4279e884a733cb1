import type { EmbeddedJira } from '../../local/jira/embedded-jira';
import { listenOnLoopback, type LoopbackServer } from '../../local/jira/http-loopback';
import { answerRest } from '../../local/jira/http-server';
import { callerOf, type SignIn } from '../../local/jira/http-sign-in';

/**
 * Serves a site's REST interface alone, to clients that sign in with a token.
 *
 * @param siteAt makes the site, once its address is known
 */
export async function serveJira(
  siteAt: (url: string) => EmbeddedJira,
  { port, signIn }: { readonly port: number; readonly signIn: SignIn },
): Promise<LoopbackServer> {
  const server = await listenOnLoopback(
    (request, response) =>
      answerRest(
        {
          ask: (call, caller) => jira.handle(call, caller),
          callerOf: ({ headers }) => callerOf(headers.authorization, signIn),
        },
        request,
        response,
      ),
    port,
  );
  const jira = siteAt(server.url);
  return server;
}
