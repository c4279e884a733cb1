import {
  FIRST_INBOX,
  formatInboxState,
  parseInboxState,
  type InboxState,
} from '../../../../static/app/src/inbox/inbox-address';
import { EVERYONE } from '../../../../static/app/src/inbox/whose';
import { pageAt } from '../../../../static/app/src/shell/page-route';

const through = (state: InboxState): InboxState =>
  parseInboxState(new URLSearchParams(formatInboxState(state).toString()));

it('says nothing of the page as it opens', () => {
  expect(formatInboxState(FIRST_INBOX).toString()).toBe('');
  expect(parseInboxState(new URLSearchParams())).toEqual(FIRST_INBOX);
});

it.each<InboxState>([
  { ...FIRST_INBOX, whose: EVERYONE },
  { ...FIRST_INBOX, whose: { kind: 'team', name: 'R&D / Zürich' } },
  { ...FIRST_INBOX, group: 'late', page: 3 },
  { ...FIRST_INBOX, form: { rowId: '10001.10002.a-1', move: 'counter' } },
])('carries %j to somebody else', (state) => {
  expect(through(state)).toEqual(state);
});

it.each([
  'team=%20%0A',
  'group=nonsense',
  'page=0',
  'page=-1',
  'page=99999999',
  'row=10001.10002.a&do=explode',
  'row=<script>&do=promise',
  'do=promise',
])('leaves out what "%s" cannot mean', (query) => {
  expect(parseInboxState(new URLSearchParams(query))).toEqual(FIRST_INBOX);
});

it('finds the page of an address, and the first where there is none', () => {
  expect(pageAt('/inbox')).toBe('inbox');
  expect(pageAt('/inbox/more')).toBe('inbox');
  for (const other of ['', '/', '/elsewhere']) expect(pageAt(other)).toBe('overview');
});
