import type { CasesAnswer } from '../../../../src/contract/portfolio-facts';
import {
  NOTHING_TOLD,
  nextPortfolioState,
  type PortfolioSnapshot,
} from '../../../../static/app/src/portfolio/reading/portfolio-state';
import { readFacts } from '../../../../static/app/src/portfolio/reading/read-facts';
import { epicFacts, epicItem } from '../../../builders/epics';
import { at, DONE } from '../../../builders/work-item';

const ids = Array.from({ length: 250 }, (_, number) => String(number));
const answer = (issueIds: readonly string[]): CasesAnswer => ({
  cases: issueIds.map((issueId) => ({ ...epicFacts('A-1', null), issueId })),
  isManager: false,
});

const theme = {
  ...{ id: 'growth', name: 'Growth', description: '', weight: 1, isClosed: false },
  ...{ version: 1, changedAt: '2026-11-01T00:00:00.000Z', changedBy: 'mia' },
};
const part: PortfolioSnapshot = {
  ...{ epics: [], work: null, facts: { cases: new Map(), unread: 0, problem: null } },
  registers: { themes: [theme], objectives: [], reviews: [], unreadable: 0 },
  ...{ registersProblem: null, asOf: at('2026-11-20T09:00:00Z') },
};
const work = {
  ...{ epics: [], children: [], types: ['Epic'], missingTypes: [], projects: 1 },
  ...{ total: 0, unread: 0, unreadChildren: 0, rankField: null, problem: null },
};

it('asks for 100 epics at a time, and for each once', async () => {
  const asked: (readonly string[])[] = [];
  const told = await readFacts({
    issueIds: ids,
    signal: new AbortController().signal,
    read: (some) => {
      asked.push(some);
      return Promise.resolve(answer(some));
    },
  });
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(asked.flat()).toEqual(ids);
  expect(told).toMatchObject({ unread: 0, problem: null });
  expect(told.cases.size).toBe(250);
});

it('keeps what was told when a call fails, and asks no more', async () => {
  const failure = new Error('no');
  const many = Array.from({ length: 1000 }, (_, number) => String(number));
  let calls = 0;
  const told = await readFacts({
    issueIds: many,
    signal: new AbortController().signal,
    read: (some) => {
      calls += 1;
      return some.includes('150') ? Promise.reject(failure) : Promise.resolve(answer(some));
    },
  });
  expect(told.problem).toBe(failure);
  expect(calls).toBeLessThan(10);
  expect(told.unread).toBe(1000 - told.cases.size);
  expect(told.cases.has('50')).toBe(true);
});

it('stops before its next call', async () => {
  const stopped = new AbortController();
  const reading = readFacts({
    ...{ issueIds: ids, signal: stopped.signal },
    read: (some) => {
      stopped.abort();
      return Promise.resolve(answer(some));
    },
  });
  await expect(reading).rejects.toThrow('aborted');
});

it('shows the epics before their children, and never puts a part above the whole', () => {
  const first = nextPortfolioState(NOTHING_TOLD, { name: 'told', snapshot: part });
  expect(first.shown).toBe(part);
  expect(first.phase.name).toBe('reading');
  const whole = { ...part, work };
  const done = nextPortfolioState(first, { name: 'told', snapshot: whole });
  expect(done).toEqual({ phase: { name: 'done' }, shown: whole });
  const again = nextPortfolioState(done, { name: 'started' });
  expect(nextPortfolioState(again, { name: 'told', snapshot: part }).shown).toBe(whole);
});

it('takes in what was saved, in its place', () => {
  const told = nextPortfolioState(NOTHING_TOLD, { name: 'told', snapshot: part });
  const heavier = { ...theme, weight: 5, version: 2 };
  const other = { ...theme, id: 'trust', name: 'Trust' };
  const saved = nextPortfolioState(told, { name: 'theme-saved', id: 'growth', standing: heavier });
  const added = nextPortfolioState(saved, { name: 'theme-saved', id: 'trust', standing: other });
  expect(added.shown?.registers?.themes).toEqual([heavier, other]);
  const gone = nextPortfolioState(added, { name: 'theme-saved', id: 'growth', standing: null });
  expect(gone.shown?.registers?.themes).toEqual([other]);
  const before = nextPortfolioState(NOTHING_TOLD, {
    ...{ name: 'theme-saved', id: 'growth', standing: heavier },
  });
  expect(before).toBe(NOTHING_TOLD);
});

it('takes where an epic stands after a move, as an epic and as a child of another', () => {
  const epic = epicItem('A-1');
  const { id, key, status, points, isFlagged, parent, impediment } = epic;
  const child = { id, key, status, points, isFlagged, parent, impediment };
  const snapshot = { ...part, epics: [epic], work: { ...work, epics: [epic], children: [child] } };
  const told = nextPortfolioState(NOTHING_TOLD, { name: 'told', snapshot });
  const moment = at('2026-11-20T10:00:00Z');
  const standing = { status: DONE, resolved: moment, updated: moment };
  const moved = nextPortfolioState(told, {
    ...{ name: 'moved', issueId: epic.id ?? '', standing, at: moment },
  });
  expect(moved.shown?.epics).toEqual([{ ...epic, ...standing }]);
  expect(moved.shown?.work?.epics).toEqual([{ ...epic, ...standing }]);
  expect(moved.shown?.work?.children).toEqual([{ ...child, status: DONE }]);
  expect(moved.shown?.asOf).toBe(moment);
  const other = nextPortfolioState(told, {
    ...{ name: 'moved', issueId: 'another', standing, at: part.asOf },
  });
  expect(other.shown).toEqual(snapshot);
});
