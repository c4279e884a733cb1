import { useQuery } from '@tanstack/react-query';
import type { Field, Sprint } from '../../rest/issue-schemas';
import { readOpenSprints } from '../../rest/site-calls';
import { sprintsOf } from '../field-values';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-props';
import { FactRow } from './field-row';

/** The sprint the issue is in; those it was in before are only shown. */
export function SprintField({
  issue,
  canEdit,
  edit,
  field,
}: FieldProps & { readonly field: Field }) {
  const projectKey = issue.fields.project?.key ?? '';
  const sprints = useQuery({
    queryKey: ['open sprints', projectKey],
    queryFn: ({ signal }) => readOpenSprints(projectKey, signal),
    enabled: canEdit && projectKey !== '',
  });
  const own = sprintsOf(issue.fields, field);
  const present = own.find(({ state }) => state !== 'closed');
  const closed = own.filter(({ state }) => state === 'closed');
  return (
    <>
      <ChoiceField
        name={field.name}
        canEdit={canEdit}
        value={present === undefined ? null : choiceOf(present)}
        options={sprints.data?.map(choiceOf) ?? []}
        isLoading={sprints.isLoading || edit.isPending}
        onChoose={(id) => {
          edit.mutate({ [field.id]: id === null ? null : Number(id) });
        }}
      />
      {closed.length > 0 && (
        <FactRow name="Earlier sprints">{closed.map(({ name }) => name).join(', ')}</FactRow>
      )}
    </>
  );
}

function choiceOf({ id, name, state }: Sprint) {
  return { id: String(id), name: state === 'active' ? `${name} (active)` : name };
}
