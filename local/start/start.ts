import { EmbeddedJira } from '../jira/embedded-jira';
import { serveJira, type RunningServer } from '../jira/http-server';
import type { PersonData, SiteData } from '../jira/site-data';
import { StartError, type StartOptions } from './options';
import { demoSite, siteOfExport } from './site-source';

export interface StartContext {
  readonly clock: () => number;
  /** The token of this run, which anybody signs in with. */
  readonly token: string;
  readonly print: (text: string) => void;
}

const SHOWN_PEOPLE = 8;

/**
 * Serves a site and says how to use it.
 *
 * @throws StartError, UnreadableData
 */
export async function start(
  { data, port, as }: StartOptions,
  { clock, token, print }: StartContext,
): Promise<RunningServer> {
  const today = new Date(clock()).toISOString().slice(0, 10);
  const site = data === null ? await demoSite(today) : await siteOfExport(data);
  const person = personFor(site, as);
  const signIn = { people: site.people, tokens: [token] };
  const server = await serveJira((url) => new EmbeddedJira(site, { baseUrl: url, clock }), {
    port,
    signIn,
  }).catch((error: unknown) => {
    throw isPortTaken(error)
      ? new StartError(`port ${String(port)} is taken; choose another with --port`)
      : error;
  });
  print(introduction(site, { url: server.url, person, token }));
  return server;
}

function personFor({ people }: SiteData, as: string | null): PersonData {
  const [first] = people;
  const wanted =
    as === null ? first : people.find(({ accountId, email }) => accountId === as || email === as);
  if (wanted !== undefined) return wanted;
  throw new StartError(
    `--as ${as ?? ''} names nobody of this site (an account id or an e-mail address)`,
  );
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function introduction(
  { title, people, issues, projects, links }: SiteData,
  { url, person, token }: { url: string; person: PersonData; token: string },
): string {
  const visible = issues.filter(({ isVisible }) => isVisible).length;
  const open = projects.filter(({ browseGroups }) => browseGroups?.length !== 0).length;
  const shown = oneOfEachKind(people).slice(0, SHOWN_PEOPLE);
  const more = people.length - shown.length;
  return [
    `${title}: ${String(visible)} issues, ${String(open)} projects, ${String(links.length)} links`,
    `Jira's REST interface: ${url} (this machine only; stop with Ctrl+C)`,
    '',
    `Sign in with an e-mail address or account id and the token ${token}:`,
    ...shown.map((one) => `  ${one.email}  ${one.displayName} (${one.groups.join(', ')})`),
    ...(more > 0 ? [`  … and ${String(more)} more`] : []),
    '',
    'Read it with the report:',
    `  JIRA_EMAIL=${person.email} JIRA_API_TOKEN=${token} npm run --silent report -- --site ${url}`,
    '',
  ].join('\n');
}

/** People with different groups first: they see different things. */
function oneOfEachKind(people: readonly PersonData[]): readonly PersonData[] {
  const kinds = new Map<string, PersonData>();
  for (const person of people.filter(({ isActive }) => isActive)) {
    const kind = [...person.groups].sort().join(' ');
    if (!kinds.has(kind)) kinds.set(kind, person);
  }
  const first = new Set(kinds.values());
  return [...first, ...people.filter((person) => person.isActive && !first.has(person))];
}
