import {
  FIRST_CHANGES,
  formatChangesState,
  parseChangesState,
  type ChangesState,
} from '../../../../static/app/src/changes/changes-address';
import { day } from '../../../builders/work-item';

const parse = (text: string) => parseChangesState(new URLSearchParams(text));

it('opens with a week and everything', () => {
  expect(parse('')).toEqual(FIRST_CHANGES);
  expect(formatChangesState(FIRST_CHANGES).toString()).toBe('');
});

it('carries every choice', () => {
  const state: ChangesState = {
    view: 'ages',
    since: { day: day('2026-11-02') },
    filter: { kinds: ['added', 'need-moved'], isWorseOnly: true, team: 'Höhe & Tiefe' },
    page: 3,
  };
  expect(parse(formatChangesState(state).toString())).toEqual(state);
});

it('leaves out what an address cannot mean', () => {
  const hostile = parse('view=x&since=9999d&kind=added,__proto__,added&worse=1&page=0&team=%00%20');
  expect(hostile).toEqual({
    ...FIRST_CHANGES,
    filter: { kinds: ['added'], isWorseOnly: false, team: null },
  });
});

it('cuts what is too long', () => {
  expect(parse(`team=${'a'.repeat(5000)}&page=99999999`)).toMatchObject({
    page: 1,
    filter: { team: 'a'.repeat(200) },
  });
});
