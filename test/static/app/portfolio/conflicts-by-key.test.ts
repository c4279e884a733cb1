import { conflictsByKey } from '../../../../static/app/src/portfolio/conflicts-by-key';
import { row } from '../dependencies/rows';

it('counts the conflicts of who waits, and leaves out who has none', () => {
  const rows = [
    row('PAY-1', 'OPS-1', { health: 'inConflict' }),
    row('PAY-1', 'OPS-2', { health: 'inConflict' }),
    row('PAY-2', 'OPS-1', { health: 'atRisk' }),
    row('CHK-1', 'PAY-1', { health: 'inConflict' }),
  ];
  expect([...conflictsByKey(rows)]).toEqual([
    ['PAY-1', 2],
    ['CHK-1', 1],
  ]);
});
