import type { AppRow, LoggedRows } from '../demo/portfolio/app-row';
import { lastOf, type LoggedChange, type SavedProperty } from '../demo/saved-property';
import { guardHash } from '../../src/storage/guard-hash';
import {
  AUDIT,
  GUARD,
  guardKey,
  historyKey,
  rowOfGuard,
  rowOfRecord,
} from '../../src/storage/stored-guards';
import { auditKeyOf, auditRowOf } from '../../src/storage/stored-portfolio';
import { SETTINGS_SUBJECT, savedRow, settingsAuditKey } from '../../src/storage/stored-settings';
import { canonicalText } from '../../src/use-cases/guarded-writing/canonical-text';
import type { HistoryRecord } from '../../src/use-cases/guarded-writing/ports';

/** What the app would have in its storage, had the demo been written through it. */

export interface DemoInUse {
  readonly properties: readonly SavedProperty[];
  /** Nothing, if left out. */
  readonly stored?: LoggedRows;
}

export function demoStorage({ properties, stored }: DemoInUse): readonly AppRow[] {
  const { rows, log } = stored ?? { rows: [], log: [] };
  return [...rows, ...log.map(logRow), ...properties.flatMap(historyRows)];
}

/** The guard of a property and its history; none where something else wrote it. */
function historyRows(property: SavedProperty): readonly AppRow[] {
  const { issueId, propertyKey, part, value, overwritten = value, saves } = property;
  if (saves.length === 0) return [];
  const { at, actor } = lastOf(saves);
  const key = guardKey({ issueId, propertyKey });
  const guard = rowOfGuard({
    // Each save changes the guard twice: it claims the property, and notes that it was written.
    ...{ version: 2 * saves.length, revision: saves.length },
    ...{ stamp: `planted ${key}`, writer: actor, at, claim: null },
    hash: guardHash(canonicalText(overwritten)),
  });
  const records = saves.map((save, position): HistoryRecord => {
    return { issueId, part, ...save, revision: position + 1, changedOutside: false };
  });
  return [
    { entity: GUARD, key, value: guard, at },
    ...records.map((record) => ({
      ...{ entity: AUDIT, key: historyKey(record), value: rowOfRecord(record), at: record.at },
    })),
  ];
}

function logRow({ subject, version, ...entry }: LoggedChange): AppRow {
  const { at, actor, before, after } = entry;
  if (subject !== SETTINGS_SUBJECT) {
    const value = auditRowOf(subject, version, entry);
    return { entity: AUDIT, key: auditKeyOf(subject, entry), value, at };
  }
  const kept = { before: before && { ...before }, after: { ...after } };
  const saved = { at, actor, action: 'saved', version, ...kept } as const;
  return { entity: AUDIT, key: settingsAuditKey(saved), value: savedRow(saved), at };
}
