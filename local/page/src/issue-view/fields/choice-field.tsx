import Select from '@atlaskit/select';
import { useId } from 'react';
import { FactRow, FieldRow } from './field-row';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface ChoiceFieldProps {
  readonly name: string;
  readonly canEdit: boolean;
  readonly value: Choice | null;
  readonly options: readonly Choice[];
  readonly isLoading: boolean;
  readonly onChoose: (id: string | null) => void;
}

/** A field that holds one of a few named values, or none. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, canEdit, value, options, isLoading, onChoose } = props;
  const inputId = useId();
  if (!canEdit) return <FactRow name={name}>{value?.name ?? ''}</FactRow>;
  return (
    <FieldRow name={name} htmlFor={inputId}>
      <Select<Choice>
        inputId={inputId}
        appearance="subtle"
        spacing="compact"
        isClearable
        isLoading={isLoading}
        placeholder="None"
        options={options}
        value={value}
        getOptionLabel={(option) => option.name}
        getOptionValue={(option) => option.id}
        onChange={(chosen) => {
          onChoose(chosen?.id ?? null);
        }}
      />
    </FieldRow>
  );
}
