import { InvalidInput } from '../contract/invalid-input';
import { good, refused, type Refusal, type Result } from '../contract/result';
import type { SavedSettings } from '../contract/resolvers';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  settingsDocument,
  type Settings,
} from '../contract/settings';
import { changedAdminKeys } from '../contract/settings-rights';
import type { SettingsStore } from './settings-store';
import type { Viewer } from './viewer';

export interface SettingsChange {
  readonly baseVersion: number;
  readonly settings: unknown;
}

/**
 * Saves the settings if they are valid, the viewer may change what is changed, and nobody saved in
 * between.
 */
export async function saveSettings(
  { baseVersion, settings }: SettingsChange,
  viewer: Viewer,
  store: SettingsStore,
  now: () => Date,
): Promise<Result<SavedSettings>> {
  const parsed = parsedOrRefusal(settings);
  if ('code' in parsed) return refused(parsed);
  const before = await store.read();
  if ((before?.version ?? 0) !== baseVersion) return refused({ code: 'conflict' });
  const standing = before === null ? DEFAULT_SETTINGS : parseSettings(before.settings);
  const forbidden = await forbiddenChange(standing, parsed, viewer);
  if (forbidden !== null) return refused(forbidden);
  const at = now().toISOString();
  const next = {
    version: baseVersion + 1,
    changedAt: at,
    changedBy: viewer.accountId,
    settings: settingsDocument(parsed),
  };
  const isSaved = await store.replace(next, {
    at,
    actor: viewer.accountId,
    action: 'saved',
    version: next.version,
    before: before?.settings ?? null,
    after: next.settings,
  });
  return isSaved ? good(next) : refused({ code: 'conflict' });
}

function parsedOrRefusal(input: unknown): Settings | (Refusal & { readonly code: 'invalid' }) {
  try {
    return parseSettings(input);
  } catch (error) {
    if (error instanceof InvalidInput) return { code: 'invalid', message: error.message };
    throw error;
  }
}

async function forbiddenChange(
  before: Settings,
  after: Settings,
  viewer: Viewer,
): Promise<Refusal | null> {
  if (await viewer.has('jira-admin')) return null;
  if (!(await viewer.has('portfolio-manager'))) {
    return { code: 'forbidden', needs: 'portfolio-manager' };
  }
  const keys = changedAdminKeys(before, after);
  return keys.length === 0 ? null : { code: 'forbidden', needs: 'jira-admin', keys };
}
