import { useId } from 'react';
import { issuePath } from '../../router/paths';
import { Link } from '../../router/link';
import { IssuePicker } from '../issue-picker';
import type { FieldProps } from './field-props';
import { FactRow, FieldRow } from './field-row';

export function ParentField({ issue, canEdit, edit }: FieldProps) {
  const inputId = useId();
  const { parent } = issue.fields;
  if (!canEdit) {
    return (
      <FactRow name="Parent">
        {parent === undefined ? (
          ''
        ) : (
          <Link href={issuePath(parent.key)}>{`${parent.key} ${parent.fields.summary ?? ''}`}</Link>
        )}
      </FactRow>
    );
  }
  return (
    <FieldRow name="Parent" htmlFor={inputId}>
      <IssuePicker
        inputId={inputId}
        isClearable
        isQuiet
        placeholder="None"
        without={issue.key}
        value={parent === undefined ? null : { key: parent.key, summary: parent.fields.summary }}
        onPick={(picked) => {
          edit.mutate({ parent: picked === null ? null : { key: picked.key } });
        }}
      />
    </FieldRow>
  );
}
