import type { ChangeKind } from '../../../../src/domain/dependencies/dependency-change';
import {
  changeCounts,
  filteredChanges,
  kindsToOffer,
  NO_CHANGE_FILTER,
  teamsOf,
  toggledKind,
} from '../../../../static/app/src/changes/change-filter';
import type { ChangeRow } from '../../../../static/app/src/changes/change-row';

function row(
  consumer: string | null,
  provider: string | null,
  kinds: readonly ('added' | 'asked' | 'finished')[],
  isWorse = false,
): ChangeRow {
  return {
    id: `${String(provider)} ${String(consumer)}`,
    consumer: { shown: null, team: consumer },
    provider: { shown: null, team: provider },
    health: 'healthy',
    isWorse,
    changes: kinds.map((kind) =>
      kind === 'finished'
        ? { kind, end: 'provider' }
        : kind === 'asked'
          ? { kind, at: null, day: null }
          : { kind, at: null },
    ),
    now: null,
    then: null,
  };
}

const ROWS = [
  row('PAY', 'SHOP', ['added', 'asked'], true),
  row('MOB', 'PAY', ['asked']),
  row('MOB', null, ['finished']),
];

it.each<[Partial<typeof NO_CHANGE_FILTER>, readonly number[]]>([
  [{}, [0, 1, 2]],
  [{ kinds: ['asked'] }, [0, 1]],
  [{ kinds: ['added', 'finished'] }, [0, 2]],
  [{ isWorseOnly: true }, [0]],
  [{ team: 'PAY' }, [0, 1]],
  [{ team: 'MOB', kinds: ['finished'] }, [2]],
  [{ team: 'nobody' }, []],
])('%p leaves %p', (filter, places) => {
  const left = filteredChanges(ROWS, { ...NO_CHANGE_FILTER, ...filter });
  expect(left).toEqual(places.map((place) => ROWS[place]));
});

it('counts a dependency once a kind, of the chosen team', () => {
  expect(changeCounts(ROWS, null)).toEqual({
    all: 3,
    worse: 1,
    kinds: new Map([
      ['added', 1],
      ['asked', 2],
      ['finished', 1],
    ]),
  });
  expect(changeCounts(ROWS, 'MOB')).toMatchObject({ all: 2, worse: 0 });
});

it('offers what happened and what is chosen, in the order of all kinds', () => {
  const counts = changeCounts(ROWS, null);
  const chosen: readonly ChangeKind[] = ['removed'];
  expect(kindsToOffer(counts, chosen)).toEqual(['added', 'removed', 'asked', 'finished']);
});

it('toggles a kind on and off', () => {
  const on = toggledKind(toggledKind(NO_CHANGE_FILTER, 'asked'), 'added');
  expect(on.kinds).toEqual(['added', 'asked']);
  expect(toggledKind(on, 'added').kinds).toEqual(['asked']);
});

it('lists the teams at either end', () => {
  expect(teamsOf(ROWS)).toEqual(['MOB', 'PAY', 'SHOP']);
});
