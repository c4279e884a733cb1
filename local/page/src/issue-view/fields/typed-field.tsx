import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { dayText } from '../../text/dates';
import type { FieldProps } from './field-props';
import { FactRow, FieldRow } from './field-row';

interface TypedFieldProps extends FieldProps {
  readonly name: string;
  readonly type: 'date' | 'number';
  /** Empty: none. */
  readonly value: string;
  readonly toFields: (text: string) => Readonly<Record<string, unknown>>;
}

/** A day or a number. Saved when it is left or with Enter, not with every digit; Escape takes it back. */
export function TypedField({ canEdit, edit, name, type, value, toFields }: TypedFieldProps) {
  const inputId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  if (!canEdit) return <FactRow name={name}>{type === 'date' ? dayText(value) : value}</FactRow>;
  const save = () => {
    if (draft !== null && draft !== value) edit.mutate(toFields(draft));
    setDraft(null);
  };
  return (
    <FieldRow name={name} htmlFor={inputId}>
      <Textfield
        id={inputId}
        appearance="subtle"
        isCompact
        type={type}
        {...(type === 'number' ? { step: 'any' } : {})}
        placeholder="None"
        value={draft ?? value}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
    </FieldRow>
  );
}
