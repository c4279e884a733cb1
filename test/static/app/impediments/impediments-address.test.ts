import fc from 'fast-check';
import { FOUND_CODES } from '../../../../src/domain/impediments/found-codes';
import { IMPEDIMENT_LEVELS } from '../../../../src/domain/impediments/record';
import {
  FIRST_IMPEDIMENTS,
  formatImpedimentsState,
  IMPEDIMENT_VIEWS,
  LANES,
  parseImpedimentsState,
  type ImpedimentsState,
} from '../../../../static/app/src/impediments/impediments-address';
import { SORT_KEYS } from '../../../../static/app/src/impediments/list/list-order';

const parse = (query: string): ImpedimentsState =>
  parseImpedimentsState(new URLSearchParams(query));

it('writes nothing for the page as it opens, and reads nothing as that', () => {
  expect(formatImpedimentsState(FIRST_IMPEDIMENTS).toString()).toBe('');
  expect(parse('')).toEqual(FIRST_IMPEDIMENTS);
});

it('reads what people would send each other', () => {
  expect(parse('view=list&level=train&cause=vendor&owner=me&late=yes&issue=PAY-12')).toEqual({
    ...FIRST_IMPEDIMENTS,
    view: 'list',
    filter: {
      ...FIRST_IMPEDIMENTS.filter,
      ...{ level: 'train', cause: 'vendor', isMine: true, isPastLimit: true },
    },
    selected: 'PAY-12',
  });
});

it('leaves out what an address cannot mean', () => {
  expect(parse('view=x&lanes=y&level=z&cause=A%20B&found=no&issue=%3Cb%3E&page=-1&sort=q')).toEqual(
    FIRST_IMPEDIMENTS,
  );
});

it('reads back what it wrote', () => {
  const nullable = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
  const state: fc.Arbitrary<ImpedimentsState> = fc.record({
    view: fc.constantFrom(...IMPEDIMENT_VIEWS),
    lanes: fc.constantFrom(...LANES),
    filter: fc.record({
      level: nullable(fc.constantFrom(...IMPEDIMENT_LEVELS)),
      cause: nullable(fc.constantFrom('vendor', 'other-team', 'none')),
      team: nullable(
        fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => `x${text.trim()}`),
      ),
      found: nullable(fc.constantFrom(...FOUND_CODES)),
      isMine: fc.boolean(),
      isPastLimit: fc.boolean(),
      text: fc.string({ unit: 'grapheme-ascii', maxLength: 50 }),
    }),
    order: fc.record({ by: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 1000 }),
    selected: nullable(fc.constantFrom('PAY-1', 'ÄÖ_1-22')),
  });
  fc.assert(
    fc.property(state, (original) => {
      expect(parse(formatImpedimentsState(original).toString())).toEqual(original);
    }),
  );
});
