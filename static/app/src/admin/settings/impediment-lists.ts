import {
  CAUSE_CODE,
  type ImpedimentSettings,
} from '../../../../../src/contract/impediment-settings';
import { InvalidInput } from '../../../../../src/contract/invalid-input';
import {
  parseSettings,
  settingsDocument,
  type Settings,
} from '../../../../../src/contract/settings';
import type { ImpedimentLevel } from '../../../../../src/domain/impediments/record';

/** The lists of the settings of impediments: types, causes, and limits of causes. */

export const TYPES_KEY = 'impediments.types';
export const CAUSES_KEY = 'impediments.causes';
export const CAUSE_LIMITS_KEY = 'impediments.limitsOfCauses';

type CauseLimit = ImpedimentSettings['limitsOfCauses'][number];

/** Null where the schema refuses it. */
export function withImpediments(
  settings: Settings,
  change: Partial<ImpedimentSettings>,
): Settings | null {
  try {
    const impediments = { ...settings.impediments, ...change };
    return parseSettings({ ...settingsDocument(settings), impediments });
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** Null: the name or the code is taken, or is none. */
export function withCause(settings: Settings, code: string, name: string): Settings | null {
  const { causes } = settings.impediments;
  if (causes.some((cause) => cause.code === code)) return null;
  return withImpediments(settings, { causes: [...causes, { code, name: name.trim() }] });
}

/** The code stays, since records and searches have it. */
export function withCauseNamed(settings: Settings, code: string, name: string): Settings | null {
  const causes = settings.impediments.causes.map((cause) =>
    cause.code === code ? { code, name: name.trim() } : cause,
  );
  return withImpediments(settings, { causes });
}

/** With its limits; null for the last cause. */
export function withoutCause(settings: Settings, code: string): Settings | null {
  const { causes, limitsOfCauses } = settings.impediments;
  return withImpediments(settings, {
    causes: causes.filter((cause) => cause.code !== code),
    limitsOfCauses: limitsOfCauses.filter(({ cause }) => cause !== code),
  });
}

/** A cause has one limit at a level: a second one replaces the first. Null: no number of days. */
export function withCauseLimit(settings: Settings, limit: CauseLimit): Settings | null {
  const { limitsOfCauses } = settings.impediments;
  const at = limitsOfCauses.findIndex((one) => isOf(one, limit));
  const next = at < 0 ? [...limitsOfCauses, limit] : limitsOfCauses.with(at, limit);
  return withImpediments(settings, { limitsOfCauses: next });
}

export function withoutCauseLimit(
  settings: Settings,
  limit: { readonly cause: string; readonly level: ImpedimentLevel },
): Settings {
  const limitsOfCauses = settings.impediments.limitsOfCauses.filter((one) => !isOf(one, limit));
  return { ...settings, impediments: { ...settings.impediments, limitsOfCauses } };
}

function isOf(
  one: { readonly cause: string; readonly level: string },
  other: { readonly cause: string; readonly level: string },
): boolean {
  return one.cause === other.cause && one.level === other.level;
}

/** A code as people type it in a search; empty where the name has nothing to make one of. */
export function proposedCode(name: string): string {
  const code = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[-0-9]+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '');
  return CAUSE_CODE.test(code) ? code : '';
}

/** The document of these settings, without limits of causes that are not in its list. */
export function withLimitsOfKnownCauses(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document;
  const parts = new Map<string, unknown>(Object.entries(document));
  const codes = new Set(listOf(parts.get('causes')).map(({ code }) => code));
  const limits = listOf(parts.get('limitsOfCauses')).filter(({ cause }) => codes.has(cause));
  return { ...document, limitsOfCauses: limits };
}

interface ListEntry {
  readonly code?: unknown;
  readonly cause?: unknown;
}

function listOf(value: unknown): readonly ListEntry[] {
  return Array.isArray(value) ? (value as readonly ListEntry[]) : [];
}
