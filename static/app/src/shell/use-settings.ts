import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SavedSettings } from '../../../../src/contract/resolvers';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../../src/contract/settings';
import { callResolver } from '../bridge/call-resolver';
import { showTimesIn } from './shown-time-zone';

export interface SettingsInUse {
  readonly settings: Settings;
  /** Null: nothing was saved yet, and the proposals are in use. */
  readonly saved: SavedSettings | null;
  readonly siteTimeZone: string | null;
}

/** IANA name of the zone that days and times are shown in. */
export function timeZoneOf({
  settings,
  siteTimeZone,
}: Pick<SettingsInUse, 'settings' | 'siteTimeZone'>): string {
  return settings.timeZone ?? siteTimeZone ?? 'UTC';
}

export const SETTINGS_QUERY = ['settings'] as const;

export function useSettings(): UseQueryResult<SettingsInUse> {
  return useQuery({ queryKey: SETTINGS_QUERY, queryFn: readSettingsInUse });
}

export async function readSettingsInUse(): Promise<SettingsInUse> {
  const { saved, siteTimeZone } = await callResolver('readSettings', {});
  const settings = saved === null ? DEFAULT_SETTINGS : parseSettings(saved.settings);
  showTimesIn(timeZoneOf({ settings, siteTimeZone }));
  return { settings, saved, siteTimeZone };
}
