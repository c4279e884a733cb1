import Select from '@atlaskit/select';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Version } from '../../rest/issue-schemas';
import { readProject } from '../../rest/site-calls';
import type { FieldProps } from './field-props';
import { FactRow, FieldRow } from './field-row';
import { ValueChips } from './value-chips';

export function VersionsField({ issue, canEdit, edit }: FieldProps) {
  const inputId = useId();
  const projectKey = issue.fields.project?.key ?? '';
  const project = useQuery({
    queryKey: ['project', projectKey],
    queryFn: ({ signal }) => readProject(projectKey, signal),
    enabled: canEdit && projectKey !== '',
  });
  const present = issue.fields.fixVersions ?? [];
  if (!canEdit) {
    return <FactRow name="Fix versions">{present.map(({ name }) => name).join(', ')}</FactRow>;
  }
  const ids = present.map(({ id }) => id);
  const others = project.data?.versions.filter(
    ({ id, archived }) => archived !== true && !ids.includes(id),
  );
  const save = (wanted: readonly string[]) => {
    edit.mutate({ fixVersions: wanted.map((id) => ({ id })) });
  };
  return (
    <FieldRow name="Fix versions" htmlFor={inputId}>
      <ValueChips
        what="version"
        chips={present.map(({ id, name }) => ({ id, text: name }))}
        isDisabled={edit.isPending}
        onRemove={(gone) => {
          save(ids.filter((id) => id !== gone));
        }}
      />
      <Select<Version>
        inputId={inputId}
        appearance="subtle"
        spacing="compact"
        isLoading={project.isLoading || edit.isPending}
        placeholder="Add a version"
        options={others ?? []}
        value={null}
        getOptionLabel={({ name, released }) => (released === true ? `${name} (released)` : name)}
        getOptionValue={({ id }) => id}
        onChange={(chosen) => {
          if (chosen !== null) save([...ids, chosen.id]);
        }}
      />
    </FieldRow>
  );
}
