import {
  formatChainState,
  parseChainState,
  type ChainState,
} from '../../../../static/app/src/chain/chain-address';
import { day } from '../../../builders/work-item';

const parse = (text: string) => parseChainState(new URLSearchParams(text));
const BY = day('2026-12-10');

it.each<ChainState>([
  { goal: null, by: null, page: 1 },
  { goal: { kind: 'item', key: 'PAY-12' }, by: null, page: 2 },
  { goal: { kind: 'item', key: 'PAY-12' }, by: BY, page: 1 },
  { goal: { kind: 'fix-version', versionId: '10023' }, by: null, page: 1 },
  { goal: { kind: 'increment', name: 'PI 2026.4 & more' }, by: BY, page: 1 },
  { goal: { kind: 'all' }, by: null, page: 1 },
  { goal: { kind: 'all' }, by: BY, page: 1 },
])('carries %j', (state) => {
  expect(parse(formatChainState(state).toString())).toEqual(state);
});

it('takes a date alone for all open work', () => {
  expect(parse('by=2026-12-10')).toEqual({ goal: { kind: 'all' }, by: BY, page: 1 });
});

it('leaves out what an address cannot mean', () => {
  const hostile = `item=${encodeURIComponent('PAY-1" OR key = "X-1')}&by=2026-13-01&page=-1`;
  expect(parse(hostile)).toEqual({ goal: null, by: null, page: 1 });
  expect(parse('item=pay-7').goal).toEqual({ kind: 'item', key: 'PAY-7' });
});
