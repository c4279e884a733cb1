import Lozenge from '@atlaskit/lozenge';
import type { StatusCategory } from '../../../../src/domain/work-items/work-item';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import { IssueLink } from '../shell/issue-link';
import styles from './priorities.module.css';

const APPEARANCE = {
  'to-do': 'default',
  'in-progress': 'inprogress',
  done: 'success',
} as const satisfies Record<StatusCategory, string>;

/** An epic by its key, where it stands in Jira, and what it is about. */
export function EpicLine({ epic: { item } }: { readonly epic: PortfolioEpic }) {
  const { key, status, summary } = item;
  return (
    <span className={styles.lines}>
      <span className={styles.keyLine}>
        <IssueLink issueKey={key} />
        <Lozenge appearance={APPEARANCE[status.category]}>{status.name}</Lozenge>
      </span>
      {summary !== null && <bdi>{summary}</bdi>}
    </span>
  );
}
