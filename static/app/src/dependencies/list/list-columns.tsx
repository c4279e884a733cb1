import type { HeadType, RowType, SortOrderType } from '@atlaskit/dynamic-table/types';
import type { IntlShape } from 'react-intl';
import type { PlannedDate } from '../../../../../src/domain/dependencies/planned-dates';
import type { DependencyRow } from '../../analysis/dependency-row';
import { dayInWords } from '../../health/health-words';
import { End } from '../../lists/end';
import { listMessages } from '../../messages/dependencies';
import { DATE_SOURCE_MESSAGES } from '../../messages/health';
import { ShowPairOnMap } from '../map/show-on-map';
import type { SortKey } from '../row-order';
import { HealthCell } from './health-cell';
import styles from './list.module.css';

interface Column {
  readonly key: SortKey | 'type';
  readonly title: keyof typeof listMessages;
  /** Percent. */
  readonly width: number;
  readonly cell: (
    row: DependencyRow,
    intl: IntlShape,
    onMap: (keys: readonly string[]) => void,
  ) => React.ReactNode;
}

const COLUMNS: readonly Column[] = [
  { key: 'health', title: 'health', width: 21, cell: (row) => <HealthCell row={row} /> },
  { key: 'consumer', title: 'consumer', width: 21, cell: ({ consumer }) => <End end={consumer} /> },
  { key: 'provider', title: 'provider', width: 21, cell: ({ provider }) => <End end={provider} /> },
  {
    key: 'need',
    title: 'need',
    width: 10,
    cell: ({ judgement }, intl) => <When date={judgement.need} intl={intl} />,
  },
  {
    key: 'provide',
    title: 'provide',
    width: 10,
    cell: ({ judgement }, intl) => <When date={judgement.provide} intl={intl} />,
  },
  {
    key: 'type',
    title: 'type',
    width: 8,
    cell: (row, intl, onMap) => <Types row={row} intl={intl} onMap={onMap} />,
  },
  {
    key: 'holds-up',
    title: 'holdsUp',
    width: 9,
    cell: ({ provider }, intl) =>
      intl.formatMessage(listMessages.holdsUpValue, { count: provider.holdsUp }),
  },
];

export function listHead(intl: IntlShape): HeadType {
  return {
    cells: COLUMNS.map(({ key, title, width }) => ({
      key,
      content: intl.formatMessage(listMessages[title]),
      isSortable: key !== 'type',
      width,
      ascendingSortTooltip: intl.formatMessage(listMessages.ascending),
      descendingSortTooltip: intl.formatMessage(listMessages.descending),
    })),
  };
}

interface RowPlace {
  /** Among the rows shown. */
  readonly place: number;
  readonly sortOrder: SortOrderType;
  readonly intl: IntlShape;
  readonly onMap: (keys: readonly string[]) => void;
}

export function listRow(row: DependencyRow, { place, sortOrder, intl, onMap }: RowPlace): RowType {
  // The table sorts what it is given by these keys: they keep the order the rows came in.
  const sortedBy = sortOrder === 'DESC' ? -place : place;
  return {
    key: row.id,
    cells: COLUMNS.map(({ cell }) => ({ key: sortedBy, content: cell(row, intl, onMap) })),
  };
}

/** A row that spans the table: the table sorts by the keys of all cells, of which the first is to be seen. */
export function headingRow(
  key: string,
  content: React.ReactNode,
  { place, sortOrder }: Pick<RowPlace, 'place' | 'sortOrder'>,
): RowType {
  const sortedBy = sortOrder === 'DESC' ? -place : place;
  const cells = COLUMNS.map((_, at) =>
    at === 0 ? { key: sortedBy, colSpan: COLUMNS.length, content } : { key: sortedBy },
  );
  return { key: `group ${key}`, cells };
}

function When({ date, intl }: { readonly date: PlannedDate | null; readonly intl: IntlShape }) {
  if (date === null) {
    return <span className={styles.quiet}>{intl.formatMessage(listMessages.noDate)}</span>;
  }
  return (
    <span className={styles.lines}>
      <span className={styles.day}>{dayInWords(date.day, intl)}</span>
      <span className={styles.quiet}>{intl.formatMessage(DATE_SOURCE_MESSAGES[date.source])}</span>
    </span>
  );
}

interface TypesProps {
  readonly row: DependencyRow;
  readonly intl: IntlShape;
  readonly onMap: (keys: readonly string[]) => void;
}

function Types({ row, intl, onMap }: TypesProps) {
  return (
    <span className={styles.lines}>
      <span>{intl.formatList(row.types, { type: 'unit' })}</span>
      {row.isImplied && (
        <span className={styles.quiet}>{intl.formatMessage(listMessages.implied)}</span>
      )}
      <ShowPairOnMap row={row} onMap={onMap} />
    </span>
  );
}
