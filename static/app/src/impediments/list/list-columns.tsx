import type { HeadType, RowType, SortOrderType } from '@atlaskit/dynamic-table/types';
import type { ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import type { Day } from '../../../../../src/domain/calendar/day';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { ClockWord } from '../../impediment-record/clock-word';
import {
  causeInWords,
  foundInWords,
  heldUpInWords,
  targetInWords,
  type NamedCause,
} from '../../impediment-record/impediment-words';
import { impedimentListMessages, LIST_COLUMN_MESSAGES } from '../../messages/impediments';
import {
  impedimentMessages,
  LEVEL_MESSAGES,
  STATE_MESSAGES,
} from '../../messages/impediment-words';
import { IssueLink } from '../../shell/issue-link';
import { openButtonId } from '../board/card-ids';
import { OwnerLine } from '../board/owner-line';
import { whatOf, type SortKey } from './list-order';
import styles from './list.module.css';

interface RowContext {
  readonly intl: IntlShape;
  readonly causes: readonly NamedCause[];
  readonly today: Day;
  /** Among the rows shown. */
  readonly place: number;
  readonly sortOrder: SortOrderType;
  readonly isSelected: boolean;
  readonly onSelect: (key: string) => void;
}

interface Column {
  readonly key: SortKey | 'owner' | 'found';
  /** Percent. */
  readonly width: number;
  readonly cell: (one: Impediment, context: RowContext) => ReactNode;
}

const COLUMNS: readonly Column[] = [
  {
    key: 'worst',
    width: 13,
    cell: ({ clock }, { intl }) =>
      clock === null ? (
        <span className={styles.quiet}>{intl.formatMessage(impedimentListMessages.noLimit)}</span>
      ) : (
        <ClockWord clock={clock} />
      ),
  },
  { key: 'what', width: 25, cell: (one, context) => <What one={one} context={context} /> },
  {
    key: 'state',
    width: 8,
    cell: ({ state }, { intl }) => intl.formatMessage(STATE_MESSAGES[state]),
  },
  { key: 'owner', width: 12, cell: (one) => <OwnerLine one={one} /> },
  {
    key: 'level',
    width: 10,
    cell: ({ level, record }, { intl, causes }) => (
      <span className={styles.lines}>
        <span>{intl.formatMessage(LEVEL_MESSAGES[level])}</span>
        {isOpenRecord(record) && record.cause !== null && (
          <span className={styles.quiet}>{causeInWords(record.cause, causes, intl)}</span>
        )}
      </span>
    ),
  },
  {
    key: 'team',
    width: 9,
    cell: ({ team }, { intl }) => team ?? intl.formatMessage(impedimentListMessages.notKnown),
  },
  {
    key: 'age',
    width: 7,
    cell: ({ ageDays }, { intl }) =>
      ageDays === null
        ? intl.formatMessage(impedimentListMessages.notKnown)
        : intl.formatMessage(impedimentListMessages.days, { days: ageDays }),
  },
  {
    key: 'holds-up',
    width: 9,
    cell: ({ holdsUp }, { intl }) =>
      heldUpInWords(holdsUp, intl) ?? (
        <span className={styles.quiet}>{intl.formatMessage(impedimentListMessages.nothing)}</span>
      ),
  },
  { key: 'found', width: 9, cell: ({ found }, { intl }) => foundInWords(found, intl) },
];

const UNSORTED: ReadonlySet<string> = new Set(['owner', 'found']);

export function listHead(intl: IntlShape): HeadType {
  return {
    cells: COLUMNS.map(({ key, width }) => ({
      key,
      content: intl.formatMessage(LIST_COLUMN_MESSAGES[key]),
      isSortable: !UNSORTED.has(key),
      width,
      ascendingSortTooltip: intl.formatMessage(impedimentListMessages.ascending),
      descendingSortTooltip: intl.formatMessage(impedimentListMessages.descending),
    })),
  };
}

export function listRow(one: Impediment, context: RowContext): RowType {
  // The table sorts what it is given by these keys: they keep the order the rows came in.
  const sortedBy = context.sortOrder === 'DESC' ? -context.place : context.place;
  return {
    key: one.item.key,
    isHighlighted: context.isSelected,
    cells: COLUMNS.map(({ cell }) => ({ key: sortedBy, content: cell(one, context) })),
  };
}

function What({ one, context }: { readonly one: Impediment; readonly context: RowContext }) {
  const { intl, today, isSelected, onSelect } = context;
  const { item, record } = one;
  return (
    <span className={styles.lines}>
      <IssueLink issueKey={item.key} />
      <button
        id={openButtonId(item.key)}
        type="button"
        className={styles.what}
        aria-expanded={isSelected}
        onClick={() => {
          onSelect(item.key);
        }}
      >
        <bdi>{whatOf(one)}</bdi>
      </button>
      {isOpenRecord(record) && record.nextStep !== '' && (
        <span className={styles.quiet}>
          {intl.formatMessage(impedimentMessages.next, { step: record.nextStep })}
        </span>
      )}
      {isOpenRecord(record) && record.target !== null && (
        <span className={styles.quiet}>{targetInWords(record.target, today, intl)}</span>
      )}
    </span>
  );
}
