import { readComments } from './comment-text';
import { customFieldKinds } from './custom-field-kinds';
import type { JqlContext, JqlField } from './jql-field';
import { own } from './rest-issue';
import { readPlainText } from './rich-text';
import { createTextField } from './text-field';

const systemTexts = ['summary', 'description', 'environment'] as const;

/**
 * `text`: all fields of free text at once, each of them searched by itself, and those comments that
 * the issues carry.
 */
export function createAllTextField(context: JqlContext, name: string): JqlField {
  const fieldIds = [...systemTexts, ...findCustomTexts(context)];
  return createTextField(name, {
    read: (issue) => [
      ...fieldIds.map((id) => readPlainText(own(issue.fields, id))),
      ...readComments(issue),
    ],
    operators: new Set(['~']),
    isSortable: false,
  });
}

function findCustomTexts({ site }: JqlContext): readonly string[] {
  return [...customFieldKinds(site)].filter(([, kind]) => kind === 'text').map(([id]) => id);
}
