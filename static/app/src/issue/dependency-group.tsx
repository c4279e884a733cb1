import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { dependencyTree, type TreeRow } from '../../../../src/use-cases/dependency-tree';
import type { DependencyLink, Neighbourhood, Side } from '../../../../src/use-cases/neighbourhood';
import { panelMessages } from '../messages/issue';
import styles from './dependency-group.module.css';
import { DependencyItem, type ItemActions } from './dependency-item';
import { LooseItem } from './loose-item';
import { looseContracts, neighbourEnd, type PanelKnowledge } from './panel-contracts';
import { groupRows } from './group-rows';
import { ShowMore } from './show-more';

interface Props {
  readonly known: PanelKnowledge;
  readonly side: Side;
  readonly onReadMore: (ids: readonly string[]) => Promise<void>;
  /** Whether it is gone. */
  readonly onRemove: (links: readonly DependencyLink[], otherKey: string) => Promise<boolean>;
  /** Makes the issue wait for another; whether it does. */
  readonly onLink: (otherId: string, otherKey: string) => Promise<boolean>;
}

/** One side of the issue with what stands behind it, level after level; who must speak first. */
export function DependencyGroup({ known, side, onReadMore, onRemove, onLink }: Props) {
  const intl = useIntl();
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const { view } = known;
  const endOf = (row: TreeRow) => neighbourEnd(view, side, row);
  const rows = groupRows(dependencyTree(view, side, expanded), looseContracts(known, side), endOf);
  const unread = view.unread(view.focusId, side);
  const title = intl.formatMessage(panelMessages[side]);
  const none = side === 'providers' ? panelMessages.noProviders : panelMessages.noConsumers;
  const half = side === 'providers' ? 'asks' : 'answers';
  const isOwnReadable = !view.focus.unreadableHalves.includes(half);

  const actions: ItemActions = {
    onReadMore,
    linksTo: (id) => view.linksTo(id, side),
    onToggle: (row) => {
      setExpanded(toggled(expanded, row.path));
      if (row.isExpanded === false) void readBehind(view, side, row, onReadMore);
    },
    onRemove: async (links, otherKey) => {
      // The row and its button are gone, and with them the place of who works by keyboard.
      if (await onRemove(links, otherKey)) heading.current?.focus();
    },
    endOf,
    isOwnReadable,
  };

  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title} <span className={styles.count}>{rows.length + unread.length}</span>
      </h2>
      {rows.length + unread.length === 0 && (
        <p className={styles.none}>{intl.formatMessage(none)}</p>
      )}
      <ul className={styles.list} aria-label={title}>
        {rows.map((row) =>
          row.kind === 'linked' ? (
            <DependencyItem
              key={row.id}
              row={row.row}
              side={side}
              focusId={view.focusId}
              actions={actions}
            />
          ) : (
            <LooseItem
              key={row.id}
              contract={row.contract}
              isOwnReadable={isOwnReadable}
              onLink={onLink}
            />
          ),
        )}
      </ul>
      <ShowMore unread={unread} onReadMore={onReadMore} />
    </section>
  );
}

function toggled(expanded: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const next = new Set(expanded);
  if (!next.delete(path)) next.add(path);
  return next;
}

/** Opening a row reads what its links name, so that nobody has to ask twice. */
async function readBehind(
  view: Neighbourhood,
  side: Side,
  { id }: TreeRow,
  readMore: Props['onReadMore'],
): Promise<void> {
  const unread = view.unread(id, side).map((neighbour) => neighbour.id);
  if (unread.length === 0) return;
  try {
    await readMore(unread);
  } catch {
    // The row keeps its button for what is missing; pressed, it says what went wrong.
  }
}
