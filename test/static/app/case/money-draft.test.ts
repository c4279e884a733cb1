import { moneyDraftStore, type MoneyDraft } from '../../../../static/app/src/case/money-draft';
import { newLine } from '../../../../static/app/src/case/money-form';

function memory() {
  const rows = new Map<string, string>();
  return {
    rows,
    getItem: (key: string): string | null => rows.get(key) ?? null,
    setItem: (key: string, text: string): void => void rows.set(key, text),
    removeItem: (key: string): void => void rows.delete(key),
  };
}

const PLACE = { issueId: '1001', accountId: 'ann' };
const DRAFT: MoneyDraft = {
  seen: 3,
  typed: {
    firstQuarter: '2026-Q4',
    lines: [{ ...newLine('l1', 'cost', 0), name: 'Team' }],
    measured: [{ quarter: 1, amount: '12 0', note: '' }],
  },
};

it('gives back what was typed with the version it was typed on, to this person alone', () => {
  const store = memory();
  moneyDraftStore(PLACE, () => store).keep(DRAFT);
  expect(moneyDraftStore(PLACE, () => store).read()).toStrictEqual(DRAFT);
  expect(moneyDraftStore({ ...PLACE, accountId: 'bea' }, () => store).read()).toBeNull();
  expect(moneyDraftStore({ ...PLACE, issueId: '1002' }, () => store).read()).toBeNull();
  moneyDraftStore(PLACE, () => store).forget();
  expect(store.rows.size).toBe(0);
});

it.each(['', 'no JSON', '{}', '{"seen":-1}', '{"seen":1,"typed":{"firstQuarter":7}}'])(
  'takes %j for nothing kept',
  (text) => {
    const store = memory();
    moneyDraftStore(PLACE, () => store).keep(DRAFT);
    for (const key of store.rows.keys()) store.rows.set(key, text);
    expect(moneyDraftStore(PLACE, () => store).read()).toBeNull();
  },
);

it('goes on where the browser keeps nothing', () => {
  const store = moneyDraftStore(PLACE, () => {
    throw new Error('switched off');
  });
  store.keep(DRAFT);
  store.forget();
  expect(store.read()).toBeNull();
});
