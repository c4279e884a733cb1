import { answer } from './jira-request';
import { Refusal } from './refusal';
import { isRecord, own } from '../jql/rest-issue';

/** More than people write and less than the stack holds. */
const DEEPEST = 100;

/**
 * Refuses an Atlassian document that Jira's own schema does not take, as far as apps make such mistakes:
 * nodes without a type, texts without a text, mentions of nobody.
 *
 * @throws Refusal
 */
export function checkDocument(content: readonly unknown[]): void {
  if (!content.every((node) => isNode(node, 0))) {
    throw new Refusal(answer({ errorMessages: ['INVALID_INPUT'], errors: {} }, 400));
  }
}

function isNode(node: unknown, depth: number): boolean {
  if (!isRecord(node) || depth > DEEPEST) return false;
  const type = own(node, 'type');
  if (typeof type !== 'string') return false;
  if (type === 'text') return isFilled(own(node, 'text'));
  if (type === 'mention' && !isFilled(own(own(node, 'attrs'), 'id'))) return false;
  const content = own(node, 'content');
  if (content === undefined) return true;
  return Array.isArray(content) && content.every((child) => isNode(child, depth + 1));
}

function isFilled(text: unknown): boolean {
  return typeof text === 'string' && text !== '';
}
