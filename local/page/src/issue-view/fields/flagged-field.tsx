import Toggle from '@atlaskit/toggle';
import { useId } from 'react';
import { isFlagged } from '../../issues/flagged';
import type { Field } from '../../rest/issue-schemas';
import type { FieldProps } from './field-props';
import { FactRow, FieldRow } from './field-row';

/** The one option Jira's Flagged field comes with. */
const IMPEDIMENT = [{ value: 'Impediment' }];

export function FlaggedField({
  issue,
  canEdit,
  edit,
  field,
}: FieldProps & { readonly field: Field }) {
  const toggleId = useId();
  const isOn = isFlagged(issue.fields, field.id);
  if (!canEdit) return <FactRow name={field.name}>{isOn ? 'Impediment' : ''}</FactRow>;
  return (
    <FieldRow name={field.name} htmlFor={toggleId}>
      <Toggle
        id={toggleId}
        isChecked={isOn}
        isDisabled={edit.isPending}
        onChange={() => {
          edit.mutate({ [field.id]: isOn ? null : IMPEDIMENT });
        }}
      />
    </FieldRow>
  );
}
