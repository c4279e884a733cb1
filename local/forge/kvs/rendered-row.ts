import type { MetadataFields } from './requests';
import type { StoredRow } from './stored-row';

/** A row as an answer shows it. */
export function renderedRow(
  { key, entityName, value, createdAt, updatedAt, expiresAt }: StoredRow,
  metadataFields: MetadataFields,
): Readonly<Record<string, unknown>> {
  const wanted = new Set(metadataFields);
  return {
    key,
    ...(entityName === null ? {} : { entityName }),
    value,
    ...(wanted.has('CREATED_AT') ? { createdAt } : {}),
    ...(wanted.has('UPDATED_AT') ? { updatedAt } : {}),
    ...(wanted.has('EXPIRE_TIME') && expiresAt !== null
      ? { expireTime: new Date(expiresAt).toISOString() }
      : {}),
  };
}
