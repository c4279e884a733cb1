import type { SiteData } from '../../jira/site-data';
import type { Content } from './send-content';

/** Dark enough for white letters. */
const COLOURS = ['#1868db', '#216e4e', '#ae2e24', '#5e4db2', '#206a83', '#943d73', '#7f5f01'];
const MOST_LETTERS = 2;

/** The pictures that Jira's answers name the addresses of, drawn as the initials of what they show. */
export class SitePictures {
  private readonly names: ReadonlyMap<string, string>;

  constructor({ people, projects, issueTypes, priorities }: SiteData) {
    this.names = new Map([
      ...people.map((one) => [`/avatar/${one.accountId}`, one.displayName] as const),
      ...projects.map((one) => [`/projectavatar/${one.id}`, one.name] as const),
      ...issueTypes.map((one) => [`/images/issuetype/${one.id}.svg`, one.name] as const),
      ...priorities.map((one) => [`/images/priority/${one.id}.svg`, one.name] as const),
    ]);
  }

  /** Null: there is no such picture. */
  find(pathname: string): Content | null {
    const path = decodedPath(pathname);
    const name = this.names.get(path);
    return name === undefined ? null : pictureOf(path, name);
  }
}

function pictureOf(path: string, name: string): Content {
  const initials = name
    .split(/\s+/u)
    .map((word) => /^[\p{L}\d]/u.exec(word)?.[0].toUpperCase() ?? '')
    .filter((letter) => letter !== '');
  const letters = [...new Set([initials.at(0) ?? '', initials.at(-1) ?? ''])]
    .slice(0, MOST_LETTERS)
    .join('');
  const sum = Buffer.from(path).reduce((total, byte) => total + byte, 0);
  const colour = COLOURS[sum % COLOURS.length] ?? '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">` +
    `<rect width="48" height="48" fill="${colour}"/>` +
    `<text x="24" y="24" fill="#fff" font-family="sans-serif" font-size="20" ` +
    `text-anchor="middle" dominant-baseline="central">${letters}</text></svg>`;
  return {
    type: 'image/svg+xml',
    bytes: Buffer.from(svg),
    version: `${encodeURIComponent(letters)}-${String(sum)}`,
  };
}

/** What cannot be decoded is no address of a picture. */
function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
