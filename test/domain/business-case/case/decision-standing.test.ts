import fc from 'fast-check';
import {
  DECISION_CODES,
  GATE_CODES,
  verdictOf,
  type DecisionEntry,
} from '../../../../src/domain/business-case/case/decision';
import { standingEntries } from '../../../../src/domain/business-case/case/decision-standing';
import { instantOf } from '../../../../src/domain/calendar/instant';

const anyEntry = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}$/),
    at: fc.integer({ min: 0, max: 9 }).map((second) => instantOf(new Date(second * 1000))),
    by: fc.constant('mia'),
    code: fc.constantFrom(...DECISION_CODES, ...GATE_CODES),
  })
  .map((entry): DecisionEntry => {
    const gate = GATE_CODES.find((code) => code === entry.code);
    const decision = DECISION_CODES.find((code) => code === entry.code) ?? 'approved';
    return gate === undefined
      ? { ...entry, kind: 'decision', code: decision, why: '' }
      : { ...entry, kind: 'gate', code: gate, evidence: '' };
  });
const anyLog = fc.uniqueArray(anyEntry, { maxLength: 12, selector: ({ id }) => id });

it('holds exactly what the verdict says, whatever the order of the log', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const held = standingEntries(log).flatMap(({ entry, overtakenBy }) =>
        overtakenBy === null ? [entry] : [],
      );
      const verdict = verdictOf(log);
      const decision = held.find(({ kind }) => kind === 'decision');
      const gate = held.find(({ kind }) => kind === 'gate');
      expect([decision?.code ?? null, decision?.at ?? null]).toEqual([
        verdict.decision,
        verdict.decidedAt,
      ]);
      expect([gate?.code ?? null, gate?.at ?? null]).toEqual([verdict.gate, verdict.gateAt]);
      expect(held.length).toBeLessThanOrEqual(2);
      expect(standingEntries([...log].reverse())).toEqual(standingEntries(log));
    }),
  );
});

it('names a later entry of the log as what took the place of one', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const standing = standingEntries(log);
      const places = standing.map(({ entry }) => entry.id);
      const overtaken = standing.flatMap(({ entry, overtakenBy }, place) =>
        overtakenBy === null ? [] : [{ entry, overtakenBy, place }],
      );
      for (const { entry, overtakenBy, place } of overtaken) {
        expect(places.indexOf(overtakenBy.id)).toBeGreaterThan(place);
        expect(entry.kind === 'gate' || overtakenBy.kind === 'decision').toBe(true);
      }
    }),
  );
});
