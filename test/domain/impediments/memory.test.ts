import fc from 'fast-check';
import {
  similarSolved,
  solvedOf,
  type MemoryQuestion,
  type SolvedImpediment,
} from '../../../src/domain/impediments/memory';
import { tellingWords } from '../../../src/domain/impediments/words';
import { removedRecord, said } from '../../builders/impediment';
import { at, workItem } from '../../builders/work-item';

describe('tellingWords', () => {
  const words = (text: string) => [...tellingWords(text)];

  it('leaves case, accents, stop words and single letters aside', () => {
    expect(words('The LICENCE for the café’s e-Signature: a straße, STRASSE')).toEqual([
      'licence',
      'cafe',
      'signature',
      'strasse',
    ]);
  });

  it('reads other scripts, and pairs of signs where no spaces stand between words', () => {
    expect(words('Ждём подписи')).toEqual(['ждем', 'подписи']);
    expect(words('承認待ち')).toEqual(['承認', '認待', '待ち']);
    expect(words('印')).toEqual(['印']);
    expect(words('')).toEqual([]);
  });

  it('gives the same for a text and its upper case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(text.toUpperCase())).toEqual(words(text));
        expect(words(text.normalize('NFD'))).toEqual(words(text));
      }),
    );
  });
});

const solved = (facts: Partial<SolvedImpediment> & { key?: string }): SolvedImpediment => ({
  issue: { id: null, key: facts.key ?? 'PAY-1' },
  summary: null,
  team: 'PAY',
  what: 'Contract of the vendor is not signed',
  cause: 'legal',
  solution: 'Signed',
  level: 'team',
  raisedAt: at('2026-10-01T09:00:00Z'),
  removedAt: at('2026-10-05T09:00:00Z'),
  ...facts,
});

const QUESTION: MemoryQuestion = {
  text: 'Vendor has not signed',
  cause: 'legal',
  team: 'SHOP',
  key: 'SHOP-1',
};

it('tells why a solved one is alike', () => {
  const [found] = similarSolved(QUESTION, [solved({ key: 'SHOP-2', team: 'SHOP' })], 5);
  expect(found?.reasons).toEqual(['same-cause', 'words-in-common', 'same-team', 'same-project']);
  expect(found?.words).toEqual(['signed', 'vendor']);
});

it('puts the most alike first, and the newer one among equals', () => {
  const list = [
    solved({ key: 'PAY-1', what: 'Firewall', cause: 'legal' }),
    solved({ key: 'PAY-2', what: 'Firewall', removedAt: at('2026-10-06T09:00:00Z') }),
    solved({ key: 'PAY-3', cause: 'vendor' }),
    solved({ key: 'SHOP-9' }),
    solved({ key: 'PAY-4' }),
  ];
  const keys = (limit: number) =>
    similarSolved(QUESTION, list, limit).map((one) => one.solved.issue.key);
  expect(keys(5)).toEqual(['SHOP-9', 'PAY-4', 'PAY-3', 'PAY-2', 'PAY-1']);
  expect(keys(2)).toEqual(['SHOP-9', 'PAY-4']);
});

it('finds nothing alike for the team alone', () => {
  const other = solved({ key: 'SHOP-2', team: 'SHOP', what: 'Firewall', cause: 'security' });
  expect(similarSolved(QUESTION, [other], 5)).toEqual([]);
  const unknown = { ...QUESTION, text: '', cause: null };
  expect(similarSolved(unknown, [solved({ cause: null })], 5)).toEqual([]);
});

it('answers the same whatever order the past is told in', () => {
  const one = fc.record({
    key: fc.constantFrom('PAY-1', 'PAY-2', 'SHOP-3'),
    what: fc.constantFrom('vendor signed', 'firewall closed', 'vendor firewall'),
    cause: fc.constantFrom(null, 'legal', 'security'),
    removedAt: fc.constantFrom(at('2026-10-05T09:00:00Z'), at('2026-10-06T09:00:00Z')),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(one, { selector: ({ key, removedAt }) => `${key} ${String(removedAt)}` }),
      (facts) => {
        const list = facts.map(solved);
        const forwards = similarSolved(QUESTION, list, 5);
        expect(similarSolved(QUESTION, [...list].reverse(), 5)).toEqual(forwards);
        for (const { score, reasons } of forwards) {
          expect(score).toBeGreaterThan(0);
          expect(reasons).not.toHaveLength(0);
        }
      },
    ),
  );
});

it('remembers what an issue tells of its own past, newest first, where somebody said what helped', () => {
  const earlier = {
    what: 'No licence',
    cause: 'vendor',
    level: 'train',
    raisedAt: at('2026-09-01T09:00:00Z'),
    removedAt: at('2026-09-10T09:00:00Z'),
  } as const;
  const item = workItem({
    key: 'A-1',
    impediment: said({
      record: removedRecord('2026-11-10T09:00:00Z'),
      past: [
        { ...earlier, solution: 'Bought' },
        { ...earlier, solution: ' ' },
      ],
    }),
  });
  expect(solvedOf(item, 'A').map(({ solution }) => solution)).toEqual(['Signed', 'Bought']);
  expect(solvedOf(workItem({ key: 'A-2' }), 'A')).toEqual([]);
});
