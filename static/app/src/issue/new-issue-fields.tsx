import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { readCreatableProjects, type CreatableProject } from '../../../../src/jira/create-issue';
import { viewerConnection } from '../bridge/viewer-transport';
import { addMessages } from '../messages/add-dependency';
import { FailedState } from '../states/failed-state';
import styles from './add-dependency-form.module.css';
import { ChoiceField } from './choice-field';
import type { Linked } from './link-form';
import { LoadingLines } from './loading-lines';
import { usualTypeOf } from './new-issue-choices';

/** The issue somebody wants to have created. */
export interface NewIssueWish {
  readonly projectId: string;
  readonly issueTypeId: string;
  readonly summary: string;
}

export const NO_NEW_ISSUE: NewIssueWish = { projectId: '', issueTypeId: '', summary: '' };

const LONGEST_SUMMARY = 255;

interface Props {
  readonly wish: NewIssueWish;
  readonly onChange: (wish: NewIssueWish) => void;
  /** What was created already, and is only to be linked. */
  readonly created: Linked | null;
}

/** In which project, of which kind, and what it is about. */
export function NewIssueFields({ wish, onChange, created }: Props) {
  const intl = useIntl();
  const projects = useQuery({
    queryKey: ['creatable-projects'],
    queryFn: () => readCreatableProjects(viewerConnection),
  });
  if (created !== null) {
    return <p>{intl.formatMessage(addMessages.created, { key: created.key })}</p>;
  }
  if (projects.error !== null) {
    return (
      <FailedState
        error={projects.error}
        onRetry={() => {
          void projects.refetch();
        }}
      />
    );
  }
  if (projects.data === undefined) return <LoadingLines count={3} />;
  if (projects.data.length === 0) return <p>{intl.formatMessage(addMessages.noProjects)}</p>;
  return <Fields projects={projects.data} wish={wish} onChange={onChange} />;
}

function Fields({
  projects,
  wish,
  onChange,
}: Omit<Props, 'created'> & { readonly projects: readonly CreatableProject[] }) {
  const intl = useIntl();
  const summaryId = useId();
  const project = projects.find(({ id }) => id === wish.projectId);
  return (
    <>
      <ChoiceField
        label={intl.formatMessage(addMessages.project)}
        value={wish.projectId}
        onChange={(projectId) => {
          const chosen = projects.find(({ id }) => id === projectId);
          onChange({ ...wish, projectId, issueTypeId: usualTypeOf(chosen) });
        }}
        options={[
          { value: '', label: intl.formatMessage(addMessages.chooseProject) },
          ...projects.map(({ id, key, name }) => ({ value: id, label: `${name} (${key})` })),
        ]}
      />
      {project !== undefined && project.issueTypes.length > 1 && (
        <ChoiceField
          label={intl.formatMessage(addMessages.issueType)}
          value={wish.issueTypeId}
          onChange={(issueTypeId) => {
            onChange({ ...wish, issueTypeId });
          }}
          options={project.issueTypes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div>
        <label htmlFor={summaryId} className={styles.label}>
          {intl.formatMessage(addMessages.summary)}
        </label>
        <input
          id={summaryId}
          className={styles.input}
          maxLength={LONGEST_SUMMARY}
          value={wish.summary}
          onChange={(event) => {
            onChange({ ...wish, summary: event.target.value });
          }}
        />
      </div>
    </>
  );
}
