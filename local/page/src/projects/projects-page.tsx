import Textfield from '@atlaskit/textfield';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { PersonName } from '../people/person-name';
import type { FoundProject } from '../rest/project-schemas';
import { readProjects } from '../rest/site-calls';
import { projectPath } from '../router/paths';
import { Link } from '../router/link';
import { useDocumentTitle } from '../router/router';
import { useSite } from '../shell/services-context';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { Empty } from '../states/notice';
import tables from '../tables/table.module.css';
import styles from './projects.module.css';

/** The projects the person may browse. */
export function ProjectsPage() {
  useDocumentTitle('Projects');
  const { title } = useSite();
  const [words, setWords] = useState('');
  const fieldId = useId();
  const projects = useQuery({
    queryKey: ['projects'],
    queryFn: ({ signal }) => readProjects(signal),
  });
  const found = projects.data?.filter((project) => holds(project, words)) ?? [];
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Projects</h1>
      <p className={styles.site}>{title}</p>
      {projects.isPending && <Loading what="the projects" />}
      {projects.isError && (
        <Failure
          title="The projects cannot be shown"
          error={projects.error}
          onRetry={() => {
            void projects.refetch();
          }}
        />
      )}
      {projects.isSuccess && (
        <>
          <div className={styles.filter}>
            <label htmlFor={fieldId}>Search projects</label>
            <Textfield
              id={fieldId}
              isCompact
              value={words}
              onChange={(event) => {
                setWords(event.currentTarget.value);
              }}
            />
          </div>
          <ProjectTable projects={found} />
          {found.length === 0 && (
            <Empty>
              {projects.data.length === 0
                ? 'There is no project that this person may browse.'
                : 'No project has these words in its name, key or category.'}
            </Empty>
          )}
        </>
      )}
    </div>
  );
}

function ProjectTable({ projects }: { readonly projects: readonly FoundProject[] }) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <caption className={tables.hidden}>Projects</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Key</th>
            <th scope="col">Category</th>
            <th scope="col">Lead</th>
          </tr>
        </thead>
        <tbody>
          {projects.map(({ id, key, name, projectCategory, lead }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={projectPath(key)}>{name}</Link>
              </th>
              <td>{key}</td>
              <td>{projectCategory?.name ?? ''}</td>
              <td>
                <PersonName person={lead ?? null} nobody="Nobody" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function holds({ key, name, projectCategory }: FoundProject, words: string): boolean {
  const text = `${key}\n${name}\n${projectCategory?.name ?? ''}`.toLowerCase();
  return text.includes(words.trim().toLowerCase());
}
