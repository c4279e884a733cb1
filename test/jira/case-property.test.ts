import fc from 'fast-check';
import { EMPTY_CASE, type BusinessCase } from '../../src/domain/business-case/case/business-case';
import { CASE_LIMITS } from '../../src/domain/business-case/case/case-limits';
import type { CaseMirror } from '../../src/domain/business-case/case/case-mirror';
import { formatInstant } from '../../src/domain/calendar/instant';
import {
  CASE_PROPERTY,
  caseForm,
  casePropertyValue,
  readCaseProperty,
} from '../../src/jira/case-property';
import { mapIssue } from '../../src/jira/issue-mapping';
import { anyCase, anyMirror, hostileCases } from '../arbitraries/cases';
import { PLAIN_RULES, restIssue } from '../builders/rest-issue';
import { at } from '../builders/work-item';

const TOUCHED = at('2026-11-20T09:00:00Z');
const MIRROR: CaseMirror = {
  ...{ wsjf: 3.2, decision: 'approved', theme: 'growth', completeness: 50, state: 'approved' },
};

function value(written: BusinessCase, mirror = MIRROR, revision = 1): object {
  return casePropertyValue({ revision, written, mirror, touched: TOUCHED }) ?? {};
}

/** After it went to Jira and back. */
function overTheWire(sent: unknown): unknown {
  return JSON.parse(JSON.stringify(sent));
}

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(
      anyCase(),
      anyMirror(),
      fc.integer({ min: 1, max: 2e9 }),
      (written, mirror, revision) => {
        const read = readCaseProperty(overTheWire(value(written, mirror, revision)));
        expect(read).toEqual({ kind: 'readable', revision, written, mirror });
      },
    ),
  );
});

it('reads back each part from the history, and no other', () => {
  fc.assert(
    fc.property(anyCase(), fc.subarray(Object.keys(EMPTY_CASE)), (written, keys) => {
      const parts = Object.fromEntries(
        Object.entries(written).filter(([key]) => keys.includes(key)),
      );
      expect(caseForm.readParts(overTheWire(caseForm.partsForm(parts)))).toEqual(parts);
    }),
  );
});

it('has a flat index without nulls, and never an amount', () => {
  fc.assert(
    fc.property(anyCase(), anyMirror(), (written, mirror) => {
      const { index } = value(written, mirror) as { index: { readonly touched?: string } };
      expect(index.touched).toBe(formatInstant(TOUCHED));
      expect(Object.values(index)).not.toContain(null);
      const names = ['wsjf', 'decision', 'theme', 'completeness', 'state', 'touched'];
      expect(names).toEqual(expect.arrayContaining(Object.keys(index)));
    }),
  );
});

it('leaves out what is empty', () => {
  expect(value(EMPTY_CASE)).toEqual({
    ...{ schema: 1, revision: 1, case: {} },
    index: { ...MIRROR, touched: '2026-11-20T09:00:00.000Z' },
  });
});

it('has no room for everything at once in wide letters, and says so', () => {
  const lines = Array.from({ length: CASE_LIMITS.outcomes }, () => '語'.repeat(CASE_LIMITS.line));
  const scope = '語'.repeat(CASE_LIMITS.scope);
  expect(
    casePropertyValue({
      ...{ revision: 1, mirror: MIRROR, touched: TOUCHED },
      written: { ...EMPTY_CASE, outcomes: lines, qualities: lines, scopeIn: scope },
    }),
  ).toBeNull();
  // All of it in letters of one byte has room.
  const narrow = lines.map(() => 'x'.repeat(CASE_LIMITS.line));
  const written = { ...EMPTY_CASE, outcomes: narrow, qualities: narrow };
  expect(value({ ...written, scopeIn: 'x'.repeat(2000), scopeOut: 'x'.repeat(2000) })).not.toEqual(
    {},
  );
});

it('reads as many characters as were written, whatever they are made of', () => {
  const full = { ...EMPTY_CASE, outcomes: ['🙂'.repeat(CASE_LIMITS.line)] };
  expect(readCaseProperty(value(full))).toMatchObject({ kind: 'readable', written: full });
  const more = { ...EMPTY_CASE, outcomes: ['🙂'.repeat(CASE_LIMITS.line + 1)] };
  expect(readCaseProperty(value(more))).toMatchObject({ kind: 'unreadable' });
});

it('keeps the texts where only the index cannot be read', () => {
  const written = { ...EMPTY_CASE, scopeIn: 'Cards' };
  const forged = { ...value(written), index: { ...MIRROR, decision: 'go' } };
  expect(readCaseProperty(forged)).toEqual({
    kind: 'readable',
    revision: 1,
    written,
    mirror: null,
  });
});

it('reads 4,000 hostile values as something that can be written again, or says it cannot', () => {
  let readable = 0;
  for (const hostile of hostileCases(4000, 7)) {
    const read = readCaseProperty(hostile);
    if (read.kind === 'unreadable') continue;
    readable += 1;
    const { written, mirror } = read;
    expect(Object.keys(written).sort()).toEqual(Object.keys(EMPTY_CASE).sort());
    const again = casePropertyValue({
      ...{ revision: 1, written, mirror: mirror ?? MIRROR, touched: TOUCHED },
    });
    expect(again && readCaseProperty(overTheWire(again))).toMatchObject({ written });
  }
  expect(readable).toBeGreaterThan(400);
  expect(readable).toBeLessThan(3600);
  const plain: { readonly isOpen?: unknown } = {};
  expect(plain.isOpen).toBeUndefined();
});

it('makes one unreadable case one finding of one issue', () => {
  const item = (property: unknown) =>
    mapIssue(restIssue('A-1', {}, { properties: { [CASE_PROPERTY]: property } }), PLAIN_RULES);
  expect(item({ schema: 1, revision: 1, case: 5 })).toMatchObject({
    case: { written: null, mirror: null, revision: 0, isUnreadable: true },
    unreadableProperties: [CASE_PROPERTY],
  });
  expect(item(value(EMPTY_CASE))).toMatchObject({
    case: { written: EMPTY_CASE, mirror: MIRROR, revision: 1, isUnreadable: false },
    unreadableProperties: [],
  });
  expect(mapIssue(restIssue('A-1'), PLAIN_RULES).case.written).toBeNull();
});
