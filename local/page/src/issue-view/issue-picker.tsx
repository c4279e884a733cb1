import { AsyncSelect } from '@atlaskit/select';
import { issueKeyIn, issuesBySummary, jqlString } from '../issues/jql';
import { JiraRefusal } from '../rest/jira-refusal';
import { searchIssues } from '../rest/site-calls';

export interface PickedIssue {
  readonly key: string;
  readonly summary: string | null;
}

interface IssuePickerProps {
  readonly inputId: string;
  readonly value: PickedIssue | null;
  /** The key of an issue that is not offered. */
  readonly without: string;
  readonly isClearable?: boolean;
  readonly isQuiet?: boolean;
  readonly placeholder?: string;
  readonly onPick: (picked: PickedIssue | null) => void;
}

/** Chooses an issue by its key or by words of its summary. */
export function IssuePicker({
  inputId,
  value,
  without,
  isClearable = false,
  isQuiet = false,
  placeholder = 'Key or words of the summary',
  onPick,
}: IssuePickerProps) {
  return (
    <AsyncSelect<PickedIssue>
      inputId={inputId}
      appearance={isQuiet ? 'subtle' : 'default'}
      isClearable={isClearable}
      placeholder={placeholder}
      value={value}
      loadOptions={async (text: string) =>
        (await findIssues(text)).filter(({ key }) => key !== without)
      }
      getOptionLabel={({ key, summary }) => `${key} ${summary ?? ''}`}
      getOptionValue={({ key }) => key}
      noOptionsMessage={({ inputValue }) =>
        inputValue === '' ? 'Write a key or words' : 'No issue found'
      }
      onChange={onPick}
    />
  );
}

const MOST_FOUND = 20;

async function findIssues(text: string): Promise<readonly PickedIssue[]> {
  const issueKey = issueKeyIn(text);
  const jql = issueKey === null ? issuesBySummary(text) : `key = ${jqlString(issueKey)}`;
  if (jql === null) return [];
  const fields = ['summary', 'status', 'issuetype', 'project'];
  try {
    const { issues } = await searchIssues({ jql, fields, maxResults: MOST_FOUND });
    return issues.map(({ key, fields: { summary } }) => ({ key, summary }));
  } catch (error) {
    // Jira refuses a query for a key that does not exist.
    if (error instanceof JiraRefusal && error.status === 400) return [];
    throw error;
  }
}
