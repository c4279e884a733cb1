import { issuesOfProject } from '../issues/jql';
import { IssueSearch } from '../issues/issue-search';
import { useDocumentTitle } from '../router/router';
import { ProjectLayout } from './project-layout';
import styles from './projects.module.css';

/** The issues of a project, or those of any other query typed there. */
export function ProjectIssuesPage({ projectKey }: { readonly projectKey: string }) {
  return (
    <ProjectLayout projectKey={projectKey}>
      {({ key, name }) => <ProjectIssues projectKey={key} name={name} />}
    </ProjectLayout>
  );
}

interface ProjectIssuesProps {
  readonly projectKey: string;
  readonly name: string;
}

function ProjectIssues({ projectKey, name }: ProjectIssuesProps) {
  useDocumentTitle(`${name}: issues`);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Issues</h1>
      <IssueSearch usualJql={issuesOfProject(projectKey)} />
    </div>
  );
}
