import { EMPTY_CASE } from '../../../../src/domain/business-case/case/business-case';
import {
  draftOf,
  typedCase,
  unsavedParts,
  withEdit,
  withStanding,
} from '../../../../static/app/src/case/case-draft';
import { draftStore } from '../../../../static/app/src/case/draft-store';
import { day } from '../../../builders/work-item';

class Memory {
  readonly rows = new Map<string, string>();
  getItem = (key: string): string | null => this.rows.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.rows.set(key, text);
  removeItem = (key: string): void => void this.rows.delete(key);
}

const PLACE = { issueId: '1001', accountId: 'ann' };
const EMPTY = draftOf({ revision: 0, written: EMPTY_CASE });
const INDICATOR = {
  ...{ id: 'i1', name: 'Orders', unit: '%', baseline: 1, target: null, isHigherBetter: true },
  readings: [{ on: day('2026-11-20'), value: 3 }],
};

it('gives back what was typed and not saved, for this person and issue alone', () => {
  const memory = new Memory();
  const typed = withEdit(EMPTY, { scopeIn: 'Web ', indicators: [INDICATOR] });
  expect(draftStore(PLACE, () => memory).keep(typed)).toBe(true);
  const restored = draftStore(PLACE, () => memory).restored(EMPTY);
  expect(typedCase(restored)).toMatchObject({ scopeIn: 'Web ', indicators: [INDICATOR] });
  const bea = draftStore({ ...PLACE, accountId: 'bea' }, () => memory);
  expect(bea.restored(EMPTY)).toStrictEqual(EMPTY);
});

it('asks where somebody else wrote the same part since', () => {
  const memory = new Memory();
  const store = draftStore(PLACE, () => memory);
  store.keep(withEdit(EMPTY, { scopeIn: 'Mine' }));
  const now = draftOf({ revision: 4, written: { ...EMPTY_CASE, scopeIn: 'Theirs' } });
  const restored = store.restored(now);
  expect(restored).toMatchObject({ revision: 4, contested: ['scopeIn'] });
  expect(typedCase(restored).scopeIn).toBe('Mine');
});

it('still asks what holds after the tab was closed before the choice', () => {
  const store = draftStore(PLACE, () => memory);
  const memory = new Memory();
  const theirs = { revision: 2, written: { ...EMPTY_CASE, scopeIn: 'Theirs' } };
  store.keep(withStanding(withEdit(EMPTY, { scopeIn: 'Mine' }), theirs));
  expect(store.restored(draftOf(theirs)).contested).toStrictEqual(['scopeIn']);
  const agreed = draftOf({ revision: 3, written: { ...EMPTY_CASE, scopeIn: 'Mine' } });
  expect(store.restored(agreed).contested).toStrictEqual([]);
});

it('forgets what is saved', () => {
  const memory = new Memory();
  const store = draftStore(PLACE, () => memory);
  store.keep(withEdit(EMPTY, { scopeIn: 'Web' }));
  store.keep(draftOf({ revision: 1, written: { ...EMPTY_CASE, scopeIn: 'Web' } }));
  expect(memory.rows.size).toBe(0);
});

it.each(['{', '{}', '[]', '{"base":{},"edits":{"scopeIn":7}}', 'null'])(
  'passes over %s',
  (stored) => {
    const store = draftStore(PLACE, () => ({
      getItem: () => stored,
      setItem: () => undefined,
      removeItem: () => undefined,
    }));
    expect(unsavedParts(store.restored(EMPTY))).toStrictEqual([]);
  },
);

it('says where the browser keeps nothing', () => {
  const store = draftStore(PLACE, () => {
    throw new Error('Storage is switched off.');
  });
  expect(store.keep(withEdit(EMPTY, { scopeIn: 'Web' }))).toBe(false);
  expect(store.restored(EMPTY)).toBe(EMPTY);
});
