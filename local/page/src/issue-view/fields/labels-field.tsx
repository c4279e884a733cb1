import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { FieldProps } from './field-props';
import { FactRow, FieldRow } from './field-row';
import { ValueChips } from './value-chips';

/** Labels are written freely; Jira says which it does not take. */
export function LabelsField({ issue, canEdit, edit }: FieldProps) {
  const inputId = useId();
  const [text, setText] = useState('');
  const present = issue.fields.labels ?? [];
  if (!canEdit) return <FactRow name="Labels">{present.join(', ')}</FactRow>;
  const add = () => {
    const label = text.trim();
    if (label !== '') edit.mutate({ labels: [...present, label] });
    setText('');
  };
  return (
    <FieldRow name="Labels" htmlFor={inputId}>
      <ValueChips
        what="label"
        chips={present.map((label) => ({ id: label, text: label }))}
        isDisabled={edit.isPending}
        onRemove={(gone) => {
          edit.mutate({ labels: present.filter((label) => label !== gone) });
        }}
      />
      <Textfield
        id={inputId}
        appearance="subtle"
        isCompact
        placeholder="Add a label"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
          if (event.key === 'Escape') setText('');
        }}
      />
    </FieldRow>
  );
}
