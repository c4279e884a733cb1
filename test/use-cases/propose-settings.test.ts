import { linkTypeMeanings } from '../../src/domain/dependencies/link-type-meaning';
import {
  decideLinkType,
  proposalsAsRules,
  reviewLinkTypes,
} from '../../src/use-cases/propose-settings';
import { BLOCKS, DEPENDENCY, DEPENDS, RELATES, TYPES } from '../static/app/admin/link-types';

const shown = (rules: Parameters<typeof reviewLinkTypes>[1], types = TYPES) =>
  reviewLinkTypes(types, rules).map(({ type, waits, state }) => [type.name, waits, state]);

describe('reviewLinkTypes', () => {
  it('puts what needs a decision first, then what makes somebody wait', () => {
    expect(shown(null)).toStrictEqual([
      ['Dependency', 'none', 'undecided'],
      ['Blocks', 'inward', 'proposed'],
      ['Depends', 'outward', 'proposed'],
      ['Relates', 'none', 'none'],
    ]);
  });

  it('asks again for a type that came after the others were decided', () => {
    const rules = [
      { name: 'Blocks', waits: 'inward' as const },
      { name: 'Dependency', waits: 'none' as const },
    ];
    expect(shown(rules)).toStrictEqual([
      ['Depends', 'none', 'undecided'],
      ['Blocks', 'inward', 'decided'],
      ['Dependency', 'none', 'decided'],
      ['Relates', 'none', 'none'],
    ]);
  });

  it('has nothing to say about a site without link types', () => {
    expect(shown(null, [])).toStrictEqual([]);
  });
});

describe('decideLinkType', () => {
  it('writes down what holds for the other types, and goes on asking about unsure ones', () => {
    const rules = decideLinkType(TYPES, null, RELATES, 'inward');
    expect(rules).toStrictEqual([
      { name: 'Blocks', waits: 'inward' },
      { name: 'Depends', waits: 'outward' },
      { name: 'Relates', waits: 'inward' },
    ]);
    expect(shown(rules)[0]).toStrictEqual(['Dependency', 'none', 'undecided']);
  });

  it('changes no other meaning', () => {
    const before = linkTypeMeanings(TYPES, null).map(({ waits }) => waits);
    const rules = decideLinkType(TYPES, null, DEPENDENCY, 'none');
    expect(linkTypeMeanings(TYPES, rules).map(({ waits }) => waits)).toStrictEqual(before);
    expect(linkTypeMeanings([DEPENDENCY], rules)).toStrictEqual([
      { waits: 'none', certainty: 'decided' },
    ]);
  });

  it('changes a rule where it stands, also one that names the type by its id', () => {
    const rules = [
      { id: '2', waits: 'outward' as const },
      { name: 'Gone', waits: 'inward' as const },
    ];
    expect(decideLinkType(TYPES, rules, DEPENDS, 'inward')).toStrictEqual([
      { id: '2', waits: 'inward' },
      { name: 'Gone', waits: 'inward' },
    ]);
    expect(decideLinkType(TYPES, rules, BLOCKS, 'inward')).toStrictEqual([
      ...rules,
      { name: 'Blocks', waits: 'inward' },
    ]);
  });
});

it('writes proposals down as they hold', () => {
  const rules = proposalsAsRules(TYPES);
  expect(linkTypeMeanings(TYPES, rules).map(({ waits }) => waits)).toStrictEqual(
    linkTypeMeanings(TYPES, null).map(({ waits }) => waits),
  );
});
