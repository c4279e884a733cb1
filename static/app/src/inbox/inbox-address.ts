import { INBOX_GROUPS, type InboxGroup } from '../../../../src/use-cases/inbox';
import { MOVES, type Move } from '../../../../src/use-cases/inbox-moves';
import { EVERYONE, type Whose } from './whose';

/** Everything of the inbox that a link carries to somebody else. */
export interface InboxState {
  /** Null: whoever the page opens with. */
  readonly whose: Whose | null;
  /** Null: all groups. */
  readonly group: InboxGroup | null;
  /** Of the one group; 1 is the first. */
  readonly page: number;
  /** The form that is open, and in which row. */
  readonly form: { readonly rowId: string; readonly move: Move } | null;
}

export const FIRST_INBOX: InboxState = { whose: null, group: null, page: 1, form: null };

const LONGEST_NAME = 200;
const ROW_ID = /^[\w.-]{1,200}$/u;

/** Reads an address that anybody may have written: what it cannot mean is left out. */
export function parseInboxState(query: URLSearchParams): InboxState {
  return {
    whose: whoseIn(query),
    group: INBOX_GROUPS.find((group) => group === query.get('group')) ?? null,
    page: pageIn(query.get('page')),
    form: formIn(query),
  };
}

/** Only what differs from the page as it opens. */
export function formatInboxState({ whose, group, page, form }: InboxState): URLSearchParams {
  const query = new URLSearchParams();
  if (whose?.kind === 'everyone') query.set('all', 'yes');
  if (whose?.kind === 'team') query.set('team', whose.name);
  if (group !== null) query.set('group', group);
  if (page !== 1) query.set('page', String(page));
  if (form !== null) {
    query.set('row', form.rowId);
    query.set('do', form.move);
  }
  return query;
}

function whoseIn(query: URLSearchParams): Whose | null {
  if (query.get('all') === 'yes') return EVERYONE;
  const name = (query.get('team') ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').trim();
  return name === '' ? null : { kind: 'team', name: name.slice(0, LONGEST_NAME) };
}

function formIn(query: URLSearchParams): InboxState['form'] {
  const rowId = query.get('row') ?? '';
  const move = MOVES.find((known) => known === query.get('do'));
  return ROW_ID.test(rowId) && move !== undefined ? { rowId, move } : null;
}

function pageIn(value: string | null): number {
  return value !== null && /^[1-9]\d{0,5}$/u.test(value) ? Number(value) : 1;
}
