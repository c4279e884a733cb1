import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { refusesRequest, type JiraError } from './jira-error';
import { readFieldValues, type FieldRequest } from './read-field-values';

/** What became of writing a number into a field of an issue. */
export type NumberWriting =
  | { readonly kind: 'written' }
  /** The project does not offer the field for editing on this issue. */
  | { readonly kind: 'not-on-screen' }
  /** The field takes something else than numbers. */
  | { readonly kind: 'no-number-field' }
  /** Null: Jira lets the person edit nothing there, and says no more. */
  | { readonly kind: 'refused'; readonly message: string | null };

export interface NumberWish {
  readonly issueId: string;
  readonly fieldId: string;
  readonly value: number;
}

export interface NumberReading {
  /** By issue id; null: the field is empty, or the issue does not have it. */
  readonly values: ReadonlyMap<string, number | null>;
  /** As Jira calls the field; null: no issue told. */
  readonly name: string | null;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

const editMetaAnswer = z.object({
  fields: z.record(z.string(), z.object({ schema: z.optional(z.object({ type: z.string() })) })),
});

/**
 * What stands in a number field of many issues.
 *
 * @throws the signal's reason if it was stopped
 */
export async function readNumbers(
  connection: JiraConnection,
  request: FieldRequest,
): Promise<NumberReading> {
  const { values, name, problem } = await readFieldValues(connection, request);
  const numbers = [...values].map(([id, value]): [string, number | null] => [
    id,
    typeof value === 'number' && Number.isFinite(value) ? value : null,
  ]);
  return { values: new Map(numbers), name, problem };
}

/**
 * Writes a number into a field of an issue, as the person.
 *
 * @throws JiraError where Jira did not say whether it did
 */
export async function writeNumber(
  connection: JiraConnection,
  { issueId, fieldId, value }: NumberWish,
): Promise<NumberWriting> {
  const places = { issueId };
  try {
    const { fields } = await callJira(connection, {
      endpoint: ENDPOINTS.editMeta,
      answer: editMetaAnswer,
      places,
    });
    const editable = new Map(Object.entries(fields));
    if (editable.size === 0) return { kind: 'refused', message: null };
    const field = editable.get(fieldId);
    if (field === undefined) return { kind: 'not-on-screen' };
    if (field.schema !== undefined && field.schema.type !== 'number') {
      return { kind: 'no-number-field' };
    }
    await callJira(connection, {
      endpoint: ENDPOINTS.editIssue,
      answer: z.unknown(),
      places,
      body: { fields: { [fieldId]: value } },
    });
    return { kind: 'written' };
  } catch (error) {
    if (!refusesRequest(error)) throw error;
    return { kind: 'refused', message: error.said };
  }
}
