import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { HealthReason } from '../../../../src/domain/dependencies/health';
import type { TreeRow } from '../../../../src/use-cases/dependency-tree';
import type { DependencyLink, Side } from '../../../../src/use-cases/neighbourhood';
import type { ContractEnd } from '../contract/contract-end';
import { ContractPart } from '../contract/contract-part';
import { reasonInWords } from '../health/health-words';
import { panelMessages } from '../messages/issue';
import { IssueLink } from '../shell/issue-link';
import { HealthWord } from './health-word';
import { ChevronDown, ChevronRight, LinkBroken } from './icons';
import { neighbourDateInWords } from './dates-in-words';
import styles from './dependency-item.module.css';
import { ShowMore } from './show-more';

export interface ItemActions {
  readonly onToggle: (row: TreeRow) => void;
  readonly onReadMore: (ids: readonly string[]) => Promise<void>;
  /** The links a row of the first level stands for. */
  readonly linksTo: (id: string) => readonly DependencyLink[];
  readonly onRemove: (links: readonly DependencyLink[], otherKey: string) => Promise<void>;
  /** The contract of a row of the first level, as the issue speaks in it. */
  readonly endOf: (row: TreeRow) => ContractEnd;
  /** Whether the half the issue itself holds can be read. */
  readonly isOwnReadable: boolean;
}

interface Props {
  readonly row: TreeRow;
  readonly side: Side;
  readonly focusId: string;
  readonly actions: ItemActions;
}

/** A dependency with its health, its dates and why; what stands behind it below. */
export function DependencyItem({ row, side, focusId, actions }: Props) {
  const intl = useIntl();
  const listId = useId();
  const { item, judgement, repeats } = row;
  // What the contract says in its own sentence is not said twice.
  const reasons = judgement.reasons
    .filter((reason) => row.depth > 1 || !SAID_BY_CONTRACT.has(reason))
    .map((reason) => reasonInWords(reason, judgement, intl));
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Expander row={row} side={side} listId={listId} onToggle={actions.onToggle} />
        <span className={styles.health}>
          <HealthWord health={judgement.health} />
        </span>
        <span className={styles.issue}>
          {item === null ? (
            intl.formatMessage(panelMessages.noAccess)
          ) : (
            <>
              <IssueLink issueKey={item.key} />
              <bdi>{item.summary}</bdi>
              {row.id === focusId && (
                <span className={styles.subtle}>
                  ({intl.formatMessage(panelMessages.thisIssue)})
                </span>
              )}
            </>
          )}
        </span>
        {item !== null && row.depth === 1 && (
          <RemoveButton itemKey={item.key} links={actions.linksTo(row.id)} {...actions} />
        )}
        {row.depth === 1 && (
          <div className={styles.contract}>
            <ContractPart end={actions.endOf(row)} isOwnReadable={actions.isOwnReadable} />
          </div>
        )}
        {repeats === null ? (
          <>
            <span className={styles.facts}>
              {item !== null && <span>{item.status.name}</span>}
              {item !== null && <span>{neighbourDateInWords(row, side, intl)}</span>}
            </span>
            {reasons.length > 0 && (
              <ul className={styles.reasons}>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </>
        ) : (
          <span className={styles.facts}>{intl.formatMessage(panelMessages[repeats])}</span>
        )}
      </div>
      {row.isExpanded === true && (
        <div className={styles.behind}>
          <ul id={listId} className={styles.list}>
            {row.children.map((child) => (
              <DependencyItem
                key={child.path}
                row={child}
                side={side}
                focusId={focusId}
                actions={actions}
              />
            ))}
          </ul>
          <ShowMore unread={row.unread} onReadMore={actions.onReadMore} />
        </div>
      )}
    </li>
  );
}

const SAID_BY_CONTRACT: ReadonlySet<HealthReason> = new Set([
  'promise-broken',
  'declined',
  'request-unanswered',
]);

function Expander({
  row,
  side,
  listId,
  onToggle,
}: {
  readonly row: TreeRow;
  readonly side: Side;
  readonly listId: string;
  readonly onToggle: ItemActions['onToggle'];
}) {
  const intl = useIntl();
  if (row.isExpanded === null) return <span className={styles.place} />;
  const words =
    side === 'providers' ? panelMessages.expandProviders : panelMessages.expandConsumers;
  const label = intl.formatMessage(words, { key: row.item?.key ?? '', count: row.behind });
  const Chevron = row.isExpanded ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={row.isExpanded}
      aria-controls={row.isExpanded ? listId : undefined}
      aria-label={label}
      title={label}
      onClick={() => {
        onToggle(row);
      }}
    >
      <Chevron />
    </button>
  );
}

function RemoveButton({
  itemKey,
  links,
  onRemove,
}: {
  readonly itemKey: string;
  readonly links: readonly DependencyLink[];
  readonly onRemove: ItemActions['onRemove'];
}) {
  const intl = useIntl();
  const [isBusy, setIsBusy] = useState(false);
  if (links.length === 0) return null;
  const label = intl.formatMessage(panelMessages.remove, { key: itemKey });
  const remove = async (): Promise<void> => {
    setIsBusy(true);
    await onRemove(links, itemKey);
    setIsBusy(false);
  };
  return (
    <button
      type="button"
      className={`${styles.button ?? ''} ${styles.remove ?? ''}`}
      aria-label={label}
      title={label}
      disabled={isBusy}
      onClick={() => {
        void remove();
      }}
    >
      <LinkBroken />
    </button>
  );
}
