import type { ImpedimentLevel } from '../domain/impediments/record';
import type {
  EscalationDigest,
  EscalationMessage,
} from '../use-cases/impediments/escalation-ports';
import { linkedText, mention, paragraph, text } from './document-parts';

/**
 * What the owner of a level is told, as Atlassian documents: who, and what came to them. No word of the
 * issue or of its record is in it, since those are what somebody typed.
 */

const LEVEL_WORDS: Readonly<Record<ImpedimentLevel, string>> = {
  team: 'team level',
  train: 'train level',
  portfolio: 'portfolio level',
};

export function escalationDocument({ recipient, level }: EscalationMessage): object {
  return document([
    paragraph([
      mention(recipient),
      text(
        ` this impediment has stood past its limit and has been escalated to the ` +
          `${LEVEL_WORDS[level]}. ${WHAT_TO_DO}`,
      ),
    ]),
  ]);
}

/** @param boardAddress the board with what is escalated; null: Jira did not tell where the site is */
export function escalationDigestDocument(
  { recipient, others }: EscalationDigest,
  boardAddress: string | null,
): object {
  const all = [mention(recipient), text(` ${countInWords(others)} ${ESCALATED} `)];
  if (others === 0) return document([paragraph([...all, text(WHAT_TO_DO)])]);
  const where = boardAddress === null ? text(BOARD) : linkedText(BOARD, boardAddress);
  return document([paragraph([...all, text(SEE_THEM), where, text('.')])]);
}

const WHAT_TO_DO = 'Please take it on, hand it back, or say what comes next.';
const ESCALATED = 'stood past their limits and have been escalated to you.';
const SEE_THEM = 'All of them are on ';
const BOARD = 'the board of impediments';

function countInWords(others: number): string {
  if (others === 0) return 'this impediment and no other';
  return others === 1
    ? 'this impediment and one more'
    : `this impediment and ${String(others)} more`;
}

function document(content: readonly object[]): object {
  return { type: 'doc', version: 1, content };
}
