import {
  noteDraftStore,
  type NoteDraft,
} from '../../../../static/app/src/overview/review/note-draft';

function memory() {
  const rows = new Map<string, string>();
  return {
    rows,
    getItem: (key: string): string | null => rows.get(key) ?? null,
    setItem: (key: string, text: string): void => void rows.set(key, text),
    removeItem: (key: string): void => void rows.delete(key),
  };
}

const DRAFT: NoteDraft = {
  id: '3d1f6f0a-5b0c-4c9e-9a49-0f6f3f5f6a10',
  note: 'Agreed with finance.',
};

it('gives back the note with the review it belongs to, to this person alone', () => {
  const store = memory();
  noteDraftStore('ann', () => store).keep(DRAFT);
  expect(noteDraftStore('ann', () => store).read()).toStrictEqual(DRAFT);
  expect(noteDraftStore('bea', () => store).read()).toBeNull();
  noteDraftStore('ann', () => store).forget();
  expect(store.rows.size).toBe(0);
});

it.each(['', 'no JSON', '{}', '{"id":"1","note":"x"}', JSON.stringify({ ...DRAFT, note: '' })])(
  'takes %j for nothing kept',
  (text) => {
    const store = memory();
    noteDraftStore('ann', () => store).keep(DRAFT);
    for (const key of store.rows.keys()) store.rows.set(key, text);
    expect(noteDraftStore('ann', () => store).read()).toBeNull();
  },
);

it('goes on where the browser keeps nothing', () => {
  const store = noteDraftStore('ann', () => {
    throw new Error('switched off');
  });
  store.keep(DRAFT);
  store.forget();
  expect(store.read()).toBeNull();
});
