import { AsyncSelect } from '@atlaskit/select';
import { useId } from 'react';
import { PersonName } from '../../people/person-name';
import type { Person } from '../../rest/issue-schemas';
import { findAssignable } from '../../rest/site-calls';
import { useSite } from '../../shell/services-context';
import type { FieldProps } from './field-props';
import { FactRow, FieldRow } from './field-row';

/** Nobody is an option of its own: it is chosen as people are. */
interface AssigneeOption {
  readonly person: Person | null;
}

const NOBODY = 'Unassigned';

export function AssigneeField({ issue, canEdit, edit }: FieldProps) {
  const inputId = useId();
  const { person: viewer } = useSite();
  const assignee = issue.fields.assignee ?? null;
  if (!canEdit) {
    return (
      <FactRow name="Assignee">
        <PersonName person={assignee} nobody={NOBODY} />
      </FactRow>
    );
  }
  const find = async (words: string): Promise<readonly AssigneeOption[]> => {
    const people = await findAssignable(issue.key, words);
    const isViewer = ({ accountId }: Person) => accountId === viewer.accountId;
    const meFirst = [...people.filter(isViewer), ...people.filter((one) => !isViewer(one))];
    const options = meFirst.map((person) => ({ person }));
    return words === '' ? [{ person: null }, ...options] : options;
  };
  return (
    <FieldRow name="Assignee" htmlFor={inputId}>
      <AsyncSelect<AssigneeOption>
        inputId={inputId}
        appearance="subtle"
        spacing="compact"
        defaultOptions
        isLoading={edit.isPending}
        value={{ person: assignee }}
        loadOptions={find}
        getOptionLabel={({ person }) => person?.displayName ?? NOBODY}
        getOptionValue={({ person }) => person?.accountId ?? ''}
        formatOptionLabel={({ person }) => <PersonName person={person} nobody={NOBODY} />}
        onChange={(chosen) => {
          const accountId = chosen?.person?.accountId ?? null;
          edit.mutate({ assignee: accountId === null ? null : { accountId } });
        }}
      />
    </FieldRow>
  );
}
