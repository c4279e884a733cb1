import { linkTypeMeanings } from '../../src/domain/dependencies/link-type-meaning';
import {
  decideBlockedStatus,
  decideLinkType,
  proposalsAsRules,
  reviewBlockedStatuses,
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

describe('blocked statuses', () => {
  const statuses = [
    { id: '1', name: 'To Do', category: 'to-do' },
    { id: '2', name: 'Blocked', category: 'in-progress' },
    { id: '3', name: 'Blocked', category: 'in-progress' },
    { id: '4', name: 'On hold', category: 'in-progress' },
    { id: '5', name: 'Impeded', category: 'done' },
  ] as const;
  const review = (names: readonly string[] | null) =>
    reviewBlockedStatuses(statuses, names).map((one) => [one.name, one.isBlocked, one.state]);

  it('proposes what is sure and offers what may be meant', () => {
    expect(review(null)).toStrictEqual([
      ['Blocked', true, 'proposed'],
      ['On hold', false, 'offered'],
      ['To Do', false, 'none'],
    ]);
  });

  it('keeps the proposals when an admin adds one, and forgets one that is taken away', () => {
    const names = decideBlockedStatus(statuses, null, { name: 'On hold', isBlocked: true });
    expect(names).toStrictEqual(['Blocked', 'On hold']);
    expect(review(names)).toStrictEqual([
      ['Blocked', true, 'decided'],
      ['On hold', true, 'decided'],
      ['To Do', false, 'decided'],
    ]);
    const none = decideBlockedStatus(statuses, null, { name: 'Blocked', isBlocked: false });
    expect(none).toStrictEqual([]);
    expect(review(none)[0]).toStrictEqual(['Blocked', false, 'decided']);
  });
});
