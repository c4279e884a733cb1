import { versionChoices } from '../../../../static/app/src/chain/goal-choices';
import { workItem } from '../../../builders/work-item';

const version = (id: string, name: string, isReleased = false) => ({
  id,
  name,
  isReleased,
  release: null,
});

it('offers versions not released yet once each, told apart by their projects', () => {
  const items = [
    workItem({ key: 'PAY-1', fixVersions: [version('1', '2.0'), version('3', '1.0', true)] }),
    workItem({ key: 'PAY-2', fixVersions: [version('1', '2.0')] }),
    workItem({ key: 'MOB-1', fixVersions: [version('2', '2.0')] }),
  ];
  expect(versionChoices(items)).toEqual([
    { value: '2', name: '2.0 (MOB)' },
    { value: '1', name: '2.0 (PAY)' },
  ]);
});
