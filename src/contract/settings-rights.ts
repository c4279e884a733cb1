import type { Right } from './result';
import type { Settings } from './settings';

/**
 * Who may change which part of the settings. How Jira is read is the admins' business; what counts as
 * late, blocked or soon is the portfolio managers' too.
 */
export const SETTINGS_RIGHTS: Readonly<Record<keyof Settings, Right>> = {
  timeZone: 'jira-admin',
  linkTypes: 'jira-admin',
  fields: 'jira-admin',
  messages: 'jira-admin',
  browserStorage: 'jira-admin',
  team: 'jira-admin',
  flow: 'jira-admin',
  blocked: 'portfolio-manager',
  health: 'portfolio-manager',
  chain: 'portfolio-manager',
  impediments: 'portfolio-manager',
  cases: 'portfolio-manager',
  parties: 'portfolio-manager',
  organisation: 'portfolio-manager',
  forecast: 'portfolio-manager',
  workingDays: 'portfolio-manager',
  holidays: 'portfolio-manager',
  increments: 'portfolio-manager',
};

/** Parts of a portfolio manager's key that tell how Jira is read or written. */
const ADMIN_PARTS = [
  { key: 'cases', part: 'types' },
  { key: 'cases', part: 'numberField' },
] as const;

/** The keys that only an admin may change, and in which two settings differ. */
export function changedAdminKeys(before: Settings, after: Settings): readonly string[] {
  const keys = KEYS.filter(
    (key) => SETTINGS_RIGHTS[key] === 'jira-admin' && differ(before[key], after[key]),
  );
  const parts = ADMIN_PARTS.filter(({ key, part }) => differ(before[key][part], after[key][part]));
  return [...keys, ...parts.map(({ key, part }) => `${key}.${part}`)];
}

function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

const KEYS = Object.keys(SETTINGS_RIGHTS) as (keyof Settings)[];
