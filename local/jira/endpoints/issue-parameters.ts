import type { IssueData } from '../site-data';
import { notEmulated, refusal } from '../rest/refusal';

/** Everything the parameter `expand` of issues may hold in Jira. */
const EXPANSIONS = new Set([
  'renderedFields',
  'names',
  'schema',
  'transitions',
  'operations',
  'editmeta',
  'changelog',
  'versionedRepresentations',
]);

const MOST_PROPERTIES = 5;

/**
 * @param emulated the expansions this endpoint has here
 * @throws Refusal for an expansion of Jira's that is not emulated; others are ignored, as Jira does
 */
export function readExpand(
  asked: readonly string[] | null,
  emulated: readonly string[],
): ReadonlySet<string> {
  const names = (asked ?? []).map((name) => name.trim());
  const refused = names.find((name) => EXPANSIONS.has(name) && !emulated.includes(name));
  if (refused !== undefined) throw notEmulated(`the expansion '${refused}'`);
  return new Set(names);
}

/** The properties of one issue that are asked for; there `*all` and a minus to leave out have a meaning. */
export function choosePropertyKeys(
  asked: readonly string[] | null,
  { properties }: IssueData,
): readonly string[] {
  const names = asked ?? [];
  const left = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const wanted = names.filter((name) => name !== '*all' && !name.startsWith('-'));
  const all = names.includes('*all') ? Object.keys(properties) : [];
  return [...all, ...wanted].filter((key) => !left.has(key));
}

/** @throws Refusal for more properties than Jira brings in one answer */
export function readPropertyKeys(asked: readonly string[] | null): readonly string[] {
  const keys = asked ?? [];
  if (keys.length <= MOST_PROPERTIES) return keys;
  throw refusal(400, `A maximum of ${String(MOST_PROPERTIES)} issue properties can be requested.`);
}
