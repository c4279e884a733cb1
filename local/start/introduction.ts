import type { PersonData } from '../jira/site-data';
import type { RunningHost } from './host/start-host';

const SHOWN_PEOPLE = 8;

/** What somebody who started the local host needs to know. */
export function introduction(host: RunningHost, token: string): string {
  const { site, url, appUrl, people, firstPerson, stateNotice } = host;
  const { title, issues, projects, links } = site;
  const visible = issues.filter(({ isVisible }) => isVisible).length;
  const open = projects.filter(({ browseGroups }) => browseGroups?.length !== 0).length;
  const shown = oneOfEachKind(people).slice(0, SHOWN_PEOPLE);
  const more = people.length - shown.length;
  return [
    `${title}: ${String(visible)} issues, ${String(open)} projects, ${String(links.length)} links`,
    ...(stateNotice === null ? [] : [stateNotice]),
    '',
    `Open ${url}/ (this machine only; stop with Ctrl+C). The app's frames come from ${appUrl}.`,
    `You look as ${firstPerson.displayName}; choose somebody else in the page:`,
    ...shown.map((one) => `  ${one.email}  ${one.displayName} (${one.groups.join(', ')})`),
    ...(more > 0 ? [`  ... and ${String(more)} more`] : []),
    '',
    `Jira's REST interface is at ${url} too. Sign in with an e-mail address or account id and the token`,
    `${token}, or read it with the report:`,
    `  JIRA_EMAIL=${firstPerson.email} JIRA_API_TOKEN=${token} npm run --silent report -- --site ${url}`,
    '',
  ].join('\n');
}

/** People with different groups first: they see different things. */
function oneOfEachKind(people: readonly PersonData[]): readonly PersonData[] {
  const kinds = new Map<string, PersonData>();
  for (const person of people) {
    const kind = [...person.groups].sort().join(' ');
    if (!kinds.has(kind)) kinds.set(kind, person);
  }
  const first = new Set(kinds.values());
  return [...first, ...people.filter((person) => !first.has(person))];
}
