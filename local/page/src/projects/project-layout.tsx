import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { JiraRefusal } from '../rest/jira-refusal';
import type { Project } from '../rest/project-schemas';
import { readProject } from '../rest/site-calls';
import { modulePath, projectIssuesPath, projectPath } from '../router/paths';
import { Link } from '../router/link';
import { usePageLocation } from '../router/router';
import { useSite } from '../shell/services-context';
import { SideLayout } from '../shell/side-layout';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { NoticePage } from '../states/notice';
import styles from './projects.module.css';

interface ProjectLayoutProps {
  readonly projectKey: string;
  readonly children: (project: Project) => ReactNode;
}

/** A page within a project, its navigation at the side. */
export function ProjectLayout({ projectKey, children }: ProjectLayoutProps) {
  const { app } = useSite();
  const { pathname } = usePageLocation();
  const project = useQuery({
    queryKey: ['project', projectKey],
    queryFn: ({ signal }) => readProject(projectKey, signal),
  });
  if (project.isPending) {
    return (
      <div className={styles.page}>
        <Loading what="the project" />
      </div>
    );
  }
  if (project.isError) return <ProjectFailure error={project.error} />;
  const { key, name } = project.data;
  const issues = projectIssuesPath(key);
  const appPages = app.modules.flatMap((module) => {
    const href = module.type === 'jira:projectPage' ? modulePath(app, module, key) : null;
    if (href === null) return [];
    const below = module.pages.map((page) => {
      const pageHref = `${href}/${page.route}`;
      const isCurrent = isAt(pathname, pageHref);
      return { href: pageHref, text: page.title, isCurrent, isBelow: true };
    });
    // Of an app with pages one of them is where one is; its own link leads to the first.
    const isCurrent = below.length === 0 ? isAt(pathname, href) : pathname === href;
    return [{ href, text: module.title, isCurrent }, ...below];
  });
  return (
    <SideLayout
      name={`Project ${name}`}
      heading={
        <Link className={styles.heading} href={projectPath(key)}>
          {name}
          <span className={styles.key}>{key}</span>
        </Link>
      }
      links={[
        { href: issues, text: 'Issues', isCurrent: isAt(pathname, issues) || isRoot(pathname) },
        ...appPages,
      ]}
    >
      {children(project.data)}
    </SideLayout>
  );

  function isRoot(path: string): boolean {
    return path === projectPath(projectKey);
  }
}

function isAt(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}

function ProjectFailure({ error }: { readonly error: unknown }) {
  if (error instanceof JiraRefusal && error.status === 404) {
    return (
      <NoticePage title="You can't view this project">
        {error.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>It may not exist, or the person you look as may not browse it.</p>
      </NoticePage>
    );
  }
  return (
    <div className={styles.page}>
      <Failure title="The project cannot be shown" error={error} />
    </div>
  );
}
