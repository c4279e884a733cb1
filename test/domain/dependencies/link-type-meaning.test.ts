import {
  linkTypeMeanings,
  proposeMeaning,
  rulesWithoutType,
} from '../../../src/domain/dependencies/link-type-meaning';
import type { LinkType } from '../../../src/domain/work-items/work-item';

const type = (inward: string | null, outward: string | null, name = 'Any'): LinkType => ({
  id: null,
  name,
  inward,
  outward,
});

// Wordings of public Jira sites (Montgomery, Lüders, Maalej: Public Jira Dataset, CC-BY-4.0).
it.each([
  ['is blocked by', 'blocks', 'inward'],
  ['is blocked by', 'is blocking', 'inward'],
  ['Blocked by', 'Blocks', 'inward'],
  ['depended on by', 'depends on', 'outward'],
  ['is depended on by', 'depends on', 'outward'],
  ['is depended upon by', 'depends upon', 'outward'],
  ['depends on', 'is depended on by', 'inward'],
  ['is required for', 'depends on', 'outward'],
  ['is a precondition for', 'depends on', 'outward'],
  ['is required by', 'requires', 'outward'],
  ['has to be done after', 'has to be done before', 'inward'],
  ['Preceded By', 'Precedes', 'inward'],
])('is sure who waits where it reads "%s" and "%s"', (inward, outward, waits) => {
  expect(proposeMeaning(type(inward, outward))).toEqual({ waits, certainty: 'sure' });
});

it.each([
  ['is dependent of', 'depends on'],
  ['depends on', 'requires'],
  ['blocks', 'something else'],
])('is unsure where it reads "%s" and "%s"', (inward, outward) => {
  expect(proposeMeaning(type(inward, outward))).toEqual({ waits: 'none', certainty: 'unsure' });
});

it.each([
  ['relates to', 'relates to'],
  ['Blocked', 'Blocked'],
  ['Dependency', 'Dependency'],
  ['is duplicated by', 'duplicates'],
  ['is cloned by', 'clones'],
  ['is triggered by', 'is triggering'],
  ['has to be finished together with', 'has to be finished together with'],
  ['start is earliest end of', 'earliest end is start of'],
  ['', 'blocks'],
  [null, null],
])('proposes nothing where it reads "%s" and "%s"', (inward, outward) => {
  expect(proposeMeaning(type(inward, outward))).toEqual({ waits: 'none', certainty: 'none' });
});

it('lets the settings decide, also where the data has no wording', () => {
  const types = [type(null, null, 'Dependence'), type('is blocked by', 'blocks', 'Blocks')];
  expect(linkTypeMeanings(types, [{ name: 'Dependence', waits: 'outward' }])).toEqual([
    { waits: 'outward', certainty: 'decided' },
    { waits: 'none', certainty: 'none' },
  ]);
});

it('compares names exactly and ids before names', () => {
  const types = [
    { ...type(null, null, 'dependent'), id: '1' },
    { ...type(null, null, 'Dependent'), id: '2' },
  ];
  const rules = [
    { name: 'Dependent', waits: 'inward' as const },
    { id: '1', waits: 'outward' as const },
  ];
  expect(linkTypeMeanings(types, rules).map(({ waits }) => waits)).toEqual(['outward', 'inward']);
  expect(rulesWithoutType(types, [...rules, { name: 'DEPENDENT', waits: 'inward' }])).toEqual([
    { name: 'DEPENDENT', waits: 'inward' },
  ]);
});
