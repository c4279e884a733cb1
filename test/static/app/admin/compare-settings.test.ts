import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/contract/settings';
import {
  compareThreeWays,
  settingChanges,
} from '../../../../static/app/src/admin/settings/compare-settings';
import { TYPES } from './link-types';

const rules = (...waits: readonly (readonly [string, 'inward' | 'outward' | 'none'])[]) => ({
  linkTypes: waits.map(([name, who]) => ({ name, waits: who })),
});
const DECIDED = rules(['Blocks', 'inward'], ['Depends', 'outward'], ['Relates', 'none']);
const settings = (document: unknown) => parseSettings(document);
const changes = (before: unknown, after: unknown) =>
  settingChanges(settings(before), settings(after), TYPES);
const compare = (base: unknown, mine: unknown, theirs: unknown) =>
  compareThreeWays(settings(base), settings(mine), settings(theirs), TYPES);
const keysOf = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key);

describe('settingChanges', () => {
  it('finds none between equal settings, however they are written', () => {
    expect(changes({}, { health: { bufferDays: 5 }, holidays: [] })).toStrictEqual([]);
    expect(settingChanges(DEFAULT_SETTINGS, settings({}), TYPES)).toStrictEqual([]);
  });

  it('gives both values of what differs', () => {
    expect(changes({}, { health: { bufferDays: 7 }, timeZone: 'UTC' })).toStrictEqual([
      { key: 'timeZone', before: null, after: 'UTC' },
      { key: 'health.bufferDays', before: 5, after: 7 },
    ]);
  });

  it('counts a decision about one link type once', () => {
    const after = rules(['Blocks', 'inward'], ['Depends', 'inward'], ['Relates', 'none']);
    expect(changes({}, after)).toStrictEqual([
      { key: 'linkTypes:Depends', before: 'outward', after: 'inward' },
    ]);
  });

  it('counts a decision that confirms what holds', () => {
    expect(keysOf(changes({}, DECIDED))).toStrictEqual(['linkTypes']);
    expect(changes(DECIDED, {})).toStrictEqual([
      { key: 'linkTypes', before: 'decided', after: 'proposed' },
    ]);
  });
});

describe('compareThreeWays', () => {
  it('keeps apart what only one side changed', () => {
    const { clashes, onlyMine, onlyTheirs } = compare(
      {},
      { health: { bufferDays: 7 } },
      { timeZone: 'UTC' },
    );
    expect(clashes).toStrictEqual([]);
    expect(keysOf(onlyMine)).toStrictEqual(['health.bufferDays']);
    expect(keysOf(onlyTheirs)).toStrictEqual(['timeZone']);
  });

  it('names what both changed differently, with all three values', () => {
    const mine = { health: { bufferDays: 7, soonDays: 3 } };
    const theirs = { health: { bufferDays: 8 }, workingDays: [1] };
    const { clashes, onlyMine, onlyTheirs } = compare({}, mine, theirs);
    expect(clashes).toStrictEqual([{ key: 'health.bufferDays', base: 5, mine: 7, theirs: 8 }]);
    expect(keysOf(onlyMine)).toStrictEqual(['health.soonDays']);
    expect(keysOf(onlyTheirs)).toStrictEqual(['workingDays']);
  });

  it('asks nothing about what both changed alike', () => {
    const same = { team: { from: 'component' } };
    expect(compare({}, same, same)).toStrictEqual({ clashes: [], onlyMine: [], onlyTheirs: [] });
  });

  it('compares link types one by one', () => {
    const mine = rules(['Blocks', 'none'], ['Depends', 'outward'], ['Relates', 'inward']);
    const theirs = rules(['Blocks', 'outward'], ['Depends', 'none'], ['Relates', 'none']);
    const { clashes, onlyMine, onlyTheirs } = compare({}, mine, theirs);
    expect(clashes).toStrictEqual([
      { key: 'linkTypes:Blocks', base: 'inward', mine: 'none', theirs: 'outward' },
    ]);
    expect(keysOf(onlyMine)).toStrictEqual(['linkTypes:Relates']);
    expect(keysOf(onlyTheirs)).toStrictEqual(['linkTypes:Depends']);
  });

  it('asks when one side goes back to the proposals and the other decides', () => {
    const decidedMore = rules(['Blocks', 'none'], ['Depends', 'outward'], ['Relates', 'none']);
    for (const [mine, theirs] of [
      [{}, decidedMore],
      [decidedMore, {}],
    ]) {
      expect(keysOf(compare(DECIDED, mine, theirs).clashes)).toContain('linkTypes');
    }
  });
});
