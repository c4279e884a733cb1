import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { DependencyRow } from '../../analysis/dependency-row';
import { showOnMapMessages } from '../../messages/dependency-map';
import { orderedRows, WORST_ROWS_FIRST } from '../row-order';
import styles from './show-on-map.module.css';

interface Props {
  /** What is shown, since the button itself is short. */
  readonly label: string;
  readonly keys: readonly string[];
  readonly onMap: (keys: readonly string[]) => void;
}

/** Leads from wherever an item is told of to the map around it. */
export function ShowOnMap({ label, keys, onMap }: Props) {
  const intl = useIntl();
  return (
    <button
      type="button"
      className={styles.show}
      aria-label={label}
      onClick={() => {
        onMap(keys);
      }}
    >
      {intl.formatMessage(showOnMapMessages.short)}
    </button>
  );
}

interface PairProps {
  readonly row: DependencyRow;
  readonly onMap: (keys: readonly string[]) => void;
}

export function ShowPairOnMap({ row: { consumer, provider }, onMap }: PairProps) {
  const intl = useIntl();
  const [a, b] = [consumer.key, provider.key];
  const label = intl.formatMessage(showOnMapMessages.pair, { consumer: a, provider: b });
  return <ShowOnMap label={label} keys={[a, b]} onMap={onMap} />;
}

interface RowsProps {
  readonly rows: readonly DependencyRow[];
  readonly onMap: (keys: readonly string[]) => void;
}

/** More items than these, each with its neighbours, would be a tangle. */
const MOST_ROWS = 6;

/** What a filter leaves, of many the worst: the way from a pair of the matrix to its map. */
export function ShowRowsOnMap({ rows, onMap }: RowsProps) {
  const intl = useIntl();
  if (rows.length === 0) return null;
  const words =
    rows.length > MOST_ROWS
      ? intl.formatMessage(showOnMapMessages.worstRows)
      : intl.formatMessage(showOnMapMessages.rows, { count: rows.length });
  return (
    <Button
      appearance="subtle"
      spacing="compact"
      onClick={() => {
        const worst = orderedRows(rows, WORST_ROWS_FIRST).slice(0, MOST_ROWS);
        onMap([
          ...new Set(worst.flatMap(({ consumer, provider }) => [consumer.key, provider.key])),
        ]);
      }}
    >
      {words}
    </Button>
  );
}
