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
  team: 'jira-admin',
  flow: 'jira-admin',
  blocked: 'portfolio-manager',
  health: 'portfolio-manager',
  chain: 'portfolio-manager',
  impediments: 'portfolio-manager',
  parties: 'portfolio-manager',
  forecast: 'portfolio-manager',
  workingDays: 'portfolio-manager',
  holidays: 'portfolio-manager',
  increments: 'portfolio-manager',
};

/** The keys in which two settings differ. */
export function changedKeys(before: Settings, after: Settings): readonly (keyof Settings)[] {
  return KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

const KEYS = Object.keys(SETTINGS_RIGHTS) as (keyof Settings)[];
