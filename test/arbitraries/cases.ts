import fc from 'fast-check';
import type { BusinessCase, Indicator } from '../../src/domain/business-case/case/business-case';
import type { CaseMirror } from '../../src/domain/business-case/case/case-mirror';
import { CASE_STATES } from '../../src/domain/business-case/case/case-state';
import { DECISION_CODES } from '../../src/domain/business-case/case/decision';
import { addDays } from '../../src/domain/calendar/day';
import { plainLine, plainText } from '../../src/domain/texts/plain-text';
import { casePropertyValue } from '../../src/jira/case-property';
import { day, hostileValue, instant } from './contracts';

const FIRST = day('2020-01-01');
const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(FIRST, days));
const anyLine = fc.string({ unit: 'binary', maxLength: 60 }).map(plainLine);
const anySaidLine = anyLine.map((line) => (line === '' ? 'Fewer calls' : line));
const anyText = fc.string({ unit: 'binary', maxLength: 200 }).map(plainText);
const anyAccounts = fc.uniqueArray(fc.stringMatching(/^[a-z0-9:-]{1,40}$/), { maxLength: 5 });
const anyNumber = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => number + 0);
const anyTheme = fc.option(fc.constantFrom('growth', 'calm-2', 'x1'));

const anyIndicator: fc.Arbitrary<Indicator> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  name: anyLine,
  unit: fc.constantFrom('', '%', 'minutes'),
  baseline: fc.option(anyNumber),
  target: fc.option(anyNumber),
  isHigherBetter: fc.boolean(),
  readings: fc.array(fc.record({ on: anyDay, value: anyNumber }), { maxLength: 5 }),
});

export function anyCase(): fc.Arbitrary<BusinessCase> {
  return fc.record({
    hypothesis: fc.record({
      ...{ for: anyLine, who: anyLine, the: anyLine, isA: anyLine },
      ...{ that: anyLine, unlike: anyLine, ourSolution: anyLine },
    }),
    outcomes: fc.array(anySaidLine, { maxLength: 5 }),
    indicators: fc.uniqueArray(anyIndicator, { maxLength: 4, selector: ({ id }) => id }),
    scopeIn: anyText,
    scopeOut: anyText,
    qualities: fc.array(anySaidLine, { maxLength: 5 }),
    sponsors: anyAccounts,
    stakeholders: anyAccounts,
    themeId: anyTheme,
    objectiveId: fc.option(fc.constantFrom('o1', 'Z-9')),
  });
}

export function anyMirror(): fc.Arbitrary<CaseMirror> {
  return fc.record({
    wsjf: fc.option(fc.integer({ min: 0, max: 6000 }).map((number) => number / 100)),
    decision: fc.option(fc.constantFrom(...DECISION_CODES)),
    theme: anyTheme,
    completeness: fc.integer({ min: 0, max: 100 }),
    state: fc.constantFrom(...CASE_STATES),
  });
}

type Parts = Record<string, unknown>;
type Property = Parts & { readonly case: Parts; readonly index: Parts };
type Mutation = (property: Property) => unknown;

const LONG = 'é'.repeat(16_000);
const DEEP: unknown = JSON.parse(`${'{"a":['.repeat(2500)}${']}'.repeat(2500)}`);
const OWN_PROTO = '{"__proto__":{"isOpen":true},"constructor":{"prototype":{"x":1}}}';

const inCase =
  (parts: Parts): Mutation =>
  (property) => ({ ...property, case: { ...property.case, ...parts } });
const inIndex =
  (parts: Parts): Mutation =>
  (property) => ({ ...property, index: { ...property.index, ...parts } });

/** Each leaves the property as near to a good one as it can. */
const MUTATIONS: readonly Mutation[] = [
  (property) => [property],
  (property) => JSON.stringify(property),
  (property) => ({ ...property, schema: '1' }),
  (property) => ({ ...property, revision: 1e308 }),
  (property) => ({ ...property, case: null }),
  (property) => ({ ...property, case: [property.case] }),
  (property) => ({ ...property, case: DEEP }),
  (property) => ({ ...property, index: DEEP }),
  (property) => ({ ...property, index: null }),
  (property) => ({ ...property, filling: LONG }),
  (property) => ({ ...property, ...(JSON.parse(OWN_PROTO) as Parts) }),
  inCase(JSON.parse(OWN_PROTO) as Parts),
  ...[
    { hypothesis: { for: 7 } },
    { hypothesis: JSON.parse('{"__proto__":{"for":"x"}}') as unknown },
    { outcomes: LONG },
    { outcomes: Array.from({ length: 500 }, () => 'x') },
    { outcomes: ['', ' ', '\u202Ex\u0000'] },
    { indicators: [{ id: '__proto__', name: 'x', readings: [] }] },
    { indicators: [{ id: 'constructor' }] },
    { indicators: [{ id: 'a', target: 1e300 }] },
    { indicators: [{ id: 'a', readings: [{ on: '2026-02-30', value: 1 }] }] },
    { indicators: [{ id: 'a' }, { id: 'a' }] },
    { scopeIn: { toString: 'x' } },
    { scopeOut: LONG },
    { sponsors: ['max', 'max', ''] },
    { sponsors: [null] },
    { stakeholders: ['\u0000'] },
    { themeId: 'order' },
    { themeId: 'constructor' },
    { objectiveId: '../1' },
  ].map(inCase),
  ...[
    { wsjf: 1e308 },
    { wsjf: -1 },
    { wsjf: '5' },
    { decision: 'go' },
    { decision: ['approved'] },
    { theme: LONG },
    { completeness: 101 },
    { completeness: 0.5 },
    { state: '__proto__' },
    { npv: 1_000_000 },
  ].map(inIndex),
];

/** The same number and seed give the same values. All are JSON, since Jira takes nothing else. */
export function hostileCases(count: number, seed: number): readonly unknown[] {
  const touched = instant('2026-11-20T09:00:00Z');
  const wellMade = fc
    .tuple(anyCase(), anyMirror())
    .map(([written, mirror]) => casePropertyValue({ revision: 3, written, mirror, touched }) ?? {});
  const mutated = fc
    .tuple(wellMade, fc.constantFrom(...MUTATIONS))
    .map(([value, mutate]) => mutate(JSON.parse(JSON.stringify(value)) as Property));
  const any = fc
    .oneof(
      { weight: 6, arbitrary: mutated },
      { weight: 3, arbitrary: hostileValue(wellMade) },
      { weight: 1, arbitrary: fc.json().map((text): unknown => JSON.parse(text)) },
    )
    .map(overTheWire);
  return fc.sample(any, { numRuns: count, seed });
}

/** What Jira would have taken of it; null where it takes nothing. */
function overTheWire(value: unknown): unknown {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}
