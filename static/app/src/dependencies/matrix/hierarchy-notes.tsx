import { useIntl } from 'react-intl';
import {
  NO_GROUP,
  UNKNOWN_GROUP,
  type HierarchyLevel,
} from '../../../../../src/domain/organisation/roll-up';
import type { DependencyRow } from '../../analysis/dependency-row';
import { hierarchyMessages } from '../../messages/hierarchy';
import { useGroupWords } from '../group-words';
import styles from './matrix.module.css';

interface Props {
  readonly rows: readonly DependencyRow[];
  readonly level: HierarchyLevel;
  /** Parents that could not be read. */
  readonly unread: number;
}

/** How much of what is shown the level says something about. */
export function HierarchyNotes({ rows, level, unread }: Props) {
  const intl = useIntl();
  const words = useGroupWords();
  const countWith = (group: string): number =>
    rows.filter(({ consumerIn, providerIn }) =>
      [consumerIn[level], providerIn[level]].includes(group),
    ).length;
  const without = countWith(NO_GROUP);
  const unknown = countWith(UNKNOWN_GROUP);
  if (without + unknown + unread === 0) return null;
  return (
    <p className={styles.quiet}>
      {[
        without > 0 &&
          intl.formatMessage(hierarchyMessages.without, {
            ...{ without, total: rows.length, none: words.name(level, NO_GROUP) },
          }),
        unknown > 0 &&
          intl.formatMessage(hierarchyMessages.notKnown, {
            ...{ count: unknown, unknown: words.name(level, UNKNOWN_GROUP) },
          }),
        unread > 0 && intl.formatMessage(hierarchyMessages.unread, { count: unread }),
      ]
        .filter((sentence) => sentence !== false)
        .join(' ')}
    </p>
  );
}
