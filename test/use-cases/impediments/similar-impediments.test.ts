import fc from 'fast-check';
import type { SolvedImpediment } from '../../../src/domain/impediments/memory';
import {
  causeNamedIn,
  similarToTyped,
} from '../../../src/use-cases/impediments/similar-impediments';
import { at } from '../../builders/work-item';

const CAUSES = [
  { code: 'vendor', name: 'A vendor' },
  { code: 'system-access', name: 'Access to a system' },
  { code: 'people', name: 'People and skills' },
];

const solved = (key: string, facts: Partial<SolvedImpediment>): SolvedImpediment => ({
  ...{ issue: { id: null, key }, summary: null, team: null, what: '', cause: null },
  ...{ solution: 'Done', level: 'team', raisedAt: at('2026-10-01T09:00:00Z') },
  removedAt: at('2026-10-05T09:00:00Z'),
  ...facts,
});

const LIST = [
  solved('PAY-1', { what: 'Export of invoices is slow' }),
  solved('PAY-2', { what: 'Export of invoices fails' }),
  solved('SHOP-1', { what: 'Sandbox is closed', cause: 'vendor' }),
  solved('SHOP-2', { what: 'No access for the vendor' }),
];
const QUESTION = { summary: 'Export of invoices', cause: null, team: null, key: 'PAY-9' };

const keysFor = (typed: string, cause: string | null = null, limit = 3) =>
  similarToTyped({ ...QUESTION, typed, cause }, LIST, limit).map((one) => one.solved.issue.key);

it('begins with those like the title, and goes to those like the words once some are typed', () => {
  expect(keysFor('')).toEqual(['PAY-1', 'PAY-2']);
  const typed = 'vendor access missing again';
  expect(keysFor(typed)).toEqual(['SHOP-2', 'PAY-1', 'PAY-2']);
  expect(keysFor(typed, causeNamedIn(typed, CAUSES))).toEqual(['SHOP-2', 'SHOP-1', 'PAY-1']);
  expect(keysFor(typed, null, 1)).toEqual(['SHOP-2']);
  expect(keysFor('', 'vendor', 1)).toEqual(['SHOP-1']);
});

it('tells each one once, and no more than are wanted', () => {
  const words = fc.array(fc.constantFrom('export', 'invoices', 'vendor', 'access', 'weather'));
  fc.assert(
    fc.property(words, fc.nat(5), (typed, limit) => {
      const keys = keysFor(typed.join(' '), null, limit);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeLessThanOrEqual(limit);
    }),
  );
});

it.each([
  ['vendor access missing again', 'vendor'],
  ['The vendor gives no access to the system', 'system-access'],
  ['No skills for it', null],
  ['', null],
])('finds in %j the cause %j', (text, code) => {
  expect(causeNamedIn(text, CAUSES)).toBe(code);
});
