import {
  actionOf,
  faultsOf,
  onTopOf,
  typedRecord,
} from '../../../../static/app/src/impediments/detail/edit-action';
import { impedimentRecord } from '../../../builders/impediment';
import { day } from '../../../builders/work-item';

const before = typedRecord(
  impedimentRecord({ cause: 'vendor', owner: 'ben', target: day('2026-12-01') }),
);

it('says again what it read', () => {
  expect(actionOf(before)).toEqual({
    ...{ kind: 'edit', what: 'Waiting for a signature', cause: 'vendor', owner: 'ben' },
    ...{ target: '2026-12-01', nextStep: '' },
  });
});

it('keeps what somebody else said meanwhile where the person touched nothing', () => {
  const typed = { ...before, nextStep: 'Call them' };
  const standing = { ...before, owner: 'carla', nextStep: 'Write them', target: '' };
  expect(onTopOf(typed, before, standing)).toEqual({
    ...before,
    ...{ owner: 'carla', target: '', nextStep: 'Call them' },
  });
});

it.each([
  [{ what: '  ' }, ['what']],
  [{ target: '2026-02-31' }, ['target']],
  [{ what: 'x'.repeat(281) }, ['too-long']],
  [{ nextStep: 'x'.repeat(281) }, ['too-long']],
  [{ nextStep: 'x'.repeat(280) }, []],
  [{ target: '' }, []],
])('finds what cannot be saved in %j', (typed, faults) => {
  expect([...faultsOf({ ...before, ...typed })]).toEqual(faults);
});
