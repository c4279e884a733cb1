import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import { actionOf, NOTHING_SAID } from '../../../../static/app/src/contract/contract-change';
import { stepsOf } from '../../../../static/app/src/contract/steps';
import { groupRows } from '../../../../static/app/src/issue/group-rows';
import {
  allEnds,
  endAgain,
  looseContracts,
  neighbourEnd,
  type PanelKnowledge,
} from '../../../../static/app/src/issue/panel-contracts';
import { withHalf } from '../../../../static/app/src/issue/with-half';
import { dependencyTree } from '../../../../src/use-cases/dependency-tree';
import { answer, ask } from '../../../builders/contract-end';
import { neighbourhoodOf, readingAround } from '../../../builders/neighbourhood';
import { at, day, workItem } from '../../../builders/work-item';

const settings = {
  ...DEFAULT_SETTINGS,
  parties: [{ id: 'agency', name: 'Agency', leadDays: 14, contactRole: '' }],
};
const focusId = 'id of A-1';
const asking = (id: string, otherKey: string) =>
  ask({ id, provider: { issueId: `id of ${otherKey}` } });

/** A-1 waits for P-1 and P-2, C-1 waits for A-1. */
function known(facts: Readonly<Record<string, Partial<WorkItem>>>, more: readonly WorkItem[] = []) {
  const pairs = [
    ['P-1', 'A-1'],
    ['P-2', 'A-1'],
    ['A-1', 'C-1'],
  ] as const;
  const around = readingAround('A-1', pairs, {
    facts: (key) => ({ revisions: { asks: 1, answers: 1 }, ...facts[key] }),
  });
  const read = new Map([...around.read, ...more.map((item) => [item.id ?? '', item] as const)]);
  const reading = { ...around, read };
  const knowledge: PanelKnowledge = { view: neighbourhoodOf(reading), reading, settings };
  return { ...knowledge, reading };
}

it('puts rows that wait for a word first, and keeps the others as they were', () => {
  const knowledge = known({ 'A-1': { asks: [asking('one', 'P-2')] } });
  const { view } = knowledge;
  const rows = groupRows(
    dependencyTree(view, 'providers', new Set()),
    looseContracts(knowledge, 'providers'),
    (row) => neighbourEnd(view, 'providers', row),
  );
  expect(rows.map((row) => (row.kind === 'linked' ? row.row.item?.key : null))).toEqual([
    'P-2',
    'P-1',
  ]);
});

it('shows an external party as a provider without an issue', () => {
  const open = ask({ id: 'new', provider: { partyId: 'agency' }, promisedBy: day('2026-12-09') });
  const old = ask({ id: 'old', provider: { partyId: 'agency' }, closed: 'accepted' });
  const gone = ask({ id: 'gone', provider: { partyId: 'vanished' } });
  const loose = looseContracts(known({ 'A-1': { asks: [old, open, gone] } }), 'providers');
  expect(loose.map(({ end }) => [end.other, end.contract.ask?.id, end.contract.state])).toEqual([
    [{ kind: 'party', id: 'agency', name: 'Agency', leadDays: 14 }, 'new', 'negotiating'],
    [{ kind: 'party', id: 'vanished', name: null, leadDays: null }, 'gone', 'asked'],
  ]);
});

it('shows an open ask whose link is gone, with its answer, and no key that may not be seen', () => {
  const lost = workItem({
    key: 'L-1',
    answers: [answer({ askId: 'lost', consumerId: focusId })],
  });
  const asks = [asking('lost', 'L-1'), asking('hidden', 'H-1'), asking('linked', 'P-1')];
  const loose = looseContracts(known({ 'A-1': { asks } }, [lost]), 'providers');
  expect(loose.map(({ end, isLinked }) => [end.other, end.contract.state, isLinked])).toEqual([
    [{ kind: 'issue', id: 'id of H-1', key: null }, 'no-access', false],
    [{ kind: 'issue', id: 'id of L-1', key: 'L-1' }, 'promised', false],
  ]);
});

it('shows an answer that lost its ask, and none that ended with it', () => {
  const stranger = workItem({ key: 'S-1' });
  const done = workItem({
    key: 'D-1',
    asks: [ask({ id: 'done', provider: { issueId: focusId }, closed: 'accepted' })],
  });
  const answers = [
    answer({ askId: 'any', consumerId: 'id of S-1' }),
    answer({ askId: 'done', consumerId: 'id of D-1', deliveredAt: at('2026-11-19T09:00:00Z') }),
  ];
  const loose = looseContracts(known({ 'A-1': { answers } }, [stranger, done]), 'consumers');
  expect(loose.map(({ item, end }) => [item?.key, end.contract.state])).toEqual([
    ['S-1', 'orphaned-answer'],
  ]);
});

it('goes on showing a promise that the other side cannot settle', () => {
  const withdrawn = workItem({
    key: 'W-1',
    asks: [ask({ id: 'gone', provider: { issueId: focusId }, closed: 'withdrawn' })],
  });
  const answers = [
    answer({ askId: 'gone', consumerId: 'id of W-1' }),
    answer({ askId: 'any', consumerId: 'id of HIDDEN-1' }),
  ];
  const loose = looseContracts(known({ 'A-1': { answers } }, [withdrawn]), 'consumers');
  expect(loose.map(({ end }) => [end.contract.state, stepsOf(end).own])).toEqual([
    ['withdrawn', ['remove']],
    ['no-access', ['remove']],
  ]);
  expect(loose.map(({ end }) => actionOf('remove', end, NOTHING_SAID, 'new'))).toEqual([
    { kind: 'remove', askId: 'gone', consumerId: 'id of W-1' },
    { kind: 'remove', askId: 'any', consumerId: 'id of HIDDEN-1' },
  ]);
});

it('finds the same end of a contract in a later reading', () => {
  const asked = ask({ id: 'one', provider: { issueId: focusId } });
  const [end] = allEnds(known({ 'C-1': { asks: [asked] } }));
  if (end === undefined) throw new Error('nobody asks');
  const changed = known({ 'C-1': { asks: [{ ...asked, seq: 2 }] } });
  expect(endAgain(changed, end)?.contract.ask?.seq).toBe(2);
  expect(endAgain(known({}), end)).toBeNull();
});

it('counts every contract of the issue, linked or not', () => {
  const asks = [asking('one', 'P-1'), ask({ id: 'two', provider: { partyId: 'agency' } })];
  const consumer = { asks: [ask({ id: 'three', provider: { issueId: focusId } })] };
  const ends = allEnds(known({ 'A-1': { asks }, 'C-1': consumer }));
  // What is to be answered here stands first.
  expect(ends.map(({ half, contract }) => [half, contract.ask?.id])).toEqual([
    ['answers', 'three'],
    ['asks', 'two'],
    ['asks', 'one'],
  ]);
});

it('shows a half as it was saved before it is read again', () => {
  const { reading } = known({
    'A-1': { revisions: { asks: 1, answers: 4 }, unreadableHalves: ['asks', 'answers'] },
  });
  const entries = [asking('one', 'P-1')];
  const changed = withHalf(reading, focusId, { half: 'asks', revision: 2, entries });
  expect(changed.focus).toMatchObject({
    asks: entries,
    revisions: { asks: 2, answers: 4 },
    unreadableHalves: ['answers'],
  });
  expect(changed.read.get(focusId)).toBe(changed.focus);
  expect(withHalf(reading, 'unknown', { half: 'asks', revision: 2, entries })).toBe(reading);
});
