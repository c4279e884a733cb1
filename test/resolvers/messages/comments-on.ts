import type { ContractWriting, ProviderComment } from '../../../src/contract/contract-writing';
import type { ContractApp, ContractAppWish } from '../contracts/contract-app';

export type Open = (wish?: Omit<ContractAppWish, 'code'>) => Promise<ContractApp>;

export interface SeenComment {
  readonly author: { readonly accountId: string };
  readonly body: unknown;
}

/** The comments of an issue as an administrator who may see everything finds them. */
export async function commentsOn(
  app: ContractApp,
  issueId: string,
  as = 'leo',
): Promise<readonly SeenComment[]> {
  const { body } = await app.jira(`GET /rest/api/3/issue/${issueId}/comment`, as);
  return (body as { comments: readonly SeenComment[] }).comments;
}

export function told(writing: ContractWriting): ProviderComment | null {
  if (writing.kind === 'written') return writing.comment;
  throw new Error(`refused because of ${writing.because}`);
}

/** Every node of a document, with what is inside it. */
export function nodesOf(node: unknown): readonly { readonly type: string }[] {
  const { content = [] } = node as { content?: readonly unknown[] };
  return [node as { type: string }, ...content.flatMap(nodesOf)];
}
