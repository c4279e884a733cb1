import fc from 'fast-check';
import {
  EMPTY_CASE,
  type BusinessCase,
} from '../../../../src/domain/business-case/case/business-case';
import {
  draftOf,
  typedCase,
  unsavedParts,
  whatToSave,
  withChoice,
  withEdit,
  withSaved,
  withStanding,
} from '../../../../static/app/src/case/case-draft';
import { cleanCase } from '../../../../static/app/src/case/clean-part';

const hypothesis = (clauses: Partial<BusinessCase['hypothesis']>): BusinessCase['hypothesis'] => ({
  ...EMPTY_CASE.hypothesis,
  ...clauses,
});
const standing = (revision: number, parts: Partial<BusinessCase>) => ({
  revision,
  written: { ...EMPTY_CASE, ...parts },
});

it('saves only what differs, without spaces around it and without empty lines', () => {
  const draft = withEdit(draftOf(standing(3, { scopeIn: 'Web' })), {
    scopeIn: ' Web ',
    outcomes: [' More orders', '', '  '],
  });
  expect(unsavedParts(draft)).toStrictEqual(['outcomes']);
  expect(whatToSave(draft)).toStrictEqual({ parts: { outcomes: ['More orders'] }, held: [] });
});

it('holds back what is too long and saves the rest', () => {
  const draft = withEdit(draftOf(standing(0, {})), {
    scopeIn: 'x'.repeat(2001),
    scopeOut: 'Vouchers',
  });
  expect(whatToSave(draft)).toStrictEqual({
    parts: { scopeOut: 'Vouchers' },
    held: [{ part: 'scopeIn', because: 'too-long' }],
  });
  expect(typedCase(draft).scopeIn).toHaveLength(2001);
});

it('keeps a text as it is typed after it was saved', () => {
  const draft = withEdit(draftOf(standing(1, {})), { scopeIn: 'Web and ' });
  const { parts } = whatToSave(draft);
  const saved = withSaved(draft, parts, standing(2, { scopeIn: 'Web and' }));
  expect(typedCase(saved).scopeIn).toBe('Web and ');
  expect(unsavedParts(saved)).toStrictEqual([]);
  expect(saved.revision).toBe(2);
});

it('takes what was typed while a save ran for no contradiction', () => {
  const draft = withEdit(draftOf(standing(1, {})), { scopeIn: 'Web' });
  const { parts } = whatToSave(draft);
  const typedOn = withEdit(draft, { scopeIn: 'Web and app' });
  const saved = withSaved(typedOn, parts, standing(2, { scopeIn: 'Web' }));
  expect(saved.contested).toStrictEqual([]);
  expect(whatToSave(saved).parts).toStrictEqual({ scopeIn: 'Web and app' });
});

it('joins changes of different clauses, and asks where two people wrote the same one', () => {
  const base = draftOf(standing(1, { hypothesis: hypothesis({ for: 'shoppers' }) }));
  const mine = withEdit(base, { hypothesis: hypothesis({ for: 'shoppers', who: 'give up' }) });
  const joined = withStanding(
    mine,
    standing(2, { hypothesis: hypothesis({ for: 'shoppers', that: 'is short' }) }),
  );
  expect(joined.contested).toStrictEqual([]);
  expect(typedCase(joined).hypothesis).toMatchObject({ who: 'give up', that: 'is short' });

  const contested = withStanding(
    mine,
    standing(2, { hypothesis: hypothesis({ for: 'shoppers', who: 'hurry' }) }),
  );
  expect(contested.contested).toStrictEqual(['hypothesis']);
  expect(whatToSave(contested).parts).toStrictEqual({});
  expect(typedCase(withChoice(contested, 'hypothesis', 'theirs')).hypothesis.who).toBe('hurry');
  expect(whatToSave(withChoice(contested, 'hypothesis', 'mine')).parts).toMatchObject({
    hypothesis: { who: 'give up' },
  });
  expect(typedCase(withChoice(contested, 'hypothesis', 'both')).hypothesis.who).toBe(
    'hurry / give up',
  );
});

it('stays contested while others go on changing it, until they agree', () => {
  const mine = withEdit(draftOf(standing(1, {})), { scopeIn: 'Mine' });
  const first = withStanding(mine, standing(2, { scopeIn: 'Theirs' }));
  const second = withStanding(first, standing(3, { scopeIn: 'Theirs', scopeOut: 'x' }));
  expect(second.contested).toStrictEqual(['scopeIn']);
  expect(withStanding(second, standing(4, { scopeIn: 'Mine' })).contested).toStrictEqual([]);
});

it('shows what only others changed, and loses nothing of one or the other', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c');
  const parts = fc.record({ scopeIn: text, scopeOut: text });
  fc.assert(
    fc.property(parts, parts, parts, (base, mine, theirs) => {
      const draft = withEdit(draftOf(standing(1, base)), mine);
      const merged = withStanding(draft, standing(2, theirs));
      const shown = cleanCase(typedCase(merged));
      for (const part of ['scopeIn', 'scopeOut'] as const) {
        const isOwn = mine[part] !== base[part];
        expect(shown[part]).toBe(isOwn ? mine[part] : theirs[part]);
        const isContested = isOwn && ![base[part], mine[part]].includes(theirs[part]);
        expect(merged.contested.includes(part)).toBe(isContested);
      }
    }),
  );
});
