import { useQuery } from '@tanstack/react-query';
import { readPriorities } from '../../rest/site-calls';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-props';

export function PriorityField({ issue, canEdit, edit }: FieldProps) {
  const priorities = useQuery({
    queryKey: ['priorities'],
    queryFn: ({ signal }) => readPriorities(signal),
    staleTime: Infinity,
  });
  return (
    <ChoiceField
      name="Priority"
      canEdit={canEdit}
      value={issue.fields.priority ?? null}
      options={priorities.data ?? []}
      isLoading={priorities.isPending || edit.isPending}
      onChoose={(id) => {
        edit.mutate({ priority: id === null ? null : { id } });
      }}
    />
  );
}
