import type { SavedEntry } from '../../../../src/contract/resolvers';
import { auditChanges } from '../../../../static/app/src/admin/settings/audit-changes';
import { TYPES } from './link-types';

const entry = (facts: Partial<SavedEntry>): SavedEntry => ({
  at: '2026-11-20T09:00:00.000Z',
  actor: 'ann',
  action: 'saved',
  version: 1,
  before: null,
  after: {},
  ...facts,
});

it('compares a first save with the proposals', () => {
  expect(auditChanges(entry({ after: { health: { soonDays: 4 } } }), TYPES)).toStrictEqual([
    { key: 'health.soonDays', before: 10, after: 4 },
  ]);
});

it('compares a later save with the one before', () => {
  const later = entry({ before: { timeZone: 'UTC' }, after: {} });
  expect(auditChanges(later, TYPES)).toStrictEqual([
    { key: 'timeZone', before: 'UTC', after: null },
  ]);
});

it('says nothing of entries that another version wrote in another form', () => {
  const unknown = { fromTheFuture: 1 };
  expect(auditChanges(entry({ after: unknown }), TYPES)).toBeNull();
  expect(auditChanges(entry({ before: unknown }), TYPES)).toBeNull();
});
