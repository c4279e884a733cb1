import type {
  ReadReviewRequest,
  ReviewAnswer,
  ReviewChange,
  ReviewHead,
  ReviewWriting,
} from '../../contract/portfolio-registers';
import { good, refused, type Result } from '../../contract/result';
import { byText } from '../../domain/work-items/issue-key';
import type { Viewer } from '../viewer';
import { caseRulesOf, type CasePorts } from './case-ports';

/** Keeps the portfolio as it stood when it was reviewed. A repeated call keeps nothing twice. */
export async function saveReview(
  { id, note, epics }: ReviewChange,
  actor: string,
  ports: CasePorts,
): Promise<Result<ReviewWriting>> {
  const { reviews } = ports.registers;
  const { now, today } = await caseRulesOf(ports);
  const at = now.toISOString();
  const head: ReviewHead = { id, on: today, at, by: actor, note, epics: epics.length };
  const sorted = [...epics].sort((a, b) => byText(a.issueId, b.issueId));
  const stamp = ports.newStamp();
  const log = { stamp, at, actor, action: 'review', before: null, after: { ...head } };
  if (await reviews.add(head, sorted, log)) return good({ kind: 'written', standing: head });
  const standing = (await reviews.head(id)) ?? head;
  const isRepeated =
    standing.by === actor && standing.note === note && standing.epics === epics.length;
  return isRepeated
    ? good({ kind: 'written', standing })
    : good({ kind: 'refused', because: 'conflict', standing });
}

/** Portfolio managers read of all epics; others of those that Jira shows them. */
export async function readReview(
  { id, issueIds }: ReadReviewRequest,
  viewer: Viewer,
  { registers: { reviews }, issues }: CasePorts,
): Promise<Result<ReviewAnswer>> {
  const isManager = await viewer.has('portfolio-manager');
  if (issueIds === null && !isManager) {
    return refused({ code: 'forbidden', needs: 'portfolio-manager' });
  }
  const head = await reviews.head(id);
  if (head === null) return good({ head, epics: [] });
  const epics = await reviews.epics(head);
  if (issueIds === null) return good({ head, epics });
  const wanted =
    isManager || issueIds.length === 0 ? new Set(issueIds) : await issues.visible(issueIds);
  return good({ head, epics: epics.filter(({ issueId }) => wanted.has(issueId)) });
}
