import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '../../../../src/domain/calendar/day';
import type { InboxGroup, InboxRow } from '../../../../src/use-cases/inbox';
import { pageOfRows } from '../lists/page-of-rows';
import { Pages } from '../lists/pages';
import { GROUP_HINTS, inboxMessages } from '../messages/inbox';
import { bulkMessages } from '../messages/inbox-bulk';
import { BulkBar } from './bulk/bulk-bar';
import { chosenRows, isSelectable, toggled } from './bulk/selection';
import type { Bulk } from './bulk/use-bulk';
import styles from './inbox.module.css';
import { InboxRowItem } from './rows/inbox-row';
import type { RowContext } from './rows/row-words';
import rowStyles from './rows/rows.module.css';
import { groupAnchor, type RowForms } from './rows/use-row-forms';
import type { BulkMove, Said } from './bulk/move-target';

/** How much of a group is shown beside the others. */
const FIRST_ROWS = 10;

interface Props {
  readonly group: InboxGroup;
  readonly name: string;
  /** Said where the group has no rows. */
  readonly empty: string;
  readonly rows: readonly InboxRow[];
  readonly context: RowContext;
  readonly today: Day;
  /** Whether it is the only group shown; then it has pages. */
  readonly isAlone: boolean;
  readonly page: number;
  readonly bulk: Bulk;
  readonly forms: RowForms;
  readonly onPage: (page: number) => void;
  readonly onShowAll: () => void;
  readonly onBulk: (move: BulkMove, said: Said, chosen: readonly InboxRow[]) => void;
}

/** One group of the inbox with its rows. */
export function GroupSection(props: Props) {
  const { group, name, rows, isAlone, bulk, forms, context, today } = props;
  const intl = useIntl();
  const headingId = useId();
  const paged = pageOfRows(rows, props.page);
  const shown = isAlone ? paged.rows : rows.slice(0, FIRST_ROWS);
  const selectable = shown.filter(isSelectable);
  const chosen = chosenRows(bulk.selection, rows);
  const isRunning = bulk.job?.phase === 'running';
  const hint = GROUP_HINTS[group];
  return (
    <section aria-labelledby={headingId}>
      <Stack space="space.100">
        <div id={groupAnchor(group)} tabIndex={-1} className={styles.groupHead}>
          <Heading as="h2" size="small" id={headingId}>
            {name} ({intl.formatNumber(rows.length)})
          </Heading>
          {selectable.length > 1 && !isRunning && (
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() => {
                const rowIds = selectable.map(({ id }) => id);
                bulk.select({ group, rowIds, form: bulk.selection?.form ?? null });
              }}
            >
              {intl.formatMessage(bulkMessages.selectAll, { count: selectable.length })}
            </Button>
          )}
        </div>
        {hint && rows.length > 0 && <p className={styles.quiet}>{intl.formatMessage(hint)}</p>}
        {rows.length === 0 && <p className={styles.quiet}>{props.empty}</p>}
        {bulk.selection?.group === group && chosen.length > 0 && !isRunning && (
          <BulkBar
            selection={bulk.selection}
            chosen={chosen}
            onSelect={bulk.select}
            onStart={(move, said) => {
              props.onBulk(move, said, chosen);
            }}
          />
        )}
        {shown.length > 0 && (
          <ul aria-labelledby={headingId} className={rowStyles.list}>
            {shown.map((row) => (
              <InboxRowItem
                key={row.id}
                row={row}
                context={context}
                today={today}
                open={forms.openIn(row)}
                isBusy={isRunning}
                isChosen={
                  isSelectable(row) && !isRunning ? chosen.some(({ id }) => id === row.id) : null
                }
                onChoose={() => {
                  bulk.select(toggled(bulk.selection, group, row.id));
                }}
                onOpen={(move) => {
                  forms.open(row, move);
                }}
              />
            ))}
          </ul>
        )}
        {isAlone ? (
          <Pages shown={paged} total={rows.length} onPage={props.onPage} />
        ) : (
          rows.length > shown.length && (
            <div>
              <Button onClick={props.onShowAll}>
                {intl.formatMessage(inboxMessages.showAll, { count: rows.length })}
              </Button>
            </div>
          )
        )}
      </Stack>
    </section>
  );
}
