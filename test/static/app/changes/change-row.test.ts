import {
  changeRows,
  unseenTeams,
  withLookedUp,
} from '../../../../static/app/src/changes/change-row';
import { changeSections } from '../../../../static/app/src/changes/change-sections';
import { blockingItems, day, DONE, TO_DO } from '../../../builders/work-item';
import { changesOf, linkTold } from './changes';

/** `PAY-1` waits for `SHOP-1`; its changelog tells that it no longer waits for `LEGAL-7`. */
const told = changesOf(
  blockingItems([['SHOP-1', 'PAY-1']], (key) =>
    key === 'PAY-1' ? { history: [linkTold('removed', 'LEGAL-7')] } : {},
  ),
);

const legal = {
  key: 'LEGAL-7',
  project: 'LEGAL',
  summary: 'Terms',
  status: TO_DO,
  holdsUp: 0,
};

it('never shows an issue that only a changelog names before Jira has shown it to the viewer', () => {
  expect([...unseenTeams(told)]).toEqual([['LEGAL-7', 'LEGAL']]);
  const [row] = changeRows(told);
  expect(row).toMatchObject({
    health: null,
    provider: { shown: null, team: null },
    consumer: { shown: { key: 'PAY-1', summary: 'Summary of PAY-1' }, team: 'PAY' },
  });
  const shown = { consumer: row?.consumer, provider: row?.provider, changes: row?.changes };
  expect(JSON.stringify(shown)).not.toContain('LEGAL');
});

it('shows it once Jira did', () => {
  expect(
    withLookedUp(changeRows(told), unseenTeams(told), new Map([['LEGAL-7', legal]])),
  ).toMatchObject([{ provider: { shown: legal, team: 'LEGAL' } }]);
});

it('tells an end without a dependency of today by its status of today', () => {
  const items = blockingItems([['SHOP-1', 'PAY-1']], () => ({ history: [] })).map((item) =>
    item.key === 'PAY-1' ? { ...item, history: [linkTold('removed', 'SHOP-2')] } : item,
  );
  const [first] = items;
  if (first === undefined) throw new Error('no items');
  const gone = { ...first, id: 'id of SHOP-2', key: 'SHOP-2', status: DONE, links: [] };
  const rows = changeRows(changesOf([...items, gone]));
  expect(rows).toMatchObject([{ provider: { shown: { key: 'SHOP-2', status: DONE } } }]);
});

it('tells a turn with the reasons of both pictures, and sorts rows into sections', () => {
  const items = blockingItems([['SHOP-1', 'PAY-1']], (key) => ({
    due: day(key === 'SHOP-1' ? '2026-12-20' : '2026-12-10'),
    history:
      key === 'SHOP-1'
        ? [{ at: told.now.asOf, kind: 'due', from: day('2026-11-25'), to: day('2026-12-20') }]
        : [],
  }));
  const rows = changeRows(changesOf(items));
  expect(rows).toMatchObject([
    {
      isWorse: true,
      now: { health: 'inConflict', provide: { day: day('2026-12-20') } },
      then: { provide: { day: day('2026-11-25') } },
    },
  ]);
  expect(changeSections(rows).map(({ name }) => name)).toEqual(['worseSection']);
  expect(changeSections(changeRows(told)).map(({ name }) => name)).toEqual(['removedSection']);
});
