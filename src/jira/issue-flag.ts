import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { findFieldPlaces, type ChosenFields } from './field-places';
import { optional } from './issue-schema';
import { refusesRequest } from './jira-error';

/** What became of setting or clearing Jira's own flag on an issue. */
export type FlagWriting =
  | { readonly kind: 'set' }
  /** The project does not offer the field for editing; the record stands without it. */
  | { readonly kind: 'not-on-screen' }
  /** Null: Jira lets the person edit nothing there, and says no more. */
  | { readonly kind: 'refused'; readonly message: string | null };

export interface FlagWish {
  readonly issueId: string;
  readonly isFlagged: boolean;
  /** The fields the settings name; the flag is found by name and shape where they name none. */
  readonly fields: ChosenFields;
}

/** The option Jira's own field comes with; a site may have renamed it. */
const USUAL_OPTION = 'Impediment';

const editMetaAnswer = z.object({
  fields: z.record(
    z.string(),
    z.object({
      name: optional(z.string()),
      schema: optional(z.object({ custom: optional(z.string()) })),
      allowedValues: optional(z.array(z.unknown())),
    }),
  ),
});
type EditMeta = z.output<typeof editMetaAnswer>['fields'];

const optionPart = z.object({ id: z.string(), value: optional(z.string()) });

/**
 * Sets or clears the flag of an issue as the person.
 *
 * @throws JiraError where Jira did not say whether it did
 */
export async function writeFlag(connection: JiraConnection, wish: FlagWish): Promise<FlagWriting> {
  const { issueId, isFlagged, fields: chosen } = wish;
  const places = { issueId };
  try {
    const { fields } = await callJira(connection, {
      endpoint: ENDPOINTS.editMeta,
      answer: editMetaAnswer,
      places,
    });
    const editable = new Map(Object.entries(fields));
    if (editable.size === 0) return { kind: 'refused', message: null };
    const { flagged } = findFieldPlaces(siteFieldsOf(fields), chosen);
    const field = flagged === null ? undefined : editable.get(flagged);
    if (flagged === null || field === undefined) return { kind: 'not-on-screen' };
    await callJira(connection, {
      endpoint: ENDPOINTS.editIssue,
      answer: z.unknown(),
      places,
      body: { fields: { [flagged]: isFlagged ? [optionOf(field)] : null } },
    });
    return { kind: 'set' };
  } catch (error) {
    if (!refusesRequest(error)) throw error;
    return { kind: 'refused', message: error.said };
  }
}

function siteFieldsOf(fields: EditMeta) {
  return Object.entries(fields).map(([id, { name, schema }]) => ({
    id,
    name: name ?? '',
    schemaType: schema?.custom ?? null,
  }));
}

function optionOf({ allowedValues }: EditMeta[string]): object {
  const options = (allowedValues ?? []).flatMap((value) => {
    const parsed = z.safeParse(optionPart, value);
    return parsed.success ? [parsed.data] : [];
  });
  const option = options.find(({ value }) => value === USUAL_OPTION) ?? options[0];
  return option === undefined ? { value: USUAL_OPTION } : { id: option.id };
}
