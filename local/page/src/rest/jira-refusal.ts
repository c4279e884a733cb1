import * as z from 'zod/mini';

const bodySchema = z.object({
  errorMessages: z.optional(z.array(z.string())),
  errors: z.optional(z.record(z.string(), z.string())),
  detail: z.optional(z.string()),
});

/** Thrown where the site refuses a request; its sentences are Jira's own. */
export class JiraRefusal extends Error {
  override readonly name = 'JiraRefusal';

  constructor(
    readonly status: number,
    readonly sentences: readonly string[],
  ) {
    super(sentences.join(' '));
  }
}

/** The refusal an answer holds: of JSON the sentences, of anything else the text. */
export function readRefusal(status: number, text: string): JiraRefusal {
  const sentences = sentencesOf(text).filter((sentence) => sentence.trim() !== '');
  const usual = `The site answered with status ${String(status)}.`;
  return new JiraRefusal(status, sentences.length === 0 ? [usual] : sentences);
}

function sentencesOf(text: string): readonly string[] {
  const body = bodySchema.safeParse(parsed(text));
  if (!body.success) return text.length > 300 ? [] : [text];
  const { errorMessages = [], errors = {}, detail } = body.data;
  return [...errorMessages, ...Object.values(errors), ...(detail === undefined ? [] : [detail])];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What to tell somebody about a failure. */
export function sentencesOfError(error: unknown): readonly string[] {
  if (error instanceof JiraRefusal) return error.sentences;
  return [error instanceof Error ? error.message : String(error)];
}
